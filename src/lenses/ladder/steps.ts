import { judgeInto, type Node, type Verdicts } from './node.js';
import type { Profile } from './profile.js';
import type { Ruling } from './ruling.js';
import { checksOf, pointsOf, scoreVerdict } from './score.js';

/** One line to be met, and the condition in whose name. */
export interface Step {
  node: Node;
  condition: string;
  part: string;
}

/** Sets of steps that are kept for each line: more would never be among the first few of the whole. */
const KEPT = 6;

/** How far a line is off, for ranking alone: the relative gap of its figure, one for what is no figure. */
function effort({ node }: Step, profile: Profile): number {
  const found = node.figure(profile);
  if (found === null) return node.condition.title ? 0.5 : 1;
  if (found.value === null) return 0.5;
  const { threshold } = found.figure;
  return Math.abs(threshold - found.value) / Math.max(Math.abs(threshold), Math.abs(found.value), 1e-9);
}

function best(sets: Step[][], profile: Profile): Step[][] {
  const cost = (steps: readonly Step[]) => steps.reduce((sum, step) => sum + effort(step, profile), 0);
  return sets
    .map((steps) => ({ steps, cost: cost(steps) }))
    .toSorted((a, b) => a.steps.length - b.steps.length || a.cost - b.cost)
    .slice(0, KEPT)
    .map(({ steps }) => steps);
}

/** All sets that take one of each list, the best of them. */
function product(lists: readonly Step[][][], profile: Profile): Step[][] {
  let sets: Step[][] = [[]];
  for (const list of lists)
    sets = best(
      sets.flatMap((head) => list.map((tail) => [...head, ...tail])),
      profile,
    );
  return sets;
}

/** Sets of bands to reach so that a score passes: the fewest items, each by its lowest band that is enough. */
function ofScore(node: Node, ruling: Ruling, profile: Profile, verdicts: Verdicts): Step[][] {
  const { items } = ruling;
  const { at_least: least, parts = {} } = node.condition.score!;
  const points = items.map((item) => pointsOf(item, profile, verdicts));
  const checks = checksOf(items, least, parts);
  const passes = (trial: readonly (number | null)[]) =>
    ['met', 'needs-person'].includes(scoreVerdict(items, trial, checks));
  /** Bands of an item above what it has, lowest first, with the steps to each; one that is met already settles nothing of an open item. */
  const above = items.map(({ bands }, i) =>
    bands
      .filter((band) => band.points > (points[i] ?? 0) && judgeInto(band.node, profile, verdicts) !== 'met')
      .map((band) => ({ points: band.points, ways: waysOf(band.node, ruling, profile, verdicts) }))
      .filter(({ ways }) => ways.length > 0)
      .reverse(),
  );
  const movable = above.flatMap((options, i) => (options.length > 0 ? [i] : []));
  let found: Step[][] = [];
  for (let size = 1; size <= movable.length && found.length === 0; size++)
    found = subsets(movable, size).flatMap((subset) => {
      const trial = [...points];
      for (const i of subset) trial[i] = above[i]!.at(-1)!.points;
      if (!passes(trial)) return [];
      const steps = subset.flatMap((i) => {
        const option = above[i]!.find((o) => passes(trial.with(i, o.points)))!;
        trial[i] = option.points;
        return option.ways[0]!.map((step): Step => ({
          node: step.node,
          condition: node.ruleId,
          part: items[i]!.item.id,
        }));
      });
      return [steps];
    });
  return best(found, profile);
}

/** The subsets of a size. */
function subsets(of: readonly number[], size: number): number[][] {
  if (size === 0) return [[]];
  return of.flatMap((first, i) => subsets(of.slice(i + 1), size - 1).map((rest) => [first, ...rest]));
}

/** The smallest sets of steps by which a node would be met or left to a person; none when nothing that is known leads there. */
export function waysOf(node: Node, ruling: Ruling, profile: Profile, verdicts: Verdicts): Step[][] {
  const verdict = verdicts[node.index];
  if (verdict !== 'unmet' && verdict !== 'unknown') return [[]];
  const of = (part: Node) => waysOf(part, ruling, profile, verdicts);
  const self = [[{ node, condition: node.ruleId, part: node.id }]];
  if (node.condition.person && profile.judgements[node.id] !== undefined) return self;
  switch (node.kind) {
    case 'all':
      return product(node.parts.map(of), profile);
    case 'any':
      return best(node.parts.flatMap(of), profile);
    case 'tiers': {
      const asked = node.parts.find((part) => verdicts[part.index] !== 'skipped');
      return asked ? of(asked) : self;
    }
    case 'score':
      return ofScore(node, ruling, profile, verdicts);
    case 'one':
      return verdict === 'unknown' || node.line!.reach(profile) !== null ? self : [];
  }
}

/** The smallest sets of steps to the whole rung. */
export function waysTo(ruling: Ruling, profile: Profile, verdicts: Verdicts): Step[][] {
  const nodes = [...ruling.eligibility, ...ruling.conditions];
  return product(
    nodes.map((node) => waysOf(node, ruling, profile, verdicts)),
    profile,
  );
}
