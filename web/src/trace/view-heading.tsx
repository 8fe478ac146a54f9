import { type ReactNode, useEffect, useRef } from 'react';
import styles from './view-heading.module.css';

/** A view's name, its figure and its notes. It takes the focus, so that readers by keyboard or ear are where they look. */
export function ViewHeading({
  title,
  figure,
  notes,
}: {
  title: string;
  figure?: ReactNode;
  notes: ReactNode[];
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <div className={styles.heading}>
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {figure && <p className={styles.figure}>{figure}</p>}
      <p className={`quiet ${styles.notes}`}>
        {notes.filter(Boolean).map((note, i) => (
          <span key={i}>{note}</span>
        ))}
      </p>
    </div>
  );
}
