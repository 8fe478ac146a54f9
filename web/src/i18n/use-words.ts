import { useTranslation } from 'react-i18next';
import type { Text } from '../api/types.js';
import type { Lang } from '../format/index.js';
import { usePlace } from '../place/use-place.js';

/** The page's language, its words, and its side of a text of the API. */
export function useWords() {
  const { t } = useTranslation();
  const lang: Lang = usePlace().lang;
  return { t, lang, say: (text: Text) => text[lang] };
}
