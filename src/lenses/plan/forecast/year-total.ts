import { type Band, bandAround, DEFAULT_SPREAD } from './band.js';
import { type BackTest, summarise, type Trial } from './back-test.js';
import { isKnown } from './known.js';
import { runRate, sameGrowth } from './office-arithmetic.js';
import { type TargetRange, chanceOf, DEFAULT_PATHS, middle80, type Outlook } from './outlook.js';
import { simulateTotals } from './simulate.js';
import { type YearInProgress, yearInProgress } from './year.js';

/** A year's total in question. */
export interface YearTotalQuestion {
  /** Values of consecutive periods, oldest first; null is a gap. The last ones are the current year's. */
  history: readonly (number | null)[];
  /** Periods in a year: 11 where January and February are reported as one, else 12. */
  season: number;
  /** How many of the last entries belong to the current year. */
  knownInYear: number;
  /** Which values meet the target; null where none is set. */
  target: TargetRange | null;
  seed: number;
  paths?: number;
}

/** A year's total, and the periods it still hangs on. */
export interface YearTotal extends Outlook {
  /** The year's total up to the last known period. */
  soFar: number;
  /** Expected values of the periods after it, the next first, each with its own band. */
  rest: { mean: number[]; band: Band | null };
}

/**
 * The current year's total: what is known and the forecast of the rest, simulated for the band and for the chance of
 * the target. The band is as wide as the misses of earlier years ask for.
 * Null when no value is known. Throws a RangeError for a season or `knownInYear` that cannot be.
 */
export function yearTotal(question: YearTotalQuestion): YearTotal | null {
  const { history, season, knownInYear, target, seed, paths = DEFAULT_PATHS } = question;
  const year = yearInProgress(history, season, knownInYear);
  if (year === null) return null;
  const backtest = knownInYear < season ? backTestYears(question, paths) : null;
  const spread = backtest?.spread ?? DEFAULT_SPREAD;
  const endings = simulateTotals(year, spread, seed, paths);
  return {
    value: expectedTotal(year),
    low80: null,
    high80: null,
    ...(endings && middle80(endings)),
    probability: endings && target ? chanceOf(target, endings) : null,
    method: year.method,
    reason: year.reason,
    backtest,
    soFar: year.soFar,
    rest: { mean: year.rest, band: restBand(year, spread) },
  };
}

function expectedTotal(year: YearInProgress): number {
  return year.rest.reduce((sum, value) => sum + value, year.soFar);
}

function restBand(year: YearInProgress, spread: number): Band | null {
  if (year.sigma === null) return null;
  const lead = Array<number>(year.skipped).fill(0);
  const band = bandAround(year.prepared, [...lead, ...year.rest], year.fit, year.sigma, spread);
  return { low80: band.low80.slice(year.skipped), high80: band.high80.slice(year.skipped) };
}

/** Puts the same question, after as many periods, to every earlier year that is whole and has a year before it. */
function backTestYears(
  { history, season, knownInYear, seed }: YearTotalQuestion,
  paths: number,
): BackTest | null {
  const trials: Trial[] = [];
  for (let first = history.length - knownInYear - season; first >= season; first -= season) {
    const actuals = wholeYear(history.slice(first, first + season));
    const year = yearInProgress(history.slice(0, first + knownInYear), season, knownInYear);
    if (actuals === null || year === null) continue;
    const endings = simulateTotals(year, 1, seed, paths);
    const band = endings && middle80(endings);
    const soFar = actuals.slice(0, knownInYear);
    const lastYear = wholeYear(history.slice(first - season, first));
    trials.push({
      actual: actuals.reduce((sum, value) => sum + value, 0),
      value: expectedTotal(year),
      half80: band && (band.high80 - band.low80) / 2,
      runRate: runRate(soFar, season),
      sameGrowth: lastYear && sameGrowth(lastYear, soFar),
      unchanged: null,
    });
  }
  return summarise(trials);
}

/** The values of a year when none is missing. */
function wholeYear(values: readonly (number | null)[]): readonly number[] | null {
  return values.every(isKnown) ? values : null;
}
