import Button from 'antd/es/button';
import { type ReactNode, useState, useSyncExternalStore } from 'react';
import { number } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import styles from './paging.module.css';

const PAPER = window.matchMedia('print');

function subscribe(changed: () => void): () => void {
  PAPER.addEventListener('change', changed);
  return () => PAPER.removeEventListener('change', changed);
}

interface Paging<Row> {
  /** The rows of the page that is open. */
  shown: Row[];
  /** Which rows they are of how many, and the way to the others; nothing where all are shown. */
  pager: ReactNode;
}

/** A long list in pages, so that drawing it takes the same time however long it is; on paper all of it stands. */
export function usePaging<Row>(rows: Row[], size: number): Paging<Row> {
  const { t } = useWords();
  const onPaper = useSyncExternalStore(subscribe, () => PAPER.matches);
  const [asked, setAsked] = useState(0);
  const last = Math.max(0, Math.ceil(rows.length / size) - 1);
  const page = Math.min(asked, last);
  if (onPaper || last === 0) return { shown: rows, pager: null };
  const from = page * size;
  const shown = rows.slice(from, from + size);
  const pager = (
    <div className={`${styles.pager} screen-only`}>
      <span role="status">
        {t('rowsShown', {
          from: number(from + 1),
          to: number(from + shown.length),
          of: number(rows.length),
        })}
      </span>
      <Button size="small" disabled={page === 0} onClick={() => setAsked(page - 1)}>
        {t('previous')}
      </Button>
      <Button size="small" disabled={page === last} onClick={() => setAsked(page + 1)}>
        {t('next')}
      </Button>
    </div>
  );
  return { shown, pager };
}
