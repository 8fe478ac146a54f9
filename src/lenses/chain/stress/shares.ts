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
 * Shares of one item as they are used: known ones that do not add up to 1, or that are per cents, are divided by their sum; unknown ones share
 * evenly what the known ones leave. Null where nothing is known.
 */
export function usedShares(given: readonly (number | null)[]): number[] | null {
  const known = given.filter((share) => share !== null);
  if (known.length === 0) return null;
  const sum = known.reduce((total, share) => total + share, 0);
  const open = given.length - known.length;
  // A sum above one cannot leave anything; 60 + 40 are per cents.
  const whole = open > 0 && sum <= 1 ? 1 : sum;
  const rest = Math.max(0, 1 - sum) / open;
  return given.map((share) => (share === null ? rest : whole === 0 ? 0 : share / whole));
}

/** The share of each source (by its place in the file) as it is used, and which were not used as given. */
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
    const given = list.map((s) => network.sources[s]!.share);
    const shares = usedShares(given);
    if (!shares) continue;
    list.forEach((s, i) => (used[s] = shares[i]!));
    const known = list.filter((s) => network.sources[s]!.share !== null);
    const sum = known.reduce((total, s) => total + network.sources[s]!.share!, 0);
    if (Math.abs(sum - 1) > SLACK && (known.length === list.length || sum > 1))
      normalised.push({
        item,
        sites: known.map((s) => network.sources[s]!.site),
        given: known.map((s) => network.sources[s]!.share!),
        used: known.map((s) => used[s]!),
      });
  }
  return { used, normalised };
}
