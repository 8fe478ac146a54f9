/** How one text is contained in order in another. */
export interface Containment {
  /** Position in the longer text of the first sign. */
  first: number;
  /** Unbroken stretches that the signs take: 1 when the shorter text stands in the longer as it is. */
  runs: number;
  /** The stretches of the longer text that are left over, in order. */
  leftover: string[];
}

/** The containment with the fewest stretches, leftmost of equals; null when `short` is no ordered subsequence of `long`. */
export function containment(short: string, long: string): Containment | null {
  const n = short.length;
  const m = long.length;
  if (n === 0 || n > m) return null;
  const NONE = 1000;
  // fewest[i][j]: stretches that short[i…] takes when its first sign stands at long[j].
  const fewest = Array.from({ length: n }, () => new Int32Array(m).fill(NONE));
  for (let i = n - 1; i >= 0; i--) {
    let later = NONE;
    for (let j = m - 1; j >= 0; j--) {
      if (short[i] === long[j])
        fewest[i]![j] = i === n - 1 ? 1 : Math.min(j + 1 < m ? fewest[i + 1]![j + 1]! : NONE, later + 1);
      if (i < n - 1 && j + 1 < m) later = Math.min(later, fewest[i + 1]![j + 1]!);
    }
  }
  const first = leftmost(fewest[0]!, 0);
  const runs = first < 0 ? NONE : fewest[0]![first]!;
  if (runs >= NONE) return null;

  const leftover: string[] = [];
  let end = 0;
  let at = first;
  for (let i = 0; ; i++) {
    if (at > end) leftover.push(long.slice(end, at));
    end = at + 1;
    if (i === n - 1) break;
    const straight = end < m && fewest[i + 1]![end] === fewest[i]![at];
    at = straight ? end : leftmost(fewest[i + 1]!, end);
  }
  if (end < m) leftover.push(long.slice(end));
  return { first, runs, leftover };
}

function leftmost(row: Int32Array, from: number): number {
  let best = -1;
  for (let j = from; j < row.length; j++) if (row[j]! < 1000 && (best < 0 || row[j]! < row[best]!)) best = j;
  return best;
}

/** One slip of the pen between two texts: two neighbours swapped, a sign replaced, or a sign left out. */
export interface Slip {
  kind: 'swap' | 'replace' | 'omit';
  /** What stands in the first text where the second has `there`. */
  here: string;
  there: string;
  at: number;
}

/** The slip that turns one text into the other; null when they are equal or further apart. */
export function slipBetween(a: string, b: string): Slip | null {
  let from = 0;
  while (from < a.length && from < b.length && a[from] === b[from]) from++;
  let end = 0;
  while (end < a.length - from && end < b.length - from && a.at(-1 - end) === b.at(-1 - end)) end++;
  const here = a.slice(from, a.length - end);
  const there = b.slice(from, b.length - end);
  const slip = { here, there, at: from };
  if (here.length + there.length === 1) return { kind: 'omit', ...slip };
  if (here.length === 1 && there.length === 1) return { kind: 'replace', ...slip };
  if (here.length === 2 && here[0] === there[1] && here[1] === there[0] && there.length === 2)
    return { kind: 'swap', ...slip };
  return null;
}

/** The weight of the heaviest common ordered subsequence of two texts. */
export function commonWeight(a: string, b: string, weight: (sign: string) => number): number {
  let row = new Float64Array(b.length + 1);
  for (const sign of a) {
    const next = new Float64Array(b.length + 1);
    const w = weight(sign);
    for (let j = 0; j < b.length; j++)
      next[j + 1] = Math.max(row[j + 1]!, next[j]!, sign === b[j] ? row[j]! + w : 0);
    row = next;
  }
  return row[b.length]!;
}
