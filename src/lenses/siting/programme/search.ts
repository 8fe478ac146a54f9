import { gainOf } from './levels.js';
import {
  type Amounts,
  type Assignment,
  type Option,
  type Problem,
  type Resource,
  RESOURCES,
} from './problem.js';
import type { Aim } from './programme.js';

/** Branches that are looked at before the search gives a problem up. */
const BUDGET = 20_000;

/** Sums of decimals that differ by less are the same. */
const SAME = 1e-6;

type Pair = Record<Resource, number>;
const known = ({ land, power }: Amounts, otherwise: number): Pair => ({
  land: land ?? otherwise,
  power: power ?? otherwise,
});

/** A project in the order in which the search decides: what it adds to what is sought, and to each floor, by its options. */
interface Branch {
  candidate: number;
  options: readonly Option[];
  need: Pair;
  must: boolean;
  /** The group of parks that it may go to. */
  group: number;
  gains: readonly (readonly number[])[];
  /** The most of each; where it need not be placed, no less than nothing. */
  most: readonly number[];
}

/** Parks in groups such that no project may go to two: the group of each park. */
function groupsOf({ candidates, rooms }: Problem): number[] {
  const groups = rooms.map((_, park) => park);
  for (const { options } of candidates) {
    const joined = new Set(options.map((o) => groups[o.park]!));
    const first = Math.min(...joined);
    groups.forEach((group, park) => {
      if (joined.has(group)) groups[park] = first;
    });
  }
  return groups;
}

/**
 * What a programme answers, by branch and bound: project by project, each in one of its parks or in none. A branch is left where
 * the rest could not better what is found, or not reach a floor, even were the room of each group of parks in one piece and projects
 * divisible (the bound of Dantzig, Operations Research 5(2), 1957). Null: nothing meets the aim. `too-large`: the budget did not do.
 */
