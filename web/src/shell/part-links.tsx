import { useWords } from '../i18n/use-words.js';
import styles from './part-links.module.css';

/** The ways to the parts of a long page, each the id of its heading and its name. */
export function PartLinks({ parts }: { parts: readonly (readonly [id: string, name: string])[] }) {
  const { t } = useWords();
  return (
    <nav className={styles.parts} aria-label={t('onPageNav')}>
      {parts.map(([id, name]) => (
        <a key={id} href={`#${id}`}>
          {name}
        </a>
      ))}
    </nav>
  );
}
