import type { ReactNode } from 'react';
import { Door } from '../place/door.js';
import rows from './rows.module.css';
import styles from './sort-head.module.css';

interface SortHeadProps {
  /** The column's name in the address. */
  sort: string;
  current: string;
  number?: boolean;
  children: ReactNode;
}

/** A column's heading that puts the rows in its order: names from the first, amounts from the largest. */
export function SortHead({ sort, current, number = false, children }: SortHeadProps) {
  const sorted = sort === current;
  return (
    <th
      scope="col"
      className={number ? rows.number : undefined}
      aria-sort={sorted ? (number ? 'descending' : 'ascending') : undefined}
    >
      <Door className={styles.sort} to={{ sort, from: null }}>
        {children}
        <span aria-hidden="true" className={sorted ? styles.on : styles.off}>
          {number ? ' ↓' : ' ↑'}
        </span>
      </Door>
    </th>
  );
}
