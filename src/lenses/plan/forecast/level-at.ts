import { type Text, text } from '../../../model/text.js';
import { summarise, type Trial } from './back-test.js';
import { DEFAULT_SPREAD } from './band.js';
import { carryForward } from './carry-forward.js';
import { TOO_FEW } from './fit.js';
import { type TargetRange, chanceOf, DEFAULT_PATHS, middle80, type Outlook } from './outlook.js';
import { joinTexts } from './prepare.js';
import { fitSteps, simulateLevels, type Steps } from './steps.js';

/** A stock's level on its due day in question. */
export interface LevelQuestion {
  /** Levels at consecutive month ends, oldest first; null is a gap. Of a count of things: titles, firms. */
  history: readonly (number | null)[];
  /** Months after which a yearly pattern of steps would come again. */
  season: number;
  /** Months from the last entry to the due day. */
  horizon: number;
  /** Which values meet the target; null where none is set. */
  target: TargetRange | null;
  seed: number;
  paths?: number;
}

/**
 * The level of a stock, such as the number of valid titles, on its due day: the present level and the expected
 * steps until then. The paths draw from the steps of the past. A history of whole numbers gives whole numbers.
 * Null when no level is known. Throws a RangeError for a season or horizon that cannot be.
 */
export function levelAt(question: LevelQuestion): Outlook | null {
  const { season, horizon, target, seed, paths = DEFAULT_PATHS } = question;
  if (!Number.isInteger(season) || season < 1)
    throw new RangeError(`season must be a whole number above 0: ${season}`);
  if (!Number.isInteger(horizon) || horizon < 0)
    throw new RangeError(`horizon must be a whole number: ${horizon}`);
  const { levels, gaps } = carryForward(question.history);
  if (levels.length === 0) return null;
  const backtest = horizon === 0 ? null : summarise(trials(levels, { season, horizon, seed, paths }));
  const steps = fitSteps(levels, season);
  const value = steps.expected(horizon);
  const tellsSpread = horizon === 0 || levels.length > TOO_FEW;
  const endings = tellsSpread
    ? simulateLevels(steps, horizon, backtest?.spread ?? DEFAULT_SPREAD, seed, paths)
    : null;
  return {
    value,
    low80: null,
    high80: null,
    ...(endings && band(steps, horizon, value, endings)),
    probability: endings && target ? chanceOf(target, endings) : null,
    method: horizon === 0 ? 'known' : steps.seasonal ? 'seasonal-steps' : 'steps',
    reason: joinTexts([shortNote(levels.length), gaps]),
    backtest,
  };
}

/** The same question, as many months before, a year and more ago. */
function trials(
  levels: readonly number[],
  { season, horizon, seed, paths }: { season: number; horizon: number; seed: number; paths: number },
): Trial[] {
  const result: Trial[] = [];
  for (let end = levels.length - season; end > season; end -= season) {
    const actual = levels[end - 1 + horizon];
    if (actual === undefined) continue;
    const steps = fitSteps(levels.slice(0, end), season);
    const { low80, high80 } = middle80(simulateLevels(steps, horizon, 1, seed, paths));
    const present = levels[end - 1]!;
    const yearBefore = levels[end - 1 - season]!;
    result.push({
      actual,
      value: steps.expected(horizon),
      half80: Math.max(steps.unit, (high80 - low80) / 2),
      runRate: null,
      sameGrowth:
        yearBefore === 0 || horizon > season
          ? null
          : (levels[end - 1 - season + horizon]! * present) / yearBefore,
      unchanged: present,
    });
  }
  return result;
}

/** The middle 80 %, at least one unit to either side while the due day is still to come. */
function band(steps: Steps, horizon: number, value: number, endings: Float64Array) {
  const { low80, high80 } = middle80(endings);
  if (horizon === 0) return { low80: value, high80: value };
  return {
    low80: Math.max(steps.floor, Math.min(steps.round(low80), value - steps.unit)),
    high80: Math.max(steps.round(high80), value + steps.unit),
  };
}

function shortNote(length: number): Text | null {
  if (length > 12) return null;
  return text(
    `Only ${length} month ends are known: the level is carried on with few past changes to judge by.`,
    `仅有${length}个月末数据：按现有数量外推，可参照的历史增减很少。`,
  );
}
