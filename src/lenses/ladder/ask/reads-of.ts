import type { Condition } from '../../../model/rulebook.js';
import { type Node, withParts } from '../node.js';
import type { Ruling } from '../ruling.js';

function* everyNode({ eligibility, conditions, items }: Ruling): Generator<Node> {
  const bands = items.flatMap((item) => item.bands.map((band) => band.node));
  for (const top of [...eligibility, ...conditions, ...bands]) yield* withParts(top);
}

/** Every line of a ruling as its rulebook has it. */
export function conditionsOf(ruling: Ruling): Condition[] {
  return [...everyNode(ruling)].map((node) => node.condition);
}

/** Every field of a profile that a ruling looks at. */
export function readsOf(ruling: Ruling): string[] {
  return [...everyNode(ruling)].flatMap((node) => node.line?.reads ?? []);
}
