import type { ReactNode } from 'react';
import styles from './detail-line.module.css';

/** One line of a card: what it is at the left, the figure at the right, a remark beneath where there is one. */
export function DetailLine({
  label,
  note,
  children,
}: {
  label: ReactNode;
  note?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className={styles.line}>
      <dt>{label}</dt>
      <dd>{children}</dd>
      {note && <dd className={styles.note}>{note}</dd>}
    </div>
  );
}
