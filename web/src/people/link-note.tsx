import Button from 'antd/es/button';
import { useWords } from '../i18n/use-words.js';
import styles from './people.module.css';

/** A link that sets somebody's password: shown once, to be handed on. */
export interface GivenLink {
  email: string;
  token: string;
}

export function LinkNote({ link, close }: { link: GivenLink; close: () => void }) {
  const { t, lang } = useWords();
  const url = `${location.origin}/join?lang=${lang}#${link.token}`;
  return (
    <section className={`card ${styles.link}`} role="status">
      <h2>{t('linkTitle', { email: link.email })}</h2>
      <p className="quiet">{t('linkNote')}</p>
      <code>{url}</code>
      <div className={styles.buttons}>
        <Button type="primary" onClick={() => void navigator.clipboard.writeText(url)}>
          {t('copy')}
        </Button>
        <Button onClick={close}>{t('close')}</Button>
      </div>
    </section>
  );
}
