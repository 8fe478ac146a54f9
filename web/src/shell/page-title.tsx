import type { ReactNode } from 'react';
import type { Status } from '../api/types.js';
import { useWords } from '../i18n/use-words.js';
import styles from './page-title.module.css';

/** A page's one heading, and beside it of which day it speaks. */
export function PageTitle({
  title,
  status,
  children,
}: {
  title: string;
  status: Status;
  /** What else is to be known of all its figures. */
  children?: ReactNode;
}) {
  const { t } = useWords();
  return (
    <div className={styles.title}>
      <h1>{title}</h1>
      <p className={styles.days}>
        {children}
        <span>{t('asOf', { day: status.asOf })}</span>
        {status.final && <strong>{t('final')}</strong>}
        {status.sample && <span className={styles.sample}>{t('sample')}</span>}
      </p>
    </div>
  );
}
