import Button from 'antd/es/button';
import { useState } from 'react';
import type { WaitingFile } from '../api/types.js';
import { CardHeading } from '../figure/card-heading.js';
import { number } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import styles from './import.module.css';
import { SheetView } from './sheet-view.js';
import type { Telling } from './use-telling.js';

/** The files that wait, as they were understood, and the word that takes them in. */
export function WaitingCard({ files, telling }: { files: WaitingFile[]; telling: Telling }) {
  const { t } = useWords();
  const [acceptHidden, setHidden] = useState(false);
  const [remember, setRemember] = useState(true);
  const ready = files.filter((f) => f.error === null && !f.known);
  return (
    <section className="card" aria-labelledby="waiting-heading">
      <CardHeading id="waiting-heading" title={t('importWaiting')} note={t('importWaitingNote')} />
      {files.map((file) => (
        <FileView key={file.sha256} file={file} telling={telling} />
      ))}
      <p className={styles.line}>
        <Button
          type="primary"
          disabled={telling.busy || ready.length === 0}
          onClick={() =>
            telling.tell('accept', { files: ready.map((f) => f.sha256), acceptHidden, remember })
          }
        >
          {t('importAccept', { n: number(ready.length) })}
        </Button>
        {files.some((f) => f.sheets.some((s) => s.correction !== null)) && (
          <label>
            <input
              type="checkbox"
              checked={remember}
              onChange={({ target }) => setRemember(target.checked)}
            />{' '}
            {t('importRemember')}
          </label>
        )}
        {files.some((f) => f.sheets.some((s) => s.hidden)) && (
          <label>
            <input
              type="checkbox"
              checked={acceptHidden}
              onChange={({ target }) => setHidden(target.checked)}
            />{' '}
            {t('importHidden')}
          </label>
        )}
      </p>
    </section>
  );
}

function FileView({ file, telling }: { file: WaitingFile; telling: Telling }) {
  const { t, say } = useWords();
  return (
    <article className={styles.file} data-file={file.file}>
      <div className={styles.line}>
        <h3>{file.file}</h3>
        <span className="quiet">{t('importHandedBy', { by: file.by })}</span>
        {file.statedOn !== null && (
          <span className="quiet">{t('importDrawnUp', { day: file.statedOn })}</span>
        )}
        <Button
          size="small"
          disabled={telling.busy}
          onClick={() => telling.tell('remove', { file: file.sha256 })}
        >
          {t('importRemove')}
        </Button>
      </div>
      {file.known && <p>{t('importKnown')}</p>}
      {file.error !== null && (
        <p data-error>
          {t('importUnread')}: {say(file.error)}
        </p>
      )}
      {file.sheets.map((sheet, i) => (
        <SheetView key={i} sheet={sheet} position={i} file={file.sha256} telling={telling} />
      ))}
    </article>
  );
}
