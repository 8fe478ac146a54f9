import type { EnterpriseId } from '../../../model/identity.js';
import { type Chain, firmWeight } from '../coverage/chain.js';
import { sourcesCounted, suppliersOf } from '../coverage/part-coverage.js';
import type { Use } from '../coverage/uses.js';
import { falseSecondSources } from '../facts/inputs.js';
import { type GapOf, gapOf, type Unranked } from './gap.js';
import { falseSecondText, fewText, singleText } from './sentence.js';

/** Below so many effective suppliers one of two has about four fifths: an HHI above 6,667. */
const FEW = 1.5;

const firmsOf = (uses: readonly Use[]) => new Set(uses.flatMap((u) => u.sources.list.map((s) => s.supplier)));

/** Of a part, what hangs on some firms, over the plants that buy of them. */
function hanging(
  chain: Chain,
  reason: GapOf['reason'],
  uses: readonly Use[],
  firms: ReadonlySet<EnterpriseId>,
  candidates: GapOf['candidates'],
) {
  const exposed = uses.filter((u) => u.sources.list.some((s) => firms.has(s.supplier)));
  return gapOf(chain, {
    reason,
    uses: exposed,
    weight: firmWeight(firms),
    suppliers: firmsOf(uses),
    candidates,
  });
}

/** Parts made in the zone that hang on one firm, on few, or on one firm behind several (弱链). */
export function weakLinks(
  chain: Chain,
  byPart: readonly (readonly Use[])[],
  candidates: GapOf['candidates'],
): Unranked[] {
  const found: Unranked[] = [];
  for (const uses of byPart) {
    if (!chain.made.has(uses[0]!.part)) continue;
    const firms = firmsOf(uses);
    const [largest] = suppliersOf(chain, uses);
    if (largest === undefined) continue;
    if (firms.size === 1) {
      const gap = hanging(chain, 'single-source', uses, firms, candidates);
      found.push({ ...gap, effective: 1, says: singleText(gap) });
      continue;
    }
    const { effective } = sourcesCounted(chain, uses).suppliers;
    if (effective === null || effective >= FEW) continue;
    const gap = hanging(chain, 'few-sources', uses, new Set([largest.id as EnterpriseId]), candidates);
    found.push({ ...gap, effective, says: fewText(gap, firms.size, effective) });
  }
  return [...found, ...secondSources(chain, byPart, candidates)];
}

/** Of each false second source what hangs on it: the least of its parts at least, for the component goes into one of them; all of them at most. */
function secondSources(
  chain: Chain,
  byPart: readonly (readonly Use[])[],
  candidates: GapOf['candidates'],
): Unranked[] {
  const used = new Map(byPart.map((uses) => [uses[0]!.part, uses]));
  return falseSecondSources(chain.facts, chain.question.taxonomy)
    .filter((f) => f.isInput)
    .flatMap(({ component, source, parts, suppliers, rows }): Unranked[] => {
      const firms = new Set(suppliers);
      const each = parts
        .flatMap((part) => {
          const uses = used.get(part);
          return uses ? [hanging(chain, 'false-second-source', uses, firms, () => [])] : [];
        })
        .sort((a, b) => (b.uncovered?.high ?? -1) - (a.uncovered?.high ?? -1));
      const [largest, ...others] = each;
      if (largest === undefined) return [];
      const uses = each.flatMap((g) =>
        used.get(g.part.id)!.filter((u) => u.sources.list.some((s) => firms.has(s.supplier))),
      );
      const known = each.flatMap((g) => g.uncovered ?? []);
      const on = { part: chain.partOf(component), source: chain.firmOf(source) };
      const gap = {
        ...hanging(chain, 'false-second-source', uses, firms, () => candidates(component, new Set([source]))),
        part: largest.part,
        uncovered:
          known.length === 0
            ? null
            : { low: Math.min(...known.map((b) => b.low)), high: known.reduce((sum, b) => sum + b.high, 0) },
        orElse: others.map((g) => g.part),
        component: on,
      };
      const names = suppliers.map((s) => chain.firmOf(s).name);
      const rest = firmsOf(parts.flatMap((p) => used.get(p) ?? [])).size - suppliers.length;
      return [
        { ...gap, rows: [...new Set([...gap.rows, ...rows])], says: falseSecondText(gap, on, names, rest) },
      ];
    });
}
