import { useId } from 'react';
import type { Goal } from '../api/types.js';
import styles from './goal-bar.module.css';

/** The scale goes on beyond the largest thing that it shows. */
const BEYOND = 1.08;

/** Value solid, forecast hatched, target a line, on a scale from zero that does not end at the target. */
export function GoalBar({ goal }: { goal: Goal }) {
  const hatch = useId();
  const forecast = goal.forecast?.value ?? goal.value;
  const scale = Math.max(goal.target, goal.value, forecast) * BEYOND;
  const at = (value: number) => `${(100 * Math.max(0, value)) / scale}%`;
  return (
    <svg className={styles.bar} aria-hidden="true" height="22">
      <defs>
        <pattern id={hatch} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="7" height="7" className={styles.pale} />
          <rect width="2.5" height="7" className={styles.value} />
        </pattern>
      </defs>
      <rect y="6" height="10" width="100%" rx="5" className={styles.track} />
      {forecast > goal.value && (
        <rect y="6" height="10" width={at(forecast)} rx="5" fill={`url(#${hatch})`} />
      )}
      <rect y="6" height="10" width={at(goal.value)} rx="5" className={styles.value} />
      <line y1="1" y2="21" x1={at(goal.target)} x2={at(goal.target)} className={styles.target} />
    </svg>
  );
}
