import type { Goal } from '../api/types.js';
import { signed } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import { DetailLine } from '../figure/detail-line.js';
import { ForecastLine } from '../figure/forecast-line.js';
import styles from './goal-details.module.css';
import { GrowthLine } from '../figure/growth-line.js';
import { OtherDefinition } from '../figure/other-definition.js';
import { ReportingLine } from '../figure/reporting-line.js';

/** The lines under a goal's bar: forecast until the final account, growth and reporting of a
 * flow, changes and endings of a count. */
export function GoalDetails({ goal, final }: { goal: Goal; final: boolean }) {
  const { t } = useWords();
  const { changes, growth, reporting, others } = goal;
  return (
    <dl className={styles.details}>
      {!final && <ForecastLine goal={goal} />}
      {growth && <GrowthLine growth={growth} through={goal.through} />}
      {reporting && <ReportingLine goal={goal} reporting={reporting} />}
      {changes && (
        <DetailLine label={t('changes')}>
          {signed(changes.added)} / {signed(-changes.ended)}
        </DetailLine>
      )}
      {changes && <DetailLine label={t('ending')}>{changes.endingWithin12Months}</DetailLine>}
      {others.slice(0, 2).map((other) => (
        <OtherDefinition key={other.definition} goal={goal} other={other} />
      ))}
    </dl>
  );
}
