import type { Node } from '../node.js';
import type { Profile } from '../profile.js';
import { type BoundItem, checksOf, pointsOf, type ScoreCheck, scoreVerdict } from '../score.js';
import { and } from '../verdict.js';
import type { Asking } from './asking.js';
import { addChange, type Changes, has, isOpen, NO_CHANGES, reached, setOf } from './change.js';
import type { Prospect } from './prospect.js';
import { together } from './together.js';

type Look = (node: Node, profile: Profile, asking: Asking) => Prospect;
type Points = number | null;

/** What answers can make of the points of an item: null is open. */
interface ItemProspect {
  points: ReadonlySet<Points>;
  /** The points that each fact can give it as the last that it waited for. */
  by: ReadonlyMap<string, ReadonlySet<number>>;
}

function itemProspect(bound: BoundItem, profile: Profile, asking: Asking, look: Look): ItemProspect {
  const { item, bands } = bound;
  const now = pointsOf(bound, profile, null);
  if (now !== null || item.person) return { points: new Set([now]), by: new Map() };
  const prospects = bands.map(({ node }) => look(node, profile, asking));
  const below = prospects.findIndex(({ ends }) => !has(ends, 'unmet'));
  const last = below < 0 ? bands.length : below + 1;
  /** Points of the bands from one on, as far down as the item can fall. */
  const from = (band: number) => [
    ...prospects
      .slice(band, last)
      .flatMap(({ ends }, i) => (has(ends, 'met') ? [bands[band + i]!.points] : [])),
    ...(last === bands.length && below < 0 ? [item.otherwise] : []),
  ];
  const by = new Map<string, Set<number>>();
  for (const [i, { changes }] of prospects.slice(0, last).entries())
    for (const [fact, own] of changes) {
      const to = by.get(fact) ?? new Set<number>();
      if (has(reached(own), 'met')) to.add(bands[i]!.points);
      if (has(reached(own), 'unmet')) for (const points of from(i + 1)) to.add(points);
      by.set(fact, to);
    }
  return { points: new Set<Points>([null, ...from(0)]), by };
}

/** Sums that the items of a check can come to, one set of points for each that is told apart. */
function sums(
  check: ScoreCheck,
  items: readonly BoundItem[],
  prospects: readonly ItemProspect[],
  but: number,
) {
  let states = new Map<string, { points: Points[]; sum: number; open: number; persons: boolean }>();
  const none = Array<Points>(items.length).fill(0);
  states.set('', { points: none, sum: 0, open: 0, persons: true });
  for (const i of check.items) {
    if (i === but) continue;
    const next: typeof states = new Map();
    for (const state of states.values())
      for (const points of prospects[i]!.points) {
        const { of, person } = items[i]!.item;
        const sum = state.sum + (points ?? 0);
        const open = state.open + (points === null ? of : 0);
        const persons = state.persons && (points !== null || person === true);
        const key = `${sum} ${open} ${persons}`;
        if (!next.has(key)) next.set(key, { points: state.points.with(i, points), sum, open, persons });
      }
    states = next;
  }
  return [...states.values()].map(({ points }) => points);
}

/** What answers can make of a score. The checks of its sum and of its parts are looked at one by one. */
export function scoreProspect(node: Node, profile: Profile, asking: Asking, look: Look): Prospect {
  const { items } = asking.ruling;
  const { at_least: least, parts = {} } = node.condition.score!;
  const prospects = items.map((item) => itemProspect(item, profile, asking, look));
  const checks = checksOf(items, least, parts).map((check) => {
    const verdict = (points: readonly Points[]) => scoreVerdict(items, points, [check]);
    let ends = 0;
    for (const points of sums(check, items, prospects, -1)) ends |= setOf(verdict(points));
    const changes = new Map<string, Changes>();
    for (const i of check.items) {
      if (prospects[i]!.by.size === 0) continue;
      const beside = sums(check, items, prospects, i);
      for (const [fact, gives] of prospects[i]!.by)
        for (const points of beside) {
          const from = verdict(points.with(i, null));
          if (!isOpen(from)) continue;
          for (const given of gives) {
            const to = verdict(points.with(i, given));
            if (to !== from) changes.set(fact, addChange(changes.get(fact) ?? NO_CHANGES, from, to));
          }
        }
    }
    return { ends, changes };
  });
  return together(checks, and, 'met');
}
