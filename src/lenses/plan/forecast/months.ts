import { PERIODS_PER_YEAR } from '../../../model/period.js';

/** Months that a position of a year covers: with 11 periods, January and February are reported as one. */
export function monthsAt(position: number, season: number): number {
  return season === PERIODS_PER_YEAR && position % season === 0 ? 2 : 1;
}

/** Months in the first `positions` positions of a year. */
export function monthsUntil(positions: number, season: number): number {
  return season === PERIODS_PER_YEAR && positions > 0 ? positions + 1 : positions;
}
