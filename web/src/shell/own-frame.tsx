import { type ReactNode, useEffect } from 'react';
import { useMe } from '../api/queries.js';
import { useWords } from '../i18n/use-words.js';
import frame from './page-frame.module.css';
import heading from './page-title.module.css';
import { PageFrame } from './page-frame.js';

/** A page of who sees only its own, and nothing of the plan: its heading and its parts. */
export function OwnFrame({ title, children }: { title: string; children: ReactNode }) {
  const { t } = useWords();
  useEffect(() => {
    document.title = `${title} · ${t('product')}`;
  });
  return (
    <div className={frame.frame}>
      <main id="content" tabIndex={-1} className={frame.main}>
        <div className={heading.title}>
          <h1>{title}</h1>
        </div>
        {children}
      </main>
    </div>
  );
}

/** A page that the office and vehicle makers share, each in its own frame. */
export function SharedFrame({ title, children }: { title: string; children: ReactNode }) {
  const isMaker = useMe().data?.visitor?.role === 'vehicle-maker';
  if (isMaker) return <OwnFrame title={title}>{children}</OwnFrame>;
  return <PageFrame title={() => title}>{() => children}</PageFrame>;
}
