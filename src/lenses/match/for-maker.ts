import { text } from '../../model/text.js';
import type { Candidate, Excluded, Loop, Match } from './answer.js';
import { firstShort } from './capacity.js';
import { gapOf } from './gap.js';
import { outcomeSays } from './outcome.js';
import { capacitySays, shortSays } from './words.js';

type Part = Candidate['parts'][number];
type Need = Match['need'];

/** Whether a supplier has been invited, and the invitation was not taken back. */
export function isInvited({ state, steps }: Loop): boolean {
  return state !== 'open' && state !== 'shortlisted' && steps.some((s) => s.step === 'invited');
}

/** What counts for a need that is some strain to a supplier: how much would tell its revenue. */
const STRAINED = 0.5;

const SIZE = {
  small: text('the need is small beside its size', '需求相对其规模较小'),
  large: text('the need is large beside its size', '需求相对其规模较大'),
  unknown: text('not known', '未掌握'),
  beyond: text('a year of the need is worth more than it turns over', '需求年金额超过其一年营业收入'),
};

const round = (x: number) => Math.round(x * 1000) / 1000;

/** With a price of its own a maker could work a supplier's revenue out of this part of the score: it is told in two steps. */
function sizeFor(part: Part): Part {
  if (part.low !== part.high) return { ...part, says: SIZE.unknown };
  const value = part.value < 1 ? STRAINED : 1;
  return { ...part, value, low: value, high: value, says: value < 1 ? SIZE.large : SIZE.small };
}

/** The supplier by name; whom to call is told once it has been invited. */
function enterpriseFor({ enterprise, loop }: Candidate | Excluded): Candidate['enterprise'] {
  return isInvited(loop) ? enterprise : { ...enterprise, contact: null, phone: null };
}

/** What is left of its capacity; what it supplies to others is its own affair. */
const capacityFor = ({ low, high, from }: Candidate['capacity']) => ({ low, high, from, present: null });
const published = (capacity: Candidate['capacity']) => ({ ...capacity, present: 0, rows: [] });

function askedOf({ ramp }: Need) {
  return ramp.steps.flatMap(({ month, from, perYear }) =>
    perYear === null ? [] : [{ month, from, perYear }],
  );
}

function candidateFor(candidate: Candidate, need: Need): Candidate {
  const asked = askedOf(need);
  const peak = asked.length === 0 ? null : Math.max(...asked.map((a) => a.perYear));
  const parts = candidate.parts.map((part): Part => {
    const seen = { ...part, rows: [] };
    if (part.id === 'size') return sizeFor(seen);
    return part.id === 'capacity'
      ? { ...seen, says: capacitySays(capacityFor(candidate.capacity), peak) }
      : seen;
  });
  const sum = (of: 'value' | 'low' | 'high') => round(parts.reduce((s, p) => s + p.weight * p[of], 0));
  return {
    ...candidate,
    enterprise: enterpriseFor(candidate),
    parts,
    score: { value: sum('value'), low: sum('low'), high: sum('high') },
    capacity: published(candidate.capacity),
  };
}

function excludedFor(excluded: Excluded, need: Need): Excluded {
  const left = capacityFor(excluded.capacity);
  const saysOf = ({ filter, says }: Excluded['reasons'][number]) => {
    if (filter === 'size') return SIZE.beyond;
    return filter === 'capacity' ? shortSays(left, firstShort(askedOf(need), left)!) : says;
  };
  return {
    ...excluded,
    enterprise: enterpriseFor(excluded),
    reasons: excluded.reasons.map((r) => ({ filter: r.filter, says: saysOf(r), rows: [] })),
    capacity: published(excluded.capacity),
  };
}

/**
 * An answer as the maker of the need sees it: of suppliers no revenue, no contact before they are invited and nothing of what they
 * supply to others; of prices its own plant's only; no leads, which are the office's. Ranked by what is shown.
 * @param match with every candidate.
 */
export function forMaker(match: Match): Match {
  const { price } = match.need;
  const knowsPrice = price?.from === 'plant';
  const need: Need = {
    ...match.need,
    price: knowsPrice ? { ...price, rows: [] } : null,
    valuePerYear: knowsPrice ? match.need.valuePerYear : null,
  };
  const candidates = match.candidates
    .map((c) => candidateFor(c, need))
    .sort((a, b) => b.score.value - a.score.value || a.rank - b.rank)
    .map((c, i) => ({ ...c, rank: i + 1 }));
  const gap = match.gap && gapOf({ ...match.gap, valuePerYear: need.valuePerYear });
  return {
    ...match,
    need,
    says: outcomeSays({
      candidates: match.counts.candidates,
      excluded: match.counts.considered - match.counts.candidates,
      best: candidates[0]?.enterprise.name ?? null,
      nominated: candidates.find((c) => c.loop.state === 'nominated')?.enterprise.name ?? null,
      gap,
    }),
    candidates,
    excluded: match.excluded.map((x) => excludedFor(x, need)),
    gap,
    leads: [],
  };
}
