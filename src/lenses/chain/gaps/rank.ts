import type { Gap } from './answer.js';

/** By what is uncovered at most, then by plants exposed; those of unknown value last. */
export function ranked(gaps: readonly Omit<Gap, 'rank'>[]): Gap[] {
  const worth = (g: Omit<Gap, 'rank'>) => g.uncovered?.high ?? -1;
  return gaps
    .toSorted(
      (a, b) =>
        worth(b) - worth(a) ||
        b.plants.length - a.plants.length ||
        (a.part.id < b.part.id ? -1 : a.part.id > b.part.id ? 1 : a.reason < b.reason ? -1 : 1),
    )
    .map((gap, i) => ({ rank: i + 1, ...gap }));
}
