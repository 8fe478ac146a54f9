import type { NewsItem } from '../api/types.js';
import { useWords } from '../i18n/use-words.js';

const SIGNS = { draft: '◇', published: '✔', withdrawn: '■' } as const;

/** Whether the public sees an item: a sign and a word. */
export function StateWord({ state }: Pick<NewsItem, 'state'>) {
  const { t } = useWords();
  return (
    <span data-state={state}>
      <span aria-hidden="true">{SIGNS[state]} </span>
      {t(`news_${state}`)}
    </span>
  );
}
