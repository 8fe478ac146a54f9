import type { Gaps, PartCoverage } from '../../lenses/chain/index.js';
import type { PART_STATES } from '../api.js';

export type PartState = (typeof PART_STATES)[number];

/** Gives how a part that plants need stands in the zone, by its gaps and who supplies it. The gravest of several is said. */
export function stateFinder({
  missing,
  weak,
}: Gaps): (part: Pick<PartCoverage, 'part' | 'suppliers'>) => PartState {
  const states = new Map<string, PartState>();
  const mark = (state: PartState, parts: readonly { id: string }[]) => {
    for (const { id } of parts) if (!states.has(id)) states.set(id, state);
  };
  mark(
    'missing',
    missing.map((g) => g.part),
  );
  for (const reason of ['single-source', 'false-second-source', 'few-sources'] as const)
    for (const g of weak) if (g.reason === reason) mark(reason, [g.part, ...g.orElse]);
  return ({ part, suppliers }) => states.get(part.id) ?? (suppliers.length === 0 ? 'unknown' : 'several');
}
