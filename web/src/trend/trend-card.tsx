import Button from 'antd/es/button';
import { lazy, Suspense, useState } from 'react';
import type { Goal } from '../api/types.js';
import { CardHeading } from '../figure/card-heading.js';
import { figure, periodName, targetFigure, written } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import { LevelTable } from './level-table.js';
import styles from './trend-card.module.css';
import { TrendTable } from './trend-table.js';
import { isCumulative } from './trend-years.js';

const TrendChart = lazy(() => import('./trend-chart.js'));

/** The goal's way through the years; the same figures as a table one key away. */
export function TrendCard({ goal }: { goal: Goal }) {
  const { t, lang, say } = useWords();
  const [asTable, setAsTable] = useState(false);
  const { value, target, through, unit } = goal;
  const cumulative = isCumulative(goal);
  const words = {
    goal: say(goal.name),
    value: value === null ? t('unknown') : written(figure(value, unit, lang)),
    through: through ? periodName(through, lang) : '',
    target: target === null ? t('unknown') : written(targetFigure(target, unit, lang)),
  };
  return (
    <section className={`card ${styles.card}`} aria-labelledby="trend-heading">
      <CardHeading
        id="trend-heading"
        title={t(cumulative ? 'trendOf' : 'levelOf', words)}
        note={figure(value ?? 0, unit, lang).unit}
      >
        <Button size="small" onClick={() => setAsTable(!asTable)} aria-pressed={asTable}>
          {asTable ? t('showChart') : t('showTable')}
        </Button>
      </CardHeading>
      {asTable ? (
        cumulative ? (
          <TrendTable goal={goal} />
        ) : (
          <LevelTable goal={goal} />
        )
      ) : (
        <Suspense fallback={<div className={styles.room} />}>
          <TrendChart goal={goal} alt={t(cumulative ? 'trendAlt' : 'levelAlt', words)} />
        </Suspense>
      )}
    </section>
  );
}
