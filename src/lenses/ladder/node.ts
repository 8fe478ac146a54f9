import type { Condition } from '../../model/rulebook.js';
import type { Figure, Line } from './lines/index.js';
import type { Profile } from './profile.js';
import type { Verdict } from './verdict.js';

/** The verdict on each node of a ruling, by the node's index. */
export type Verdicts = Verdict[];

/** How the parts of a line make its verdict. */
export const NODE_KINDS = ['one', 'all', 'any', 'tiers', 'score'] as const;

/** One line of an edition, bound to the question: alone, or with the parts that it is made of. */
export interface Node {
  /** Its own id, or its parent's with a number. */
  id: string;
  /** The nearest id that the rulebook gives: its own or that of the line it is a part of. */
  ruleId: string;
  index: number;
  parent: Node | null;
  condition: Condition;
  /** How its parts make its verdict; `one` has none, and of `tiers` only the one that applies is asked. */
  kind: (typeof NODE_KINDS)[number];
  parts: Node[];
  /** Of one without parts. */
  line: Line | null;
  /** Of a node with parts: whose figure stands for the whole. */
  figure: (profile: Profile) => { figure: Figure; value: number | null } | null;
  /** Its verdict; those of its parts are written down. Where nothing is written (null), what is decided is not looked at further. */
  judge: (profile: Profile, verdicts: Verdicts | null) => Verdict;
}

/** The verdict on a node, written down with those of its parts. */
export function judgeInto(node: Node, profile: Profile, verdicts: Verdicts | null): Verdict {
  const verdict = node.judge(profile, verdicts);
  if (verdicts !== null) verdicts[node.index] = verdict;
  return verdict;
}

/** A node and all that is below it, in the order of the rulebook. */
export function* withParts(node: Node): Generator<Node> {
  yield node;
  for (const part of node.parts) yield* withParts(part);
}
