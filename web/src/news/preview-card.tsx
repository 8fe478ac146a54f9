import Button from 'antd/es/button';
import { useEffect, useRef, useState } from 'react';
import { CardHeading } from '../figure/card-heading.js';
import type { Lang } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import { LANGUAGES, type NewsForm } from './news-form.js';
import styles from './news.module.css';

/** A page of the portal that the server made of a form. */
export interface Drawn {
  lang: Lang;
  html: string;
  of: NewsForm;
}

interface PreviewCardProps {
  preview: Drawn;
  /** Whether the form says something else by now. */
  isOld: boolean;
  look: (lang: Lang) => void;
}

/** The item as the portal shows it: the server's own page, in a frame in which no script runs and no link leads on. */
export function PreviewCard({ preview: { lang, html }, isOld, look }: PreviewCardProps) {
  const { t } = useWords();
  const frame = useRef<HTMLIFrameElement>(null);
  const card = useRef<HTMLElement>(null);
  // It opens below a long form: who asked for it is taken there.
  useEffect(() => card.current?.focus(), []);
  const [height, setHeight] = useState(600);
  return (
    <section ref={card} tabIndex={-1} className="card screen-only" aria-labelledby="preview-heading">
      <CardHeading id="preview-heading" title={t('newsPreviewTitle')} note={t('newsPreviewNote')} />
      <div className={styles.acts}>
        {LANGUAGES.map(([one, name, code]) => (
          <Button
            key={one}
            lang={code}
            aria-pressed={one === lang}
            {...(one === lang && { type: 'primary', ghost: true })}
            onClick={() => look(one)}
          >
            {name}
          </Button>
        ))}
        {isOld && (
          <>
            <p role="status">▲ {t('newsPreviewOld')}</p>
            <Button type="primary" onClick={() => look(lang)}>
              {t('newsPreviewAgain')}
            </Button>
          </>
        )}
      </div>
      {/* Of the same origin, so that it has its style and can be measured. */}
      <iframe
        ref={frame}
        className={styles.preview}
        title={t('newsPreviewTitle')}
        srcDoc={html}
        sandbox="allow-same-origin"
        style={{ height }}
        onLoad={() => setHeight(frame.current?.contentDocument?.documentElement.scrollHeight ?? height)}
      />
    </section>
  );
}
