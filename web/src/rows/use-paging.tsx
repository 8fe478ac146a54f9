import { type ReactNode, useState, useSyncExternalStore } from 'react';
import { Pager } from './pager.js';

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
  const onPaper = useSyncExternalStore(subscribe, () => PAPER.matches);
  const [asked, setAsked] = useState(0);
  const last = Math.max(0, Math.ceil(rows.length / size) - 1);
  const page = Math.min(asked, last);
  if (onPaper || last === 0) return { shown: rows, pager: null };
  const from = page * size;
  const shown = rows.slice(from, from + size);
  const pager = (
    <Pager from={from} size={size} of={rows.length} to={(place) => setAsked(Math.floor(place / size))} />
  );
  return { shown, pager };
}
