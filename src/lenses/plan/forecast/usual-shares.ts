import type { Prepared } from './prepare.js';

/** The year so far must usually bring more than this share of it, or nothing can be concluded from it. */
const LEAST_SHARE = 0.01;

/**
 * The rest of the year as the office reckons it, with all earlier years in place of the last one alone: the year so far brings
 * its usual share of the whole, and each period to come its own. `count`: periods of the year so far. Null at the beginning
 * of a year, without a whole year before it, and for a history with values below zero.
 */
export function restByShares(p: Prepared, count: number): number[] | null {
  const { season, values } = p;
  const thisYear = values.length - count;
  const shares = Array<number>(season).fill(0);
  let years = 0;
  for (let first = thisYear - season; first >= 0; first -= season) {
    const year = values.slice(first, first + season);
    const total = sum(year);
    if (total <= 0) continue;
    year.forEach((value, i) => (shares[i]! += value / total));
    years += 1;
  }
  const usual = sum(shares.slice(0, count)) / years;
  if (count <= 0 || years === 0 || p.floor !== 0 || usual <= LEAST_SHARE) return null;
  const whole = sum(values.slice(thisYear)) / usual;
  return shares.slice(count).map((share) => (whole * share) / years);
}

const sum = (x: readonly number[]) => x.reduce((a, b) => a + b, 0);
