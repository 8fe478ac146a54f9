import { useRef } from 'react';
import type { Goal } from '../api/types.js';
import { periodName } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import { Door } from '../place/door.js';
import { CardHeading } from '../figure/card-heading.js';
import styles from './late-card.module.css';
import { largestFirst } from './late-order.js';
import { LayerTable } from '../figure/layer-table.js';
import { LateTable } from './late-table.js';
import { useRowsThatFit } from '../rows/use-rows-that-fit.js';

/** At most so many stand on the page. */
const MOST = 8;

/** So few leave room for the figure by layer. */
const FEW = 2;

/** Who owes the newest return: names and what their last one was worth, as many of the largest as fit. */
export function LateCard({ goal, reporting }: { goal: Goal; reporting: NonNullable<Goal['reporting']> }) {
  const { t, lang } = useWords();
  const room = useRef<HTMLDivElement>(null);
  const late = largestFirst(reporting.lateReporters);
  useRowsThatFit(room);
  const period = goal.through ? periodName(goal.through, lang) : '';
  return (
    <section className={`card ${styles.card}`} aria-labelledby="late-heading">
      <CardHeading id="late-heading" title={t('lateTitle')} note={t('lateNote', { period })}>
        {late.length > 0 && (
          <Door to={{ goal: goal.id, show: 'late' }}>{t('allLate', { count: late.length })}</Door>
        )}
      </CardHeading>
      <div ref={room} className={styles.room}>
        {late.length === 0 ? (
          <p className="quiet">{t('lateNone', { period })}</p>
        ) : (
          <LateTable goal={goal.id} late={late.slice(0, MOST)} />
        )}
        {late.length <= FEW && <LayerTable goal={goal} />}
      </div>
    </section>
  );
}
