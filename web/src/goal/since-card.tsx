import type { Explanation } from '../api/types.js';
import { Change } from '../figure/amount.js';
import { CardHeading } from '../figure/card-heading.js';
import { EnterpriseDoor } from '../figure/enterprise-door.js';
import { number } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import rows from '../rows/rows.module.css';
import { usePaging } from '../rows/use-paging.js';
import styles from './since-card.module.css';

type Move = Explanation['moves'][number];

/** What is counted no more has no rows behind the figure. */
const GONE: ReadonlySet<Move['cause']> = new Set(['departed', 'ended']);

/** What moved the figure since the last report: by cause, then every enterprise, the largest first. */
export function SinceCard({ explanation }: { explanation: Explanation }) {
  const { t, say } = useWords();
  const { since, change, causes, moves, unit, goal } = explanation;
  const { shown, pager } = usePaging(moves, 6);
  return (
    <section className="card" aria-labelledby="since-heading">
      <CardHeading id="since-heading" title={t('sinceTitle')} note={t('sinceNote', { day: since.asOf })} />
      <p className={styles.change}>
        <Change of={change} unit={unit} />
      </p>
      {causes.length === 0 ? (
        <p className="quiet">{t('sinceNothing')}</p>
      ) : (
        <ul className={styles.causes}>
          {causes.map(({ cause, name, amount, enterprises }) => (
            <li key={cause}>
              <span className="quiet">{say(name)}</span>{' '}
              <strong>
                <Change of={amount} unit={unit} />
              </strong>{' '}
              <span className="quiet">{t('byFirms', { count: number(enterprises) })}</span>
            </li>
          ))}
        </ul>
      )}
      {moves.length > 0 && (
        <table className={rows.rows}>
          <thead>
            <tr>
              <th scope="col">{t('enterprise')}</th>
              <th scope="col" className={rows.number}>
                {t('effect')}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ enterprise, cause, amount, says }, i) => (
              <tr key={i}>
                <th scope="row">
                  <EnterpriseDoor
                    enterprise={enterprise}
                    goal={GONE.has(cause) || (unit !== 'CNY' && amount < 0) ? null : goal}
                  />
                  <div className="quiet">{say(says)}</div>
                </th>
                <td className={rows.number}>
                  <Change of={amount} unit={unit} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {pager}
    </section>
  );
}
