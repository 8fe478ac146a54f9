import { type ReactNode, useEffect } from 'react';
import { useMe } from '../api/queries.js';
import { useWords } from '../i18n/use-words.js';
import { pageAt } from '../place/place.js';
import { stay, usePlace } from '../place/use-place.js';
import { Loading } from '../states/loading.js';
import states from '../states/states.module.css';
import { pagesOf } from './pages-of.js';

/** The page that is asked for where the reader may open it, else the first that the reader may; whoever has none yet is told so. */
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
  return first === undefined ? <NoPages /> : children;
}

/** An account whose role has no page yet: what it can do meanwhile. */
function NoPages() {
  const { t, lang } = useWords();
  useEffect(() => {
    document.title = t('product');
  });
  return (
    <main id="content" tabIndex={-1} className={states.state}>
      <h1>{t('noPagesTitle')}</h1>
      <p>{t('noPagesWhat')}</p>
      <p>
        <a href={`/${lang}/self-assessment`}>{t('noPagesSelf')}</a>
      </p>
    </main>
  );
}
