import type { OverseasFirm, OverseasPage } from '../api/types.js';
import { Amount, Unknown } from '../figure/amount.js';
import { Growth } from '../figure/growth.js';
import { Sign } from '../figure/state-sign.js';
import { percent } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import { Door } from '../place/door.js';
import { FirmDetail } from './firm-detail.js';
import styles from './overseas.module.css';

const SIGNS = { ready: ['✔', 'met'], lacks: ['■', 'off-track'], open: ['◇', 'unknown'] } as const;

/** Products that a row names. */
const NAMED = 3;

interface FirmRowProps extends Pick<OverseasPage, 'codes' | 'criteria'> {
  firm: OverseasFirm;
}

/** One firm: how ready it is, its newest exports, its codes with their first market, what it lacks, and all of it on opening. */
export function FirmRow({ firm, codes, criteria }: FirmRowProps) {
  const { t, say } = useWords();
  const [newest] = firm.exports;
  const [sign, colour] = SIGNS[firm.readiness];
  const lacking = firm.criteria
    .filter((c) => c.state === 'unmet' || c.state === 'unknown')
    .map((c) => ({ ...c, name: criteria.find((one) => one.id === c.id)!.name }));
  return (
    <tr data-firm={firm.id} data-readiness={firm.readiness}>
      <th scope="row">
        {firm.name}
        <div>
          <Sign sign={sign} colour={colour} word={t(`overseasReadiness_${firm.readiness}`)} />
        </div>
      </th>
      <td data-label={t('overseasExports')}>
        {newest ? (
          <span>
            <Door to={{ fact: `${newest.row}.exports` }}>
              <Amount of={newest.exports} unit="CNY" />
            </Door>{' '}
            <span className="quiet">{newest.year}</span>
            <div className="quiet">
              {newest.growth !== null && <Growth fraction={newest.growth} />}{' '}
              {newest.share !== null && t('overseasShare', { share: percent(newest.share) })}
            </div>
          </span>
        ) : (
          <Unknown />
        )}
      </td>
      <td data-label={t('overseasCodes')}>
        {firm.products.length === 0 ? <span className="quiet">{t('overseasNoCode')}</span> : null}
        <ul className={styles.codes}>
          {firm.products.slice(0, NAMED).map(({ part, hs, row }) => (
            <li key={part.id}>
              <Door to={{ fact: `${row}.products` }}>{say(part.name)}</Door>{' '}
              {hs.map((one) => (
                <span key={one} className={styles.code}>
                  {one} <FirstMarket code={codes.find((c) => c.hs === one)} />
                </span>
              ))}
            </li>
          ))}
          {firm.products.length > NAMED && (
            <li className="quiet">{t('overseasMoreProducts', { n: firm.products.length - NAMED })}</li>
          )}
        </ul>
      </td>
      <td data-label={t('overseasMissing')} className={styles.missing}>
        <div>
          {lacking.length === 0 ? (
            <span className="quiet">{t('overseasNothing')}</span>
          ) : (
            <ul className={styles.lacking}>
              {lacking.map(({ id, state, name }) => (
                <li key={id}>
                  {state === 'unmet' ? '■' : '◇'} {say(name)}{' '}
                  <span className="quiet">{t(`overseasState_${state}`)}</span>
                </li>
              ))}
            </ul>
          )}
          <FirmDetail firm={firm} criteria={criteria} />
        </div>
      </td>
    </tr>
  );
}

/** The first of the largest markets of a code; nothing where the trade table does not tell. */
function FirstMarket({ code }: { code: OverseasPage['codes'][number] | undefined }) {
  const { t } = useWords();
  const market = code?.largest[0]?.market;
  return market === undefined ? null : <span className="quiet">{t('overseasFirst', { market })}</span>;
}
