import type { Goal } from '../api/types.js';
import { positionOf } from '../format/index.js';

/** Positions of a year: January–February, then March to December. */
export const POSITIONS = 11;

/** Values by position 0–10; null where there is none. */
export type Points = (number | null)[];

/** One year's cumulative values by position 0–10; null where data are missing. */
export interface TrendYear {
  year: string;
  values: Points;
}

/** Whether a goal adds up through the year: else its trend is that of a level. */
export function isCumulative(goal: Pick<Goal, 'trend'>): boolean {
  return goal.trend.some(({ cumulative }) => cumulative !== null);
}

/** The years of a trend that can be added up, oldest first; at most four, the last being this year. */
export function trendYears(trend: Goal['trend']): TrendYear[] {
  const years = new Map<string, Points>();
  for (const { period, cumulative } of trend) {
    if (cumulative === null) continue;
    const year = period.slice(0, 4);
    const values = years.get(year) ?? new Array<number | null>(POSITIONS).fill(null);
    values[positionOf(period)] = cumulative;
    years.set(year, values);
  }
  return [...years]
    .map(([year, values]) => ({ year, values }))
    .sort((a, b) => a.year.localeCompare(b.year))
    .slice(-4);
}

/** The last position that has a value; −1 when none has. */
export function lastKnown(values: Points): number {
  return values.findLastIndex((value) => value !== null);
}
