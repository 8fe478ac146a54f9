import type { Assessment } from '../api/types.js';
import { useWords } from '../i18n/use-words.js';
import styles from './assessment.module.css';

/** The ways to the parts of a long page. */
export function PartLinks({ assessment: { score, toAsk, advice } }: { assessment: Assessment }) {
  const { t } = useWords();
  const parts = [
    ['eligibility', t('eligibility')],
    ['conditions', t('conditions')],
    score && ['score', t('score')],
    ['window', t('window')],
    toAsk.length > 0 && ['ask', t('toAsk')],
    advice.length > 0 && ['advice', t('advice')],
  ].filter((part): part is [string, string] => Boolean(part));
  return (
    <nav className={styles.parts} aria-label={t('onPageNav')}>
      {parts.map(([id, word]) => (
        <a key={id} href={`#${id}-heading`}>
          {word}
        </a>
      ))}
    </nav>
  );
}
