import type { OverseasFirm, OverseasPage } from '../api/types.js';
import { Amount, Unknown } from '../figure/amount.js';
import { Growth } from '../figure/growth.js';
import { Sign } from '../figure/state-sign.js';
import { percent } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import { Door } from '../place/door.js';
import { type Column, ListTable } from '../rows/list-table.js';
import { FirmDetail } from './firm-detail.js';
import styles from './overseas.module.css';

const SIGNS = { ready: ['✔', 'met'], lacks: ['■', 'off-track'], open: ['◇', 'unknown'] } as const;

/** Products that a row names. */
const NAMED = 3;

/** Firms, a row each: how ready each is, its newest exports, its codes with their first market, what it lacks, and all of it on opening. */
export function FirmsTable({ lines, codes, criteria }: Pick<OverseasPage, 'lines' | 'codes' | 'criteria'>) {
  const { t, say } = useWords();
  const columns: Column<OverseasFirm>[] = [
    {
      head: t('enterprise'),
      names: true,
      render: ({ name, readiness }) => {
        const [sign, colour] = SIGNS[readiness];
        return (
          <>
            {name}
            <div>
              <Sign sign={sign} colour={colour} word={t(`overseasReadiness_${readiness}`)} />
            </div>
          </>
        );
      },
    },
    { head: t('overseasExports'), render: ({ exports: [newest] }) => <Exports of={newest} /> },
    {
      head: t('overseasCodes'),
      render: ({ products }) => (
        <>
          {products.length === 0 ? <span className="quiet">{t('overseasNoCode')}</span> : null}
          <ul className={styles.codes}>
            {products.slice(0, NAMED).map(({ part, hs, row }) => (
              <li key={part.id}>
                <Door to={{ fact: `${row}.products` }}>{say(part.name)}</Door>{' '}
                {hs.map((one) => (
                  <span key={one} className={styles.code}>
                    {one} <FirstMarket code={codes.find((c) => c.hs === one)} />
                  </span>
                ))}
              </li>
            ))}
            {products.length > NAMED && (
              <li className="quiet">{t('overseasMoreProducts', { n: products.length - NAMED })}</li>
            )}
          </ul>
        </>
      ),
    },
    {
      head: t('overseasMissing'),
      className: styles.missing,
      render: (firm) => (
        <div>
          <Lacking of={firm} criteria={criteria} />
          <FirmDetail firm={firm} criteria={criteria} />
        </div>
      ),
    },
  ];
  return (
    <ListTable
      columns={columns}
      lines={lines}
      row={({ id, readiness }) => ({ key: id, 'data-firm': id, 'data-readiness': readiness })}
      className={`${styles.table} ${styles.firms}`}
    />
  );
}

function Exports({ of }: { of: OverseasFirm['exports'][number] | undefined }) {
  const { t } = useWords();
  if (!of) return <Unknown />;
  return (
    <span>
      <Door to={{ fact: `${of.row}.exports` }}>
        <Amount of={of.exports} unit="CNY" />
      </Door>{' '}
      <span className="quiet">{of.year}</span>
      <div className="quiet">
        {of.growth !== null && <Growth fraction={of.growth} />}{' '}
        {of.share !== null && t('overseasShare', { share: percent(of.share) })}
      </div>
    </span>
  );
}

/** The criteria that a firm does not meet, and those of which it is not known. */
function Lacking({ of: firm, criteria }: { of: OverseasFirm } & Pick<OverseasPage, 'criteria'>) {
  const { t, say } = useWords();
  const lacking = firm.criteria.filter(({ state }) => state === 'unmet' || state === 'unknown');
  if (lacking.length === 0) return <span className="quiet">{t('overseasNothing')}</span>;
  return (
    <ul className={styles.lacking}>
      {lacking.map(({ id, state }) => (
        <li key={id}>
          {state === 'unmet' ? '■' : '◇'} {say(criteria.find((one) => one.id === id)!.name)}{' '}
          <span className="quiet">{t(`overseasState_${state}`)}</span>
        </li>
      ))}
    </ul>
  );
}

/** The first of the largest markets of a code; nothing where the trade table does not tell. */
function FirstMarket({ code }: { code: OverseasPage['codes'][number] | undefined }) {
  const { t } = useWords();
  const market = code?.largest[0]?.market;
  return market === undefined ? null : <span className="quiet">{t('overseasFirst', { market })}</span>;
}
