import type { Node } from '../node.js';
import type { Profile } from '../profile.js';
import { and, or, type Verdict, VERDICTS } from '../verdict.js';
import type { Asking } from './asking.js';
import { addChange, bothChanges, type Changes, has, isOpen, NO_CHANGES, setOf } from './change.js';
import type { Prospect } from './prospect.js';
import { scoreProspect } from './score-prospect.js';
import { together } from './together.js';
import { tried } from './trial.js';
import { withFact } from './with-fact.js';

/** Either of several prospects, when it is open which of them applies. */
function eitherOf(prospects: readonly Prospect[]): Prospect {
  const changes = new Map<string, Changes>();
  for (const one of prospects)
    for (const [fact, own] of one.changes)
      changes.set(fact, changes.has(fact) ? bothChanges(changes.get(fact)!, own) : own);
  return { ends: prospects.reduce((ends, p) => ends | p.ends, 0), changes };
}

/** Of tiers: each that can still apply, with revenue at both of its ends; and revenue itself, which says which does. */
function ofTiers(node: Node, profile: Profile, asking: Asking): Prospect {
  const revenue = `years.${asking.ruling.baseYear}.operating_revenue`;
  const part = (p: Profile) => {
    const verdicts: Verdict[] = [];
    node.judge(p, verdicts);
    return node.parts.find(({ index }) => verdicts[index] !== 'skipped');
  };
  if (!asking.isOpen(profile, revenue)) {
    const asked = part(profile);
    return asked ? prospectOf(asked, profile, asking) : { ends: setOf('unknown'), changes: new Map() };
  }
  const lines = (node.condition.tiers ?? []).map(({ from, above }) => (from ?? above ?? 0) * 100);
  // Both ends of each tier, in fen: on a line, beside it, and far from all.
  const values = [1, ...lines.flatMap((line) => [line - 1, line, line + 1]), 1e15];
  const whole = eitherOf(
    values
      .filter((value) => value > 0)
      .flatMap((value) => {
        const at = withFact(profile, revenue, value);
        const asked = part(at);
        return asked ? [prospectOf(asked, at, asking)] : [];
      }),
  );
  let chosen = NO_CHANGES;
  for (const to of VERDICTS)
    if (to !== 'unknown' && has(whole.ends, to)) chosen = addChange(chosen, 'unknown', to);
  const changes = new Map(whole.changes);
  if (chosen.some((set) => set !== 0)) changes.set(revenue, chosen);
  return { ends: whole.ends | setOf('unknown'), changes };
}

/** What answers can make of a node. What is decided stays so. */
export function prospectOf(node: Node, profile: Profile, asking: Asking): Prospect {
  const verdict = node.judge(profile, null);
  if (!isOpen(verdict)) return { ends: setOf(verdict), changes: new Map() };
  const byPerson = node.condition.person && node.kind !== 'tiers';
  if (node.kind === 'one' || byPerson) return tried(node, profile, asking);
  if (node.kind === 'tiers') return ofTiers(node, profile, asking);
  if (node.kind === 'score') return scoreProspect(node, profile, asking, prospectOf);
  const parts = node.parts.map((part) => prospectOf(part, profile, asking));
  return node.kind === 'all' ? together(parts, and, 'met') : together(parts, or, 'unmet');
}
