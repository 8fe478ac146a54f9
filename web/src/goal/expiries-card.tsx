import type { Expiry, Goal } from '../api/types.js';
import { CardHeading } from '../figure/card-heading.js';
import { EnterpriseDoor } from '../figure/enterprise-door.js';
import { number, percent } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import rows from '../rows/rows.module.css';
import { usePaging } from '../rows/use-paging.js';
import { ExpiryMonths } from './expiry-months.js';

/** The titles that end within 12 months: how many, in which months, whose, and what each end does to the count. */
export function ExpiriesCard({ goal, expiries }: { goal: Goal; expiries: Expiry[] }) {
  const { t, say } = useWords();
  const { shown, pager } = usePaging(expiries, 6);
  const lost = expiries.filter(({ fate }) => fate === 'lost').length;
  const expected = goal.changes?.expectedLost ?? null;
  return (
    <section className="card" aria-labelledby="expiries-heading">
      <CardHeading
        id="expiries-heading"
        title={t('expiriesTitle')}
        note={t('expiriesNote', { count: expiries.length, lost })}
      />
      {expiries.length === 0 && <p className="quiet">{t('expiriesNone')}</p>}
      {expected !== null && <p>{t('expectedLost', { count: number(expected, 1) })}</p>}
      {expiries.length > 0 && (
        <>
          <ExpiryMonths ends={expiries.map(({ end }) => end)} />
          <table className={rows.rows}>
            <thead>
              <tr>
                <th scope="col">{t('enterprise')}</th>
                <th scope="col">{t('ends')}</th>
                <th scope="col" className={rows.wide}>
                  {t('passRate')}
                </th>
              </tr>
            </thead>
            <tbody>
              {shown.map(({ enterprise, title, end, says, passRate }, i) => (
                <tr key={i}>
                  <th scope="row">
                    <EnterpriseDoor enterprise={enterprise} goal={goal.id} />
                    <div className="quiet">
                      {title} · {say(says)}
                    </div>
                  </th>
                  <td className={rows.narrow}>{end}</td>
                  <td className={`${rows.wide} ${rows.narrow}`}>
                    {passRate === null ? (
                      <span className="quiet">{t('notPublished')}</span>
                    ) : (
                      percent(passRate, 2)
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          {pager}
        </>
      )}
    </section>
  );
}
