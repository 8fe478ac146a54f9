import type { Network } from './network.js';

/** Shares of an item that do not add up to one, as given and as used. */
export interface NormalisedShares {
  item: string;
  sites: string[];
  given: number[];
  used: number[];
}

/** A sum may be off by this much: three thirds are written as 0.333. */
const SLACK = 0.005;

/**
 * The share of each source (by its place in the file) as it is used. Shares of one item that are all known and
 * do not add up to 1, or that are per cents, are divided by their sum. Where some of an item's shares are unknown,
 * those share evenly what the known ones leave. Null: nothing is known of the item's shares.
 */
export function sharesOf(network: Network): { used: (number | null)[]; normalised: NormalisedShares[] } {
  const byItem = new Map<string, number[]>();
  network.sources.forEach((source, s) => {
    if (!source.approved) return;
    const list = byItem.get(source.item);
    if (list) list.push(s);
    else byItem.set(source.item, [s]);
  });
  const used = network.sources.map<number | null>(() => null);
  const normalised: NormalisedShares[] = [];
  for (const [item, list] of byItem) {
    const known = list.filter((s) => network.sources[s]!.share !== null);
    if (known.length === 0) continue;
    const sum = known.reduce((total, s) => total + network.sources[s]!.share!, 0);
    const open = list.length - known.length;
    // A sum above one cannot leave anything; 60 + 40 are per cents.
    const whole = open > 0 && sum <= 1 ? 1 : sum;
    for (const s of known) used[s] = whole === 0 ? 0 : network.sources[s]!.share! / whole;
    const rest = Math.max(0, 1 - sum);
    for (const s of list) if (network.sources[s]!.share === null) used[s] = rest / open;
    if (whole !== 1 && Math.abs(sum - 1) > SLACK)
      normalised.push({
        item,
        sites: known.map((s) => network.sources[s]!.site),
        given: known.map((s) => network.sources[s]!.share!),
        used: known.map((s) => used[s]!),
      });
  }
  return { used, normalised };
}
