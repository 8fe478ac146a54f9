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
): Comparison {
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

/** Two totals to be compared: this year's and last year's. */
export interface Comparison {
  now: number;
  before: number;
}

/** Both years as they add up here, whoever made them: last year's to the same period, nothing left out. */
export function asAddedUp(figure: FlowFigure, years: ReadonlyMap<number, TwoYears>): Comparison {
  const last = lastPosition(figure);
  let before = 0;
  for (const year of years.values())
    for (let p = 0; p <= last; p++) if (!Number.isNaN(year.before[p])) before += year.before[p]!;
  return { now: figure.value ?? 0, before };
}

/**
 * Both years of those enterprises alone that have a figure in each, over the periods that they have in both: the bureau's
 * comparable basis, made here from the returns (P01 of the pitfalls; the published growth is entered, not this).
 */
export function sameEnterprises(
  figure: FlowFigure,
  years: ReadonlyMap<number, TwoYears>,
): Comparison & { enterprises: number } {
  const last = lastPosition(figure);
  const sum = { now: 0, before: 0, enterprises: 0 };
  for (const year of years.values()) {
    let both = false;
    for (let p = 0; p <= last; p++) {
      if (Number.isNaN(year.now[p]) || Number.isNaN(year.before[p])) continue;
      sum.now += year.now[p]!;
      sum.before += year.before[p]!;
      both = true;
    }
    if (both) sum.enterprises++;
  }
  return sum;
}

/** Growth as a fraction; null without a positive base (from a loss to a profit there is no percentage). */
export function growthOf({ now, before }: Comparison): number | null {
  return before > 0 ? now / before - 1 : null;
}

/** What is said instead of a percentage when the sign changed; null when it did not. */
export function turned({ now, before }: Comparison): 'to-profit' | 'to-loss' | null {
  if (before < 0 && now > 0) return 'to-profit';
  return before > 0 && now < 0 ? 'to-loss' : null;
}
