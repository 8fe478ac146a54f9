import type { Goal } from '../api/types.js';
import { positionOf } from '../format/index.js';
import { lastKnown, type Points, POSITIONS, type TrendYear } from './trend-years.js';

/** A forecast by position: its middle and the two edges of its band. */
export interface ForecastPath {
  middle: Points;
  low: Points;
  high: Points;
}

/**
 * The forecast from the last known month to the year's end. Its band is known for the end alone: it opens from
 * nothing in step with the output still to come. Null when there is nothing ahead.
 */
export function forecastPath(goal: Goal, year: TrendYear): ForecastPath | null {
  const { forecast, ahead } = goal;
  const from = lastKnown(year.values);
  const start = year.values[from];
  if (!forecast || start == null || ahead.length === 0) return null;
  const none = (): Points => new Array<number | null>(POSITIONS).fill(null);
  const path = { middle: none(), low: none(), high: none() };
  path.middle[from] = path.low[from] = path.high[from] = start;
  const rest = forecast.value - start;
  for (const { period, cumulative } of ahead) {
    if (period.slice(0, 4) !== year.year) continue;
    const at = positionOf(period);
    const opened = rest === 0 ? 1 : (cumulative - start) / rest;
    path.middle[at] = cumulative;
    path.low[at] = cumulative - opened * (forecast.value - forecast.low80);
    path.high[at] = cumulative + opened * (forecast.high80 - forecast.value);
  }
  return path;
}
