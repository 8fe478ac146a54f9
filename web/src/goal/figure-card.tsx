import type { GoalPage } from '../api/types.js';
import { Amount, Change } from '../figure/amount.js';
import { DetailLine } from '../figure/detail-line.js';
import { ForecastLine } from '../figure/forecast-line.js';
import { GoalBar } from '../figure/goal-bar.js';
import { GoalFigure } from '../figure/goal-figure.js';
import { GoalTarget } from '../figure/goal-target.js';
import { ReportingLine } from '../figure/reporting-line.js';
import { GoalState } from '../figure/state-sign.js';
import { percent, range, signed } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import { BacktestLine } from './backtest-line.js';
import styles from './figure-card.module.css';
import { PaceLine } from './pace-line.js';

interface FigureCardProps {
  goal: GoalPage['goal'];
  final: boolean;
  owner: GoalPage['owner'];
}

/** The figure against its target: where it stands, where it should by now, where it is likely to end. */
export function FigureCard({ goal, final, owner }: FigureCardProps) {
  const { t, lang, say } = useWords();
  const { unit, progress, pace, forecast, bounds, reporting, baseline, changes, ratio } = goal;
  return (
    <section className="card" aria-labelledby="figure-heading" data-goal={goal.id}>
      <h2 id="figure-heading" className="unseen">
        {t('figureAndTarget')}
      </h2>
      <div className={styles.figure}>
        <GoalFigure goal={goal} />
        <GoalState state={goal.state} />
      </div>
      <GoalTarget goal={goal} />
      <GoalBar goal={goal} />
      <dl className={styles.lines}>
        {!final && <ForecastLine goal={goal} />}
        {!final && forecast?.backtest && <BacktestLine backtest={forecast.backtest} />}
        {progress && <DetailLine label={t(`progress_${progress.of}`)}>{percent(progress.share)}</DetailLine>}
        {pace && <PaceLine pace={pace} unit={unit} />}
        {reporting && <ReportingLine goal={goal} reporting={reporting} />}
        {bounds && bounds.low !== bounds.high && (
          <DetailLine label={t('bounds')}>{range(bounds.low, bounds.high, unit, lang)}</DetailLine>
        )}
        {ratio && (
          <DetailLine label={t('ratio')}>
            <Amount of={ratio.numerator} unit="" /> / <Amount of={ratio.denominator} unit="" />
          </DetailLine>
        )}
        {baseline && (
          <DetailLine label={t('baseline', { year: baseline.year })}>
            <Amount of={baseline.value} unit={unit} />
          </DetailLine>
        )}
        {changes && (
          <DetailLine label={t('changes')}>
            {signed(changes.added)} / {signed(-changes.ended)}
          </DetailLine>
        )}
        {goal.split && (
          <DetailLine label={t('onLastYear')}>
            <Change of={goal.split.to - goal.split.from} unit={unit} />
          </DetailLine>
        )}
        <DetailLine label={t('due')}>{goal.due}</DetailLine>
        {owner && <DetailLine label={t('owner')}>{say(owner)}</DetailLine>}
      </dl>
      <p className={`quiet ${styles.why}`}>{say(goal.why)}</p>
    </section>
  );
}
