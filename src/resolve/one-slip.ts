import { slipBetween } from './alignment.js';

/**
 * The pairs of texts (three signs or more) that are one slip apart, each once. Two such texts share what remains of them
 * when a certain sign is left out of each, so the search needs no cross join; remains that more than `largest` texts
 * share are left alone.
 */
export function textsOneSlipApart(texts: readonly string[], largest: number): [string, string][] {
  // A hash and the text's position in one float: 32 + 20 bits.
  const POSITIONS = 2 ** 20;
  const entries: number[] = [];
  texts.slice(0, POSITIONS).forEach((text, i) => {
    if (text.length < 3) return;
    for (let at = -1; at < text.length; at++) entries.push(hashWithout(text, at) * POSITIONS + i);
  });
  const sorted = Float64Array.from(entries).sort();
  const found = new Set<number>();
  for (let from = 0; from < sorted.length;) {
    const hash = Math.floor(sorted[from]! / POSITIONS);
    let to = from + 1;
    while (to < sorted.length && Math.floor(sorted[to]! / POSITIONS) === hash) to++;
    if (to - from <= largest)
      for (let x = from; x < to; x++)
        for (let y = x + 1; y < to; y++) {
          const [i, j] = [sorted[x]! % POSITIONS, sorted[y]! % POSITIONS];
          if (i !== j && slipBetween(texts[i]!, texts[j]!))
            found.add(Math.min(i, j) * POSITIONS + Math.max(i, j));
        }
    from = to;
  }
  return [...found].map((pair) => [texts[Math.floor(pair / POSITIONS)]!, texts[pair % POSITIONS]!]);
}

/** FNV-1a over a text without the sign at one place; -1 leaves none out. */
function hashWithout(s: string, skip: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < s.length; i++) if (i !== skip) hash = Math.imul(hash ^ s.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
