import type { ReviewPair, ReviewSide } from '../api/types.js';
import { number, percent } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import { Door } from '../place/door.js';
import rows from '../rows/rows.module.css';
import { compareNames, compareSides, type Comparison } from './compare.js';
import { Marked } from './marked.js';
import styles from './review.module.css';

/** The most that a score short of certainty is shown as: 100 % would say that there is nothing to ask. */
const NEARLY = 0.999;

/** A doubtful pair side by side: names, why it is asked, each field with how far it agrees, and the rows behind both. */
export function PairCard({ pair }: { pair: ReviewPair }) {
  const { t, say } = useWords();
  const names = compareNames(pair);
  return (
    <>
      <div className={styles.names}>
        <h3>
          <span className="quiet">{t('reviewAsked')}</span>
          <Marked runs={names.left} />
        </h3>
        <h3>
          <span className="quiet">{t('reviewKnown')}</span>
          <Marked runs={names.right} />
        </h3>
      </div>
      <p data-reason>
        {say(pair.reason)}
        <span className="quiet">
          {' · '}
          {t(`reviewKind_${pair.kind}`)} ·{' '}
          {t('reviewScore', { score: percent(pair.score < 1 ? Math.min(pair.score, NEARLY) : 1) })}
        </span>
      </p>
      <Fields fields={compareSides(pair)} />
      <div className={styles.names}>
        <Sources side={pair.asked} />
        <Sources side={pair.known} />
      </div>
    </>
  );
}

function Fields({ fields }: { fields: Comparison[] }) {
  const { t } = useWords();
  const value = (runs: Comparison['left'], more: number) =>
    runs.length === 0 ? (
      <span className="quiet">— {t('unknown')}</span>
    ) : (
      <>
        <Marked runs={runs} />
        {more > 0 && <span className="quiet"> {t('reviewMore', { n: number(more) })}</span>}
      </>
    );
  return (
    <table className={`${rows.rows} ${rows.stacked}`}>
      <thead>
        <tr>
          <th scope="col">{t('reviewField')}</th>
          <th scope="col">{t('reviewAsked')}</th>
          <th scope="col">{t('reviewKnown')}</th>
          <th scope="col">{t('reviewAgrees')}</th>
        </tr>
      </thead>
      <tbody>
        {fields.map(({ field, state, left, right, more, share }) => (
          <tr key={field} data-field={field} data-state={state}>
            <th scope="row">{t(`reviewField_${field}`)}</th>
            <td data-label={t('reviewAsked')}>{value(left, more[0])}</td>
            <td data-label={t('reviewKnown')}>{value(right, more[1])}</td>
            <td data-label={t('reviewAgrees')}>
              {t(`reviewState_${state}`)}
              {state === 'alike' && (
                <span className="quiet"> {t('reviewApart', { share: percent(share!) })}</span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The rows that name a side, each the door to its cell. */
function Sources({ side: { rows: first, count } }: { side: ReviewSide }) {
  const { t } = useWords();
  return (
    <div>
      <span className="quiet">{t('reviewRows', { n: number(count) })}</span>
      <ul className={styles.sources}>
        {first.map(({ row, field, file, sheet, line }) => (
          <li key={row}>
            <Door to={{ fact: `${row}.${field}` }}>
              {[file, sheet].filter((s) => s !== '').join(' · ')} · {t('reviewLine', { n: line })}
            </Door>
          </li>
        ))}
      </ul>
    </div>
  );
}
