import type { Source } from './sources.js';
import type { Use } from './uses.js';

/** The least and the most that something can be, given what is unknown. */
export interface Bounds {
  low: number;
  high: number;
}

export const NONE: Bounds = { low: 0, high: 0 };
export const ANY: Bounds = { low: 0, high: 1 };

/** What of a plant's need of a part comes from sources, each weighed between 0 and 1; what is of unknown source may be anything. */
export function shareOf(use: Use, weight: (source: Source, use: Use) => Bounds): Bounds {
  const { list } = use.sources;
  if (list.length === 0) return ANY;
  const total = { low: 0, high: 0 };
  let rest = 1;
  let open: Bounds | null = null;
  for (const source of list) {
    const w = weight(source, use);
    if (source.share === null) {
      open = open ? { low: Math.min(open.low, w.low), high: Math.max(open.high, w.high) } : w;
      continue;
    }
    total.low += source.share * w.low;
    total.high += source.share * w.high;
    rest -= source.share;
  }
  if (open === null) return total;
  // Several sources without a share part the rest between them, nobody knows how.
  return { low: total.low + Math.max(0, rest) * open.low, high: total.high + Math.max(0, rest) * open.high };
}

/** The same in fen a year, over the uses whose value is known. */
export function valueFrom(uses: readonly Use[], weight: (source: Source, use: Use) => Bounds): Bounds {
  const total = { low: 0, high: 0 };
  for (const use of uses) {
    if (use.value === null) continue;
    const share = shareOf(use, weight);
    total.low += use.value * share.low;
    total.high += use.value * share.high;
  }
  return total;
}
