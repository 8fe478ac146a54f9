import Button from 'antd/es/button';
import { lazy, Suspense, useState } from 'react';
import type { Goal } from '../api/types.js';
import { figure, periodName, targetFigure, written } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import { CardHeading } from './card-heading.js';
import styles from './trend-card.module.css';
import { TrendTable } from './trend-table.js';

const TrendChart = lazy(() => import('./trend-chart.js'));

/** The goal's way through the year against the years before; the same figures as a table one key away. */
export function TrendCard({ goal }: { goal: Goal }) {
  const { t, lang, say } = useWords();
  const [asTable, setAsTable] = useState(false);
  const value = figure(goal.value, goal.unit, lang);
  const alt = t('trendAlt', {
    goal: say(goal.name),
    value: written(value),
    through: goal.through ? periodName(goal.through, lang) : '',
    target: written(targetFigure(goal.target, goal.unit, lang)),
  });
  return (
    <section className={`card ${styles.card}`} aria-labelledby="trend-heading">
      <CardHeading id="trend-heading" title={t('trendOf', { goal: say(goal.name) })} note={value.unit}>
        <Button size="small" onClick={() => setAsTable(!asTable)} aria-pressed={asTable}>
          {asTable ? t('showChart') : t('showTable')}
        </Button>
      </CardHeading>
      {asTable ? (
        <TrendTable goal={goal} />
      ) : (
        <Suspense fallback={<div className={styles.room} />}>
          <TrendChart goal={goal} alt={alt} />
        </Suspense>
      )}
    </section>
  );
}
