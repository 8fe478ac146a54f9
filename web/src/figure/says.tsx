import type { ReactNode } from 'react';
import styles from './sentence.module.css';

/** What a page says first, in words. */
export function Says({ children }: { children: ReactNode }) {
  return (
    <p id="sentence" className={styles.sentence}>
      {children}
    </p>
  );
}
