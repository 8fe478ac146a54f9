import type { LadderPage } from '../api/types.js';
import { CardHeading } from '../figure/card-heading.js';
import { useWords } from '../i18n/use-words.js';
import { Door } from '../place/door.js';
import { pageAt } from '../place/place.js';
import rows from '../rows/rows.module.css';

/** A goal of the plan that counts titles: what is held, what ends, who could be added in which window, and the count on the due day. */
export function GoalCard({ goal, rungs }: { goal: LadderPage['goals'][number]; rungs: LadderPage['rungs'] }) {
  const { t, say } = useWords();
  const { endingWithin12Months: ending, onDue } = goal;
  const figures = [
    [t('goalHeld'), goal.held],
    [t('goalTarget'), goal.target],
    [t('goalEnding'), ending.titles],
    [t('goalStays'), ending.stays],
    [t('goalLost'), goal.lost],
    [
      t('goalOnDue', { day: goal.due }),
      onDue && (onDue.low === onDue.high ? onDue.low : `${onDue.low}–${onDue.high}`),
    ],
  ] as const;
  return (
    <section className="card" aria-labelledby={`ladder-goal-${goal.id}`}>
      <CardHeading id={`ladder-goal-${goal.id}`} title={say(goal.name)} note={t('goalAgainst')}>
        <Door to={pageAt('goal', goal.id)}>{t('goalOpen')}</Door>
      </CardHeading>
      <p>{say(goal.says)}</p>
      <table className={`${rows.rows} ${rows.stacked}`}>
        <thead>
          <tr>
            {figures.map(([name]) => (
              <th key={name} scope="col" className={rows.number}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            {figures.map(([name, value]) => (
              <td key={name} className={rows.number} data-label={name}>
                {value ?? t('unknown')}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
      {goal.windows.length > 0 && (
        <table className={`${rows.rows} ${rows.stacked}`}>
          <thead>
            <tr>
              <th scope="col">{t('goalWindow')}</th>
              <th scope="col">{t('goalWindowDays')}</th>
              {(['ready', 'one-short', 'to-settle'] as const).map((distance) => (
                <th key={distance} scope="col" className={rows.number}>
                  {t(`distance_${distance}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {goal.windows.map(({ rung, opens, closes, byDue, ready, oneShort, toSettle }) => (
              <tr key={rung}>
                <th scope="row">{say(rungs.find((r) => r.rung === rung)!.name)}</th>
                <td data-label={t('goalWindowDays')}>
                  {opens === null || closes === null ? t('windowNone') : `${opens} – ${closes}`}
                  {byDue === false && <span className="quiet"> · {t('goalAfterDue')}</span>}
                </td>
                <td className={rows.number} data-label={t('distance_ready')}>
                  {ready}
                </td>
                <td className={rows.number} data-label={t('distance_one-short')}>
                  {oneShort}
                </td>
                <td className={rows.number} data-label={t('distance_to-settle')}>
                  {toSettle}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
