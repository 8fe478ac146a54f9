import { groupBy } from '../../../model/group-by.js';
import type { EnterpriseId } from '../../../model/identity.js';
import { type Chain, localWeight, outsideWeight } from '../coverage/chain.js';
import { shareOf } from '../coverage/bounds.js';
import { inYuan } from '../coverage/scope.js';
import type { Use } from '../coverage/uses.js';
import { text } from '../../../model/text.js';
import { tiersOf } from '../facts/inputs.js';
import { worthOf } from '../facts/supply.js';
import type { Gaps } from './answer.js';
import { type GapOf, gapOf, type Unranked } from './gap.js';
import { notTakenText, outsideText } from './sentence.js';

/** Parts that the zone makes and that its plants need, none of which takes them from here. */
function notTaken(
  chain: Chain,
  byPart: readonly (readonly Use[])[],
  candidates: GapOf['candidates'],
): Unranked[] {
  const local = localWeight(chain);
  return byPart
    .filter(
      (uses) =>
        chain.made.has(uses[0]!.part) &&
        uses.some((u) => u.sources.list.length > 0) &&
        uses.every((u) => u.sources.list.length === 0 || shareOf(u, local).high === 0),
    )
    .map((uses) => {
      const gap = gapOf(chain, {
        reason: 'not-taken',
        uses,
        weight: outsideWeight(chain),
        suppliers: new Set(uses.flatMap((u) => u.sources.list.map((s) => s.supplier))),
        candidates,
      });
      return { ...gap, says: notTakenText(gap) };
    });
}

/** What suppliers of the zone buy from outside, by component. A source that is nowhere known may be outside: it counts at most. */
function boughtOutside(chain: Chain, candidates: GapOf['candidates']): Unranked[] {
  const { first, second } = tiersOf(chain.facts);
  const outside = second.filter(
    (l) => chain.placeOf(l.buyer!) === 'zone' && chain.placeOf(l.supplier) !== 'zone',
  );
  const plantsOf = groupBy(first, (l) => l.supplier);
  return [...groupBy(outside, (l) => l.part)].map(([part, links]): Unranked => {
    const values = links.map((l) => ({ value: worthOf(l), isSure: chain.placeOf(l.supplier) === 'outside' }));
    const known = values.filter((v) => v.value !== null);
    const sum = (of: typeof known) => of.reduce((total, v) => total + v.value!, 0);
    const buyers = [...new Set(links.map((l) => l.buyer!))];
    const behind = buyers.flatMap((b) => plantsOf.get(b) ?? []);
    const gap = {
      reason: 'bought-outside' as const,
      part: chain.partOf(part),
      uncovered:
        known.length === 0 ? null : inYuan({ low: sum(known.filter((v) => v.isSure)), high: sum(known) }),
      unvalued: values.length - known.length,
      plants: [...new Set(behind.flatMap((l) => l.plant ?? []))].sort(),
      suppliers: [...groupBy(links, (l) => l.supplier)].map(([id, own]) => ({
        ...chain.firmOf(id),
        share: null,
        sites: [...new Set(own.flatMap((l) => l.site ?? []))].sort(),
        plants: [],
        rows: own.flatMap((l) => l.rows),
      })),
      component: null,
      orElse: [],
      effective: null,
      candidates: candidates(part, new Set<EnterpriseId>()),
      unknown:
        known.length < values.length
          ? [
              text(
                `volume or price of ${values.length - known.length} links`,
                `${values.length - known.length} 条配套关系的供货量或单价`,
              ),
            ]
          : [],
      rows: links.flatMap((l) => l.rows),
    };
    return {
      ...gap,
      says: outsideText(
        gap,
        buyers.map((b) => chain.firmOf(b).name),
      ),
    };
  });
}

/** Where the chain could go on (延链): upstream of the zone's suppliers, and what the zone makes and its plants buy elsewhere. */
export function extensions(
  chain: Chain,
  byPart: readonly (readonly Use[])[],
  candidates: GapOf['candidates'],
): Unranked[] {
  return [...boughtOutside(chain, candidates), ...notTaken(chain, byPart, candidates)];
}

/** What the zone makes, no bill names and nobody buys here. */
export function withoutBuyer(chain: Chain): Gaps['withoutBuyer'] {
  const wanted = new Set([...chain.uses.map((u) => u.part), ...chain.facts.supply.links.map((l) => l.part)]);
  return [...chain.makers]
    .filter(([part]) => !wanted.has(part))
    .map(([part, own]) => ({
      part: chain.partOf(part),
      makers: new Set(own.map((p) => p.enterprise)).size,
    }))
    .sort((a, b) => b.makers - a.makers || (a.part.id < b.part.id ? -1 : 1));
}
