import type { Text } from '../../../model/text.js';
import { type BackTest } from './back-test.js';
import type { Method } from './method.js';
import { quantile } from './quantile.js';

/** Which values meet a target; a side that is not named is open. */
export interface TargetRange {
  least?: number;
  most?: number;
}

/** What a figure will be on its due day. */
export interface Outlook {
  value: number;
  /** 80 % band; null when the history tells nothing about the spread. */
  low80: number | null;
  high80: number | null;
  /** That the target is met, 0.01 to 0.99; null without a target or without a band. */
  probability: number | null;
  method: Method;
  reason: Text | null;
  backtest: BackTest | null;
}

/** Paths simulated unless told otherwise. */
export const DEFAULT_PATHS = 400;

/** Values this close to the target, as a share of it, have reached it: floating point is no reason to miss. */
const TOLERANCE = 1e-9;

/** The share of simulated endings that meet the target; never 0 or 1, for no simulation knows that. */
export function chanceOf({ least = -Infinity, most = Infinity }: TargetRange, endings: Float64Array): number {
  const slack = (target: number) => (Number.isFinite(target) ? Math.abs(target) * TOLERANCE : 0);
  const [low, high] = [least - slack(least), most + slack(most)];
  const share = endings.reduce((count, x) => count + (low <= x && x <= high ? 1 : 0), 0) / endings.length;
  return Math.min(0.99, Math.max(0.01, share));
}

/** The middle 80 % of simulated endings (ascending). */
export function middle80(endings: Float64Array): { low80: number; high80: number } {
  return { low80: quantile(endings, 0.1), high80: quantile(endings, 0.9) };
}
