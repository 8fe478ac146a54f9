import type { OverseasPage } from '../api/types.js';
import { Amount } from '../figure/amount.js';
import { CardHeading } from '../figure/card-heading.js';
import { Growth } from '../figure/growth.js';
import { number } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import { Door } from '../place/door.js';
import rows from '../rows/rows.module.css';
import styles from './overseas.module.css';

type Code = OverseasPage['codes'][number];

/** Codes that stand open; the others are a click away. */
const OPEN = 8;

/** The largest and the fastest growing markets of the codes that the trade table tells of. */
export function MarketsCard({ trade, codes }: Pick<OverseasPage, 'trade' | 'codes'>) {
  const { t, say } = useWords();
  const told = codes.filter((c) => c.year !== null);
  return (
    <section className="card" aria-labelledby="markets-heading">
      <CardHeading id="markets-heading" title={t('overseasMarkets')} note={say(trade.says)} />
      {told.length > 0 && <Codes of={told.slice(0, OPEN)} />}
      {told.length > OPEN && (
        <details className={styles.more}>
          <summary>{t('overseasMoreCodes', { n: number(told.length - OPEN) })}</summary>
          <Codes of={told.slice(OPEN)} />
        </details>
      )}
    </section>
  );
}

function Codes({ of }: { of: Code[] }) {
  const { t, say } = useWords();
  return (
    <table className={`${rows.rows} ${rows.stacked} ${styles.table}`}>
      <thead>
        <tr>
          <th scope="col">{t('overseasCode')}</th>
          <th scope="col" className={rows.number}>
            {t('overseasFirms')}
          </th>
          <th scope="col">{t('overseasLargest')}</th>
          <th scope="col">{t('overseasFastest')}</th>
        </tr>
      </thead>
      <tbody>
        {of.map(({ hs, name, scope, firms, year, by, largest, fastest }) => (
          <tr key={hs} data-code={hs}>
            <th scope="row">
              <Door to={{ find: hs, from: null }}>{hs}</Door> {say(name)}
              <div className="quiet">
                {[scope === 'mixed' && t('overseasMixed'), `${year} ${t(`overseasBy_${by ?? 'imports'}`)}`]
                  .filter(Boolean)
                  .join(t('listComma'))}
              </div>
            </th>
            <td className={rows.number} data-label={t('overseasFirms')}>
              {number(firms)}
            </td>
            <td data-label={t('overseasLargest')}>
              <Markets of={largest} field={by ?? 'imports'} />
            </td>
            <td data-label={t('overseasFastest')}>
              <Markets of={fastest} field={by ?? 'imports'} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Markets, each the door to the cell that says its amount. */
function Markets({ of, field }: { of: Code['largest']; field: 'imports' | 'exports' }) {
  if (of.length === 0) return <span className="quiet">—</span>;
  return (
    <ol className={styles.markets}>
      {of.map(({ market, value, growth, rows: [row] }) => (
        <li key={market}>
          <Door to={{ fact: `${row}.${field}` }}>{market}</Door>{' '}
          <span className="quiet">
            <Amount of={value} unit="CNY" /> {growth !== null && <Growth fraction={growth} />}
          </span>
        </li>
      ))}
    </ol>
  );
}
