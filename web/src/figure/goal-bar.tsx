import { useId } from 'react';
import type { Goal } from '../api/types.js';
import styles from './goal-bar.module.css';

/** The scale goes on beyond the largest thing that it shows. */
const BEYOND = 1.08;

/** Value solid, forecast hatched, target a line (of a range two), on a scale from zero that does not end at the target. */
export function GoalBar({ goal }: { goal: Goal }) {
  const hatch = useId();
  const value = goal.value ?? 0;
  const forecast = goal.forecast?.value ?? value;
  const targets = [goal.target, goal.low].filter((target) => target !== null);
  const scale = Math.max(...targets, value, forecast) * BEYOND || 1;
  const at = (amount: number) => `${(100 * Math.max(0, amount)) / scale}%`;
  return (
    <svg className={styles.bar} aria-hidden="true" height="22">
      <defs>
        <pattern id={hatch} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="7" height="7" className={styles.pale} />
          <rect width="2.5" height="7" className={styles.value} />
        </pattern>
      </defs>
      <rect y="6" height="10" width="100%" rx="5" className={styles.track} />
      {forecast > value && <rect y="6" height="10" width={at(forecast)} rx="5" fill={`url(#${hatch})`} />}
      <rect y="6" height="10" width={at(value)} rx="5" className={styles.value} />
      {targets.map((target) => (
        <line key={target} y1="1" y2="21" x1={at(target)} x2={at(target)} className={styles.target} />
      ))}
    </svg>
  );
}
