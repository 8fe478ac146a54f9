/** What each contributor adds to a cell, by its id; no amount is below 0. */
export type Contributions = ReadonlyMap<string, number>;

/** Why a figure tells too much of one contributor: too few stand behind it, or one of them makes up most of it. */
export type Sensitivity = 'few' | 'dominant';

export const DISCLOSURE_RULES = {
  /** Contributors that a published figure has at least. */
  fewest: 3,
  /** Percent of a published figure that its largest contributor makes up at most. */
  largestShare: 60,
} as const;

/**
 * Whether a figure may not be published, and why: under three contributors (minimum frequency), or over 60 % by the largest of them
 * (dominance rule (1, 60)). A figure of 0 by contributors tells 0 of each of them. Null when it may; one without contributors may.
 * Source: Eurostat, Handbook on Statistical Disclosure Control, primary confidentiality rules for tables.
 */
export function sensitivity(contributions: Contributions): Sensitivity | null {
  if (contributions.size === 0) return null;
  if (contributions.size < DISCLOSURE_RULES.fewest) return 'few';
  const amounts = [...contributions.values()];
  const sum = amounts.reduce((a, b) => a + b, 0);
  return sum === 0 || Math.max(...amounts) * 100 > DISCLOSURE_RULES.largestShare * sum ? 'dominant' : null;
}

/** All contributions to several cells as those to one. */
export function together(cells: readonly Contributions[]): Contributions {
  const all = new Map<string, number>();
  for (const cell of cells) for (const [id, amount] of cell) all.set(id, (all.get(id) ?? 0) + amount);
  return all;
}

/** What each contributor adds to the difference of two figures; who adds the same to both is left out. */
export function change(before: Contributions, now: Contributions): Contributions {
  const ids = new Set([...before.keys(), ...now.keys()]);
  const by = (id: string) => Math.abs((now.get(id) ?? 0) - (before.get(id) ?? 0));
  return new Map([...ids].map((id) => [id, by(id)] as const).filter(([, amount]) => amount !== 0));
}
