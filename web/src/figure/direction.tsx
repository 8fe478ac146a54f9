import styles from './direction.module.css';

/** ▲ or ▼ beside a signed figure. Rise and fall are not good and bad: neither is red or green. */
export function Direction({ of }: { of: number }) {
  if (of === 0) return null;
  return (
    <span className={of > 0 ? styles.up : styles.down} aria-hidden="true">
      {of > 0 ? '▲' : '▼'}
    </span>
  );
}
