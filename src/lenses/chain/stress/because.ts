import { upwards } from './explosion.js';
import type { StressModel, Stopped } from './model.js';

/**
 * The shortest way from a line down to what it runs short of, and to the stopped site that makes it: ids, such as line, part, chip, site.
 * Empty when the line needs none of the short items; without a site when none of theirs stands still.
 */
export function becauseOf(
  { chain }: StressModel,
  line: number,
  short: readonly number[],
  stopped: Stopped,
): string[] {
  const within = new Set(upwards(chain, short));
  if (!within.has(line)) return [];
  const from = new Map<number, number | null>([[line, null]]);
  for (const [item] of from)
    for (let r = chain.recipeStart[item]!; r < chain.recipeStart[item + 1]!; r++)
      for (let e = chain.needs.start[r]!; e < chain.needs.start[r + 1]!; e++) {
        const input = chain.needs.to[e]!;
        if (within.has(input) && !from.has(input)) from.set(input, item);
      }
  const stoppedSite = (item: number) =>
    chain.sources.to
      .subarray(chain.sources.start[item], chain.sources.start[item + 1])
      .find((site) => stopped.has(site));
  const reached = [...from.keys()].filter((item) => short.includes(item));
  const end = reached.find((item) => stoppedSite(item) !== undefined) ?? reached[0]!;
  const path: string[] = [];
  for (let at: number | null = end; at !== null; at = from.get(at)!) path.unshift(chain.items[at]!);
  const site = stoppedSite(end);
  return site === undefined ? path : [...path, chain.sites[site]!];
}
