import { positionOf, yearOf } from '../../model/period.js';
import type { Random } from '../random.js';
import type { Enterprise } from './enterprise.js';
import { FIRST_YEAR, PERIODS } from './output-series.js';

/** Output by period of `PERIODS`; null where the firm files nothing. */
export type Path = (number | null)[];
export type Paths = Map<Enterprise, Path>;

/** Shares of a year's output from January–February to December: a weak winter, a strong fourth quarter. */
const SEASON = [0.13, 0.086, 0.081, 0.08, 0.086, 0.077, 0.081, 0.089, 0.09, 0.098, 0.102];
const OWN_NOISE = 0.075;

/** From which period to before which one a firm files. */
export interface Span {
  first: number;
  end: number;
}

/** A tenth of the firms come in after the first year; those that have left stopped at a year's end or in 2025. */
export function spans(filing: readonly Enterprise[], random: Random): Map<Enterprise, Span> {
  const map = new Map<Enterprise, Span>();
  const yearStarts = [11, 22, 33];
  for (const e of filing) {
    const first = random.chance(0.09)
      ? random.pick(yearStarts)
      : random.chance(0.01)
        ? random.int(12, 36)
        : 0;
    map.set(e, { first, end: PERIODS.length });
  }
  const left = filing.filter((e) => e.standing === 'left');
  left.forEach((e, i) =>
    map.set(e, { first: 0, end: i % 4 === 3 ? 33 + random.int(3, 7) : yearStarts[i % 4]! }),
  );
  return map;
}

/** A firm's monthly output before it is scaled to the zone's totals: growth by year, season, common and own noise. */
export function path(
  e: Enterprise,
  move: number | undefined,
  span: Span,
  shocks: readonly number[],
  random: Random,
): Path {
  const growth = [0, 1, 2].map(() => 0.02 + 0.11 * random.normal());
  if (move !== undefined) growth[2] = move;
  const yearly = [1];
  for (const g of growth.toReversed()) yearly.unshift(yearly[0]! / Math.max(0.4, 1 + g));
  return PERIODS.map((period, i) => {
    const noise = Math.exp(OWN_NOISE * random.normal());
    if (i < span.first || i >= span.end) return null;
    const year = yearly[yearOf(period) - FIRST_YEAR]!;
    return e.turnover * year * SEASON[positionOf(period)]! * shocks[i]! * noise;
  });
}
