import type { Text } from '../api/types.js';
import { useWords } from '../i18n/use-words.js';

/** What an answer takes for granted, folded until asked for. */
export function Assumptions({ of }: { of: readonly Text[] }) {
  const { t, say } = useWords();
  if (of.length === 0) return null;
  return (
    <details className="quiet">
      <summary>{t('takenForGranted')}</summary>
      <ul>
        {of.map((text) => (
          <li key={text.en}>{say(text)}</li>
        ))}
      </ul>
    </details>
  );
}
