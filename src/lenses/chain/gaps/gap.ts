import type { EnterpriseId } from '../../../model/identity.js';
import { formatCount } from '../../../model/format.js';
import { type Text, text } from '../../../model/text.js';
import { type Bounds, valueFrom } from '../coverage/bounds.js';
import type { Chain } from '../coverage/chain.js';
import { suppliersOf } from '../coverage/part-coverage.js';
import { inYuan, knownValue, rowsOf } from '../coverage/scope.js';
import type { Source } from '../coverage/sources.js';
import type { Use } from '../coverage/uses.js';
import type { Gap } from './answer.js';

export type Unranked = Omit<Gap, 'rank'>;

/** What a kind of gap adds to what all have. */
export interface GapOf {
  reason: Gap['reason'];
  uses: readonly Use[];
  /** What of a source counts as uncovered. */
  weight: (source: Source, use: Use) => Bounds;
  /** Who supplies it already and is no candidate. */
  suppliers: ReadonlySet<EnterpriseId>;
  candidates: (part: string, without: ReadonlySet<EnterpriseId>) => Gap['candidates'];
}

/** A gap of a part that plants need, without its sentence. */
export function gapOf(
  chain: Chain,
  { reason, uses, weight, suppliers, candidates }: GapOf,
): Omit<Unranked, 'says'> {
  const { part } = uses[0]!;
  return {
    reason,
    part: chain.partOf(part),
    uncovered: knownValue(uses) === null ? null : inYuan(valueFrom(uses, weight)),
    unvalued: uses.filter((u) => u.value === null).length,
    plants: [...new Set(uses.map((u) => u.plant.id))],
    suppliers: suppliersOf(chain, uses),
    component: null,
    orElse: [],
    effective: null,
    candidates: candidates(part, suppliers),
    unknown: unknownOf(chain, uses),
    rows: rowsOf(uses),
  };
}

function unknownOf(chain: Chain, uses: readonly Use[]): Text[] {
  const count = (is: (u: Use) => boolean) => uses.filter(is).length;
  const n = formatCount;
  const lacksValue = count((u) => u.value === null);
  const lacksSource = count((u) => u.sources.list.length === 0);
  const lacksShare = count((u) => u.sources.list.some((s) => s.share === null));
  const lost = new Set(
    uses.flatMap((u) => u.sources.list.map((s) => s.supplier)).filter((s) => chain.placeOf(s) === 'unknown'),
  );
  return [
    ...(lacksValue > 0
      ? [
          text(
            `price, quantity or output at ${n(lacksValue)} plants`,
            `${n(lacksValue)} 家工厂的单价、用量或产量`,
          ),
        ]
      : []),
    ...(lacksSource > 0
      ? [text(`who supplies ${n(lacksSource)} plants`, `${n(lacksSource)} 家工厂的供应商`)]
      : []),
    ...(lacksShare > 0
      ? [text(`the shares at ${n(lacksShare)} plants`, `${n(lacksShare)} 家工厂的供货份额`)]
      : []),
    ...(lost.size > 0
      ? [text(`where ${n(lost.size)} suppliers are`, `${n(lost.size)} 家供应商的所在地`)]
      : []),
  ];
}
