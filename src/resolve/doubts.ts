import type { EnterpriseId } from '../model/identity.js';
import type { Text } from '../model/text.js';
import type { Resolution } from './resolution.js';

/** Another enterprise that one may be. */
interface Doubt {
  other: EnterpriseId;
  score: number;
  reason: Text;
}

/** Of those that an enterprise may be and that have a place (`placeOf`), the likeliest, of equals the first; null when there is none. */
export type Likeliest = (
  enterprise: EnterpriseId,
  placeOf: ReadonlyMap<string, number>,
) => { place: number; score: number; reason: Text } | null;

/** Looks the open questions up from either side. */
export function likeliestOf({ links, questions }: Resolution): Likeliest {
  const enterpriseOf = new Map(links.map((l) => [l.mention, l.enterprise]));
  const doubts = new Map<EnterpriseId, Doubt[]>();
  for (const { mention, candidate, score, reason } of questions) {
    const asker = enterpriseOf.get(mention)!;
    for (const [one, other] of [
      [asker, candidate],
      [candidate, asker],
    ] as const)
      doubts.set(one, [...(doubts.get(one) ?? []), { other, score, reason }]);
  }
  return (enterprise, placeOf) => {
    const placed = (doubts.get(enterprise) ?? []).flatMap(({ other, score, reason }) => {
      const place = placeOf.get(other);
      return place === undefined ? [] : [{ place, score, reason }];
    });
    return placed.toSorted((x, y) => y.score - x.score || x.place - y.place)[0] ?? null;
  };
}
