import type { Node } from '../node.js';
import { withParts } from '../node.js';
import type { Profile } from '../profile.js';
import type { Verdict } from '../verdict.js';
import type { Asking } from './asking.js';
import { addChange, type Changes, has, isOpen, NO_CHANGES, setOf } from './change.js';
import { endsOf } from './ends.js';
import type { Prospect } from './prospect.js';
import { withFact } from './with-fact.js';

interface Open {
  fact: string;
  ends: readonly unknown[];
}

/** All profiles that answers to some facts can make: each fact at one of its ends or, with `left`, left open. */
function* answered(profile: Profile, facts: readonly Open[], left: boolean): Generator<Profile> {
  const [first, ...rest] = facts;
  if (first === undefined) return yield profile;
  for (const end of first.ends) yield* answered(withFact(profile, first.fact, end), rest, left);
  if (left) yield* answered(profile, rest, left);
}

/** Found all that a figure can do: there is nothing but to reach its line or not. */
const everything = (changes: Changes): boolean => changes.some((to) => has(to, 'met') && has(to, 'unmet'));

/** What answers can make of a line, found by trying them. */
export function tried(node: Node, profile: Profile, asking: Asking): Prospect {
  const reads = [...new Set([...withParts(node)].flatMap((n) => n.line?.reads ?? []))];
  // A figure of the accounts is made of all its fields, or unknown.
  const whole = node.line?.step != null && reads.every((read) => read.startsWith('years.'));
  const facts = reads
    .filter((read) => asking.isOpen(profile, read))
    .map((fact): Open => ({ fact, ends: endsOf(node, fact, profile, asking) }));
  const changes = new Map<string, Changes>();
  let ends = setOf(node.judge(profile, null));
  for (const { fact, ends: values } of facts) {
    let found = NO_CHANGES;
    const others = facts.filter((other) => other.fact !== fact);
    for (const beside of answered(profile, others, !whole)) {
      const from: Verdict = node.judge(beside, null);
      ends |= setOf(from);
      if (!isOpen(from)) continue;
      for (const value of values) {
        const to = node.judge(withFact(beside, fact, value), null);
        ends |= setOf(to);
        if (to !== from) found = addChange(found, from, to);
      }
      if (whole && everything(found)) break;
    }
    if (found !== NO_CHANGES) changes.set(fact, found);
  }
  return { ends, changes };
}
