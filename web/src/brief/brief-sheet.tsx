import Button from 'antd/es/button';
import { useRef, useState } from 'react';
import { urlOf } from '../api/fetch.js';
import type { Lang } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import { Door } from '../place/door.js';
import { usePlace } from '../place/use-place.js';
import styles from './brief-sheet.module.css';

const LANGUAGES = { zh: '中文', en: 'English' } as const;

/** The brief on its sheet, with what can be done with it above. */
export function BriefSheet({ html, lang }: { html: string; lang: Lang }) {
  const { t } = useWords();
  const { asOf } = usePlace();
  const frame = useRef<HTMLIFrameElement>(null);
  const [height, setHeight] = useState(1200);
  const file = (format: string) => urlOf('/api/brief', { lang, format, asOf });
  return (
    <>
      <div className={`${styles.tools} screen-only`}>
        <nav aria-label={t('briefLanguage')}>
          {(['zh', 'en'] as const).map((one) => (
            <Door
              key={one}
              className={styles.language}
              to={{ brief: one }}
              lang={one === 'zh' ? 'zh-CN' : 'en'}
              aria-current={one === lang || undefined}
            >
              {LANGUAGES[one]}
            </Door>
          ))}
        </nav>
        <Button href={file('docx')} download>
          {t('keepDocument')}
        </Button>
        <Button href={file('xlsx')} download>
          {t('keepWorkbook')}
        </Button>
        <Button onClick={() => frame.current?.contentWindow?.print()}>{t('print')}</Button>
      </div>
      {/* No scripts may run in it; it is of the same origin so that it can be measured and printed. */}
      <iframe
        ref={frame}
        className={styles.sheet}
        title={t('page_brief')}
        srcDoc={html}
        sandbox="allow-same-origin allow-modals allow-popups allow-top-navigation-by-user-activation"
        style={{ height }}
        onLoad={() => setHeight(heightOf(frame.current) ?? height)}
      />
    </>
  );
}

/** How high the document in a frame is, so that the page scrolls as one. */
function heightOf(frame: HTMLIFrameElement | null): number | null {
  return frame?.contentDocument?.documentElement.scrollHeight ?? null;
}
