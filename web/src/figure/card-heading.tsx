import type { ReactNode } from 'react';
import styles from './card-heading.module.css';

interface CardHeadingProps {
  id: string;
  title: string;
  /** What the figures are. */
  note: string;
  /** What can be done with them. */
  children?: ReactNode;
}

/** A card's name, a quiet note beside it, and at the end what leads on. */
export function CardHeading({ id, title, note, children }: CardHeadingProps) {
  return (
    <div className={styles.heading}>
      <h2 id={id}>{title}</h2>
      <span className="quiet">{note}</span>
      {children && <span className={`${styles.end} screen-only`}>{children}</span>}
    </div>
  );
}
