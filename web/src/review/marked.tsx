import type { Run } from './difference.js';
import styles from './review.module.css';

/** A text in which the signs that the other side lacks are marked: underlined and set off, not by colour alone. */
export function Marked({ runs }: { runs: Run[] }) {
  return (
    <span className={styles.marked}>
      {runs.map(({ text, differs }, i) =>
        differs ? <mark key={i}>{text}</mark> : <span key={i}>{text}</span>,
      )}
    </span>
  );
}
