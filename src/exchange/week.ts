import { addDays, type Day, weekday } from '../model/day.js';

/** Weeks that a year is counted as, where a figure a year becomes figures a week and the other way round. */
export const WEEKS_A_YEAR = 52;

/** From a month of production on, such a share of the year's volume is taken. */
export interface VolumeStep {
  month: number;
  share: number;
}

/** What is taken or made in the ISO week that begins on this Monday, whole units. */
export interface Week {
  monday: Day;
  units: number;
}

/** The Monday of the ISO week in which a day falls. */
export function mondayOf(day: Day): Day {
  return addDays(day, 1 - weekday(day));
}

const weekOfMonth = (month: number) => Math.round((month * WEEKS_A_YEAR) / 12);

/**
 * Spreads a volume a year over weeks, from the week of `start` on: a 52nd of the year's volume times the share of the step that the
 * week is in. Whole units: each week is the difference of two sums rounded up, so that 52 weeks at one share are that share of the volume
 * and the first week holds something.
 */
export function weeklyUnits(
  perYear: number,
  steps: readonly VolumeStep[],
  start: Day,
  weeks: number,
): Week[] {
  const first = mondayOf(start);
  let taken = 0;
  // A sum that is whole but for the last binary digits is whole.
  const whole = () => Math.ceil(taken / WEEKS_A_YEAR - 1e-6);
  return Array.from({ length: weeks }, (_, k): Week => {
    const share = steps.findLast(({ month }) => weekOfMonth(month) <= k)?.share ?? 0;
    const before = whole();
    taken += perYear * share;
    return { monday: addDays(first, 7 * k), units: whole() - before };
  });
}

/** What a series of weeks comes to by years of 52 weeks; null while it is shorter than a year. */
export interface Yearly {
  /** The first week with anything in it. */
  start: Day;
  perYear: number;
  /** Of each year before the last whole one, its share of that year's volume. */
  shares: number[];
}

/** The years of a weekly series, counted from its first week that holds anything; weeks that it leaves out hold nothing. */
export function yearlyUnits(weeks: readonly Week[]): Yearly | null {
  const held = new Map<Day, number>();
  for (const { monday, units } of weeks) held.set(monday, (held.get(monday) ?? 0) + units);
  const mondays = [...held.keys()].sort();
  const start = mondays.find((monday) => held.get(monday)! > 0);
  if (start === undefined) return null;
  const years: number[] = [];
  const last = mondays.at(-1)!;
  for (
    let from = start;
    addDays(from, 7 * (WEEKS_A_YEAR - 1)) <= last;
    from = addDays(from, 7 * WEEKS_A_YEAR)
  ) {
    const until = addDays(from, 7 * WEEKS_A_YEAR);
    const units = mondays.reduce((sum, m) => (m >= from && m < until ? sum + held.get(m)! : sum), 0);
    // The models write three decimals.
    years.push(Number(units.toFixed(3)));
  }
  const perYear = years.at(-1);
  if (perYear === undefined || perYear === 0) return null;
  return { start, perYear, shares: years.slice(0, -1).map((units) => units / perYear) };
}

/** A ramp in the words that a list of needs uses; null when the full volume is taken from the start. */
export function rampText(shares: readonly number[]): string | null {
  if (shares.every((share) => share === 1)) return null;
  const percent = (share: number) => `${Number((share * 100).toFixed(2))}%`;
  return [...shares, 1].map((share, i) => `第${i + 1}年${percent(share)}`).join('，');
}