export function searchFor(problem: Problem, aim: Aim, budget = BUDGET): Assignment | null | 'too-large' {
  const { candidates, rooms } = problem;
  const { most, floors = [], stretch = [], from = null } = aim;
  const sought = [most, ...floors.map((f) => f.level)];
  const gain = (c: number, option: Option, of: Aim['most']): number => {
    if (of === 'least-extra') return 0;
    return typeof of === 'string'
      ? gainOf(of, candidates[c]!, option)
      : Number(of.like[c]?.park === option.park);
  };
  const groups = groupsOf(problem);
  const exceeds = rooms.map((_, park) => ({
    land: stretch.some((s) => s.park === park && s.resource === 'land'),
    power: stretch.some((s) => s.park === park && s.resource === 'power'),
  }));
  const branches = candidates
    .map((one, candidate): Branch => {
      // What costs room that may be exceeded is tried last, so that little is exceeded from the start.
      const costs = ({ park }: Option) => Number(exceeds[park]!.land) + Number(exceeds[park]!.power);
      const options = one.options.toSorted(
        (a, b) => gain(candidate, b, most) - gain(candidate, a, most) || costs(a) - costs(b),
      );
      const gains = sought.map((of) => options.map((option) => gain(candidate, option, of)));
      return {
        candidate,
        options,
        need: known(one.need, 0),
        must: one.must,
        group: groups[options[0]?.park ?? 0] ?? 0,
        gains,
        most: gains.map((g) => Math.max(one.must ? -Infinity : 0, ...g)),
      };
    })
    .sort(
      (a, b) =>
        Number(b.must) - Number(a.must) ||
        candidates[b.candidate]!.points - candidates[a.candidate]!.points ||
        b.need.land - a.need.land,
    );
  /** Of what is sought, by resource: the branches in the order in which they give most for what they need. */
  const dearest = sought.map((_, g) => {
    const by = (r: Resource) =>
      branches
        .map((_branch, depth) => depth)
        .sort((a, b) => {
          const [x, y] = [branches[a]!, branches[b]!];
          return y.most[g]! * x.need[r] - x.most[g]! * y.need[r];
        });
    return { land: by('land'), power: by('power') };
  });

  const left = rooms.map((room) => known(room, Infinity));
  const reached = sought.map(() => 0);
  const chosen: (Option | null)[] = candidates.map(() => null);
  const gainOfAll = (assignment: Assignment) =>
    assignment.reduce((sum, option, c) => sum + (option ? gain(c, option, most) : 0), 0);
  let best: Assignment | null = from;
  let bestGain = from ? gainOfAll(from) : -Infinity;
  let bestExtra = Infinity;
  let looked = 0;

  const available = (park: number, r: Resource) => left[park]![r] + (exceeds[park]![r] ? bestExtra : 0);
  const fits = ({ need }: Branch, { park }: Option) =>
    need.land <= available(park, 'land') + SAME && need.power <= available(park, 'power') + SAME;

  /** Whether the branches from one on might still reach the floors and better what is found. */
  function mayDo(depth: number): boolean {
    const isOpen = branches.map((b, i) => i >= depth && b.options.some((o) => fits(b, o)));
    const pools = rooms.map(() => ({ land: 0, power: 0 }));
    groups.forEach((group, park) => {
      for (const r of RESOURCES) pools[group]![r] += available(park, r);
    });
    const musts = rooms.map(() => ({ land: 0, power: 0 }));
    for (let i = depth; i < branches.length; i++) {
      const { must, group, need } = branches[i]!;
      if (!must) continue;
      if (!isOpen[i]) return false;
      for (const r of RESOURCES) {
        musts[group]![r] += need[r];
        if (musts[group]![r] > pools[group]![r] + SAME) return false;
      }
    }
    return sought.every((_, g) => {
      const least = g === 0 ? bestGain + SAME : floors[g - 1]!.atLeast - SAME;
      if (g === 0 && (most === 'least-extra' || best === null)) return true;
      const mostOf = (r: Resource) => divided(g, r, isOpen, pools);
      const [byLand, byPower] = [mostOf('land'), mostOf('power')];
      const rest = byLand.reduce((sum, land, group) => sum + Math.min(land, byPower[group]!), 0);
      const could = reached[g]! + rest;
      return g === 0 ? could > least : could >= least;
    });
  }

  /** By group of parks, the most of what is sought that its room holds when the last project may be taken in part. */
  function divided(g: number, r: Resource, isOpen: readonly boolean[], pools: readonly Pair[]): number[] {
    const sums = pools.map(() => 0);
    const free = pools.map((pool) => Math.max(0, pool[r]));
    for (const depth of dearest[g]![r]) {
      if (!isOpen[depth]) continue;
      const { most: value, need, group } = branches[depth]!;
      const room = free[group]!;
      const share = need[r] <= room || value[g]! < 0 ? 1 : room / need[r];
      sums[group]! += value[g]! * share;
      free[group] = Math.max(0, room - need[r]);
    }
    return sums;
  }

  function take({ candidate, need, gains }: Branch, o: number, option: Option, times: 1 | -1): void {
    for (const r of RESOURCES) left[option.park]![r] -= times * need[r];
    for (let g = 0; g < sought.length; g++) reached[g]! += times * gains[g]![o]!;
    chosen[candidate] = times === 1 ? option : null;
  }

  function goOn(depth: number): void {
    looked += 1;
    if (looked > budget) return;
    const extra = stretch.reduce((sum, s) => sum + Math.max(0, -left[s.park]![s.resource]), 0);
    if (most === 'least-extra' && extra >= bestExtra - SAME) return;
    if (!mayDo(depth)) return;
    const branch = branches[depth];
    if (!branch) {
      best = [...chosen];
      bestGain = reached[0]!;
      if (most === 'least-extra') bestExtra = extra;
      return;
    }
    branch.options.forEach((option, o) => {
      if (!fits(branch, option)) return;
      take(branch, o, option, 1);
      goOn(depth + 1);
      take(branch, o, option, -1);
    });
    if (!branch.must) goOn(depth + 1);
  }

  goOn(0);
  return looked > budget ? 'too-large' : best;
}
