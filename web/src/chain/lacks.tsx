import type { Text } from '../api/types.js';
import { useWords } from '../i18n/use-words.js';
import states from '../states/states.module.css';

/** A register without the lists that the chain is read from: what will stand here, what is missing, and what to import. */
export function Lacks({ says }: { says: Text }) {
  const { t, say } = useWords();
  return (
    <section className={states.state}>
      <h2>{t('chainEmptyTitle')}</h2>
      <p>{t('chainEmptyWhat')}</p>
      <p>{say(says)}</p>
      <p>
        {t('chainEmptyNext')} <code>chainwright import</code>
      </p>
    </section>
  );
}
