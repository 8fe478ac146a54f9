import type { InboxPage } from '../api/types.js';
import { useWords } from '../i18n/use-words.js';

const SIGNS = { new: '▲', taken: '●', answered: '✔', closed: '■' } as const;

/** How far the office is with a message: a sign and a word. */
export function StateWord({ state }: { state: InboxPage['lines'][number]['state'] }) {
  const { t } = useWords();
  return (
    <span>
      <span aria-hidden="true">{SIGNS[state]} </span>
      {t(`inbox_${state}`)}
    </span>
  );
}
