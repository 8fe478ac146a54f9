import { type ReactNode, useEffect } from 'react';
import { useMe } from '../api/queries.js';
import { pageAt } from '../place/place.js';
import { stay, usePlace } from '../place/use-place.js';
import { Loading } from '../states/loading.js';
import { pagesOf } from './pages-of.js';

/** The page that is asked for where the reader may open it, else the first that the reader may. */
export function OwnPages({ children }: { children: ReactNode }) {
  const { page } = usePlace();
  const me = useMe().data;
  const pages = me ? pagesOf(me) : [];
  const [first] = pages;
  const elsewhere = first !== undefined && !pages.includes(page);
  useEffect(() => {
    if (elsewhere) stay(pageAt(first));
  }, [elsewhere, first]);
  if (elsewhere) return <Loading rows={[1, 2, 2]} />;
  return children;
}
