import type { Use } from '../coverage/uses.js';
import { type Chain, outsideWeight } from '../coverage/chain.js';
import { type GapOf, gapOf, type Unranked } from './gap.js';
import { missingText } from './sentence.js';

/** Parts of the bills that nobody in the zone makes or supplies (缺链). */
export function missingLinks(
  chain: Chain,
  byPart: readonly (readonly Use[])[],
  candidates: GapOf['candidates'],
): Unranked[] {
  return byPart
    .filter(([use]) => !chain.made.has(use!.part))
    .map((uses) => {
      const gap = gapOf(chain, {
        reason: 'not-made',
        uses,
        weight: outsideWeight(chain),
        suppliers: new Set(),
        candidates,
      });
      return { ...gap, says: missingText(gap) };
    });
}
