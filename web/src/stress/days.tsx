import { number, round } from '../format/index.js';
import { Unknown } from '../figure/amount.js';
import { useWords } from '../i18n/use-words.js';

/** How days are written: with one decimal where they are not whole. */
export function useDays() {
  const { t } = useWords();
  const days = (n: number) => t(n === 1 ? 'stressDayOf' : 'stressDaysOf', { n: round(n, 1) });
  return {
    days,
    /** How long something lasts: what does not stop is said in words, as is what stops at once. */
    lasts: (n: number | null) => (n === null ? t('stressNotStops') : n === 0 ? t('stressAtOnce') : days(n)),
  };
}

/** Days that may be unknown. */
export function Days({ of }: { of: number | null }) {
  const { days } = useDays();
  return of === null ? <Unknown /> : <span title={number(of, 2)}>{days(of)}</span>;
}
