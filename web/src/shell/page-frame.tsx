import { type ReactNode, useEffect } from 'react';
import { useOverview } from '../api/queries.js';
import type { Overview } from '../api/types.js';
import { useWords } from '../i18n/use-words.js';
import { usePlace } from '../place/use-place.js';
import { Empty } from '../states/empty.js';
import { Failed } from '../states/failed.js';
import { Loading } from '../states/loading.js';
import { PageFooter } from './page-footer.js';
import styles from './page-frame.module.css';
import { PageTitle } from './page-title.js';

interface PageFrameProps {
  /** The page's name, once it is known where the plan stands. */
  title: (overview: Overview) => string;
  /** The page's own parts. */
  children: (overview: Overview) => ReactNode;
}

/** A page but the overview: its heading, its parts, its footer; and what stands there while there is nothing to show. */
export function PageFrame({ title, children }: PageFrameProps) {
  const { t, say } = useWords();
  const { asOf } = usePlace();
  const { data, error, isPending, refetch } = useOverview(asOf);
  const name = data && title(data);
  useEffect(() => {
    document.title = name ? `${name} · ${t('product')}` : t('product');
  });
  if (isPending) return <Loading rows={[1, 2, 2]} />;
  if (!data) return <Failed error={error} retry={() => void refetch()} page />;
  if (data.register.sources === 0) return <Empty title={say(data.status.title)} />;
  return (
    <div className={styles.frame}>
      <main id="content" tabIndex={-1} className={styles.main}>
        <PageTitle title={name!} status={data.status} />
        {children(data)}
      </main>
      <PageFooter overview={data} />
    </div>
  );
}
