/** A text as words are looked for in it: without white space, full width or case. */
export const folded = (s: string): string => s.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, '');

/** Whether a text says one of some words. */
export const saysOne = (s: string | null, words: readonly string[]): boolean =>
  s !== null && words.some((w) => folded(s).includes(folded(w)));
