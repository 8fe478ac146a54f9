import type { Text } from '../model/text.js';
import { likeliestOf } from './doubts.js';
import { namesNobody, nobodyNear, writtenAlike } from './reasons.js';
import type { Decision, Mention } from './resolution.js';
import { resolve } from './resolve.js';
import { tiesByEnd, waysFrom } from './way.js';

/** Whom a row of a list stands for in another list. */
export interface LinkedRow {
  /** Position in the other list: who it is, or who it may be; null: nobody. */
  to: number | null;
  state: 'matched' | 'review' | 'unmatched';
  /** 0–1; null when nobody is near. */
  score: number | null;
  reason: Text;
}

export interface Linked {
  rows: LinkedRow[];
  /** Enterprises among the rows; a row that names none counts as one. */
  clusters: number;
  pairsScored: number;
}

type Found = Omit<LinkedRow, 'state'> & { to: number };

/**
 * Who of another list each row names, under the verdicts of people: the nearest of its cluster, of equals the first; where there is none, the
 * likeliest that it may be.
 */
export function linkRows(
  mentions: readonly (Mention | null)[],
  others: readonly (Mention | null)[],
  verdicts: readonly Decision[] = [],
): Linked {
  const known = (list: readonly (Mention | null)[]) => list.filter((m) => m !== null);
  const resolution = resolve([...known(mentions), ...known(others)], verdicts);
  const enterpriseOf = new Map(resolution.links.map((l) => [l.mention, l.enterprise]));
  const likeliest = likeliestOf(resolution);
  const tiesAt = tiesByEnd(resolution.ties);
  /** By mention, and by enterprise: the first of the other list. */
  const otherOf = new Map<string, number>();
  others.forEach((mention, i) => {
    if (mention !== null)
      for (const one of [mention.id, enterpriseOf.get(mention.id)!])
        if (!otherOf.has(one)) otherOf.set(one, i);
  });

  const nearest = (mention: Mention): Found | null => {
    let best: Found | null = null;
    for (const { at, tells, score } of waysFrom(mention.id, tiesAt)) {
      const to = otherOf.get(at);
      if (to !== undefined && (!best || score > best.score! || (score === best.score && to < best.to)))
        best = { to, score, reason: tells === null ? writtenAlike : tells.reason };
    }
    return best;
  };
  const place = (mention: Mention): LinkedRow => {
    const enterprise = enterpriseOf.get(mention.id)!;
    const match = otherOf.has(enterprise) ? nearest(mention) : null;
    if (match) return { ...match, state: 'matched' };
    const doubt = likeliest(enterprise, otherOf);
    if (!doubt) return { to: null, state: 'unmatched', score: null, reason: nobodyNear };
    return { to: doubt.place, state: 'review', score: doubt.score, reason: doubt.reason };
  };

  const placed = new Map(known(mentions).map((m) => [m.id, place(m)]));
  const named = known(mentions).map((m) => enterpriseOf.get(m.id)!);
  return {
    rows: mentions.map((m) =>
      m === null ? { to: null, state: 'unmatched', score: null, reason: namesNobody } : placed.get(m.id)!,
    ),
    clusters: new Set(named).size + (mentions.length - named.length),
    pairsScored: resolution.blocks.reduce((sum, b) => sum + b.pairs, 0),
  };
}
