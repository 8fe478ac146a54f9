import { type Text, text } from '../../../model/text.js';
import { errorSpread, type Fit } from './fit.js';
import { mean } from './mean.js';
import type { Method } from './method.js';
import { joinTexts, prepare, type Prepared } from './prepare.js';
import { shrunkSeason } from './shrunk-season.js';
import { forecastShort, isShort } from './short-history.js';
import { thetaAndShares } from './theta-and-shares.js';

/** A year in progress: what is known of it, and what the rest is expected to be. */
export interface YearInProgress {
  prepared: Prepared;
  /** Sum of the year's periods up to the last known one, estimates of missing ones included. */
  soFar: number;
  /** Seasonal factors of the estimated periods among them: each is as unsure as a forecast. */
  estimated: number[];
  /** Expected values of the year's periods after the last known one. */
  rest: number[];
  /** Points between the last known value and the first of `rest`: they belong to the year before. */
  skipped: number;
  fit: Fit;
  /** Standard deviation of the one-step errors after the season was taken out; null when unknown. */
  sigma: number | null;
  method: Method;
  reason: Text | null;
}

/** Numbers that Theta estimates: two of its line, the level at the start. */
const PARAMETERS = 3;

/**
 * The current year's periods, known and expected. `history` is oldest first and ends with the `knownInYear` periods of
 * the current year. Null when no value is known.
 */
export function yearInProgress(
  history: readonly (number | null)[],
  season: number,
  knownInYear: number,
): YearInProgress | null {
  if (!Number.isInteger(knownInYear) || knownInYear < 0 || knownInYear > Math.min(season, history.length)) {
    throw new RangeError(
      `knownInYear must be a whole number within the year and the history: ${knownInYear}`,
    );
  }
  const start = (season - ((history.length - knownInYear) % season)) % season;
  const prepared = prepare(history, season, start, shrunkSeason);
  if (prepared === null) return null;
  const reach = prepared.trailing + season - knownInYear;
  const skipped = Math.max(0, prepared.trailing - knownInYear);

  const count = Math.max(0, knownInYear - prepared.trailing);
  const point = isShort(prepared) ? forecastShort(prepared, reach) : thetaAndShares(prepared, reach, count);
  const past = yearSoFar(prepared, count);
  const complete = reach === 0 && past.estimated.length === 0;
  return {
    prepared,
    ...past,
    rest: point.mean.slice(skipped),
    skipped,
    fit: point.fit,
    sigma: errorSpread(point.fit, prepared.adjusted, PARAMETERS + (season - 1) * prepared.trust),
    method: complete ? 'known' : point.method,
    reason: joinTexts([complete ? COMPLETE : point.reason, prepared.gaps]),
  };
}

const COMPLETE = text(
  'All periods of the year are in: this is the total, not a forecast.',
  '全年各期数据已齐：此为全年合计，非预测。',
);

/** The last `count` periods up to the last known value; those before the first known one at the average level. */
function yearSoFar(p: Prepared, count: number): { soFar: number; estimated: number[] } {
  const level = mean(p.adjusted);
  let soFar = 0;
  const estimated: number[] = [];
  for (let t = p.values.length - count; t < p.values.length; t++) {
    const factor = p.factors[(t + p.season) % p.season]!;
    soFar += p.values[t] ?? level * factor;
    if (p.filled[t] ?? true) estimated.push(factor);
  }
  return { soFar, estimated };
}
