import { PERIODS_PER_YEAR, periodNumber } from '../../model/period.js';
import type { FlowFigure } from './flow.js';
import { monthsOfYear } from './returns.js';

/** The single periods of a flow's year and of the year before, of one enterprise, in fen; NaN is unknown. */
export interface TwoYears {
  now: Float64Array;
  before: Float64Array;
}

/** Both years of every enterprise of a flow's population that has returned anything in them. */
export function twoYears(figure: FlowFigure): Map<number, TwoYears> {
  const result = new Map<number, TwoYears>();
  for (const index of figure.members.keys()) {
    const entries = figure.returns.get(index);
    if (!entries) continue;
    result.set(index, {
      now: monthsOfYear(entries, figure.first),
      before: monthsOfYear(entries, figure.first - PERIODS_PER_YEAR),
    });
  }
  return result;
}

/** Positions of the year (0 January–February) up to the figure's `through`; −1 when nothing was returned. */
export function lastPosition(figure: FlowFigure): number {
  return figure.through === null ? -1 : periodNumber(figure.through) - figure.first;
}

/**
 * Sums this year against last year over the periods `from`…`to`, like for like: a period that an enterprise owes this
 * year and has not returned is left out of last year too, one that it did not exist for counts on the side that has it.
 */
export function likeForLike(
  figure: FlowFigure,
  years: ReadonlyMap<number, TwoYears>,
  from: number,
  to: number,
): { now: number; before: number } {
  const owed = new Map(figure.late.map((part) => [part.member.index, new Set(part.owed)]));
  let now = 0;
  let before = 0;
  for (const [index, year] of years)
    for (let p = from; p <= to; p++) {
      if (owed.get(index)?.has(figure.first + p)) continue;
      if (!Number.isNaN(year.now[p])) now += year.now[p]!;
      if (!Number.isNaN(year.before[p])) before += year.before[p]!;
    }
  return { now, before };
}

/** Growth as a fraction; null without a positive base (from a loss to a profit there is no percentage). */
export function growthOf({ now, before }: { now: number; before: number }): number | null {
  return before > 0 ? now / before - 1 : null;
}
