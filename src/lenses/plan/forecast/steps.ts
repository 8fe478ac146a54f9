import { mean } from './mean.js';
import { pick, seededRandom } from './random.js';
import { isSeasonal } from './seasonality.js';

/** How a stock has changed from month to month, and what that lets expect. */
export interface Steps {
  /** Whether the steps come back at the same months each year, as yearly batches of titles do. */
  readonly seasonal: boolean;
  /** The expected level `horizon` months after the last. */
  readonly expected: (horizon: number) => number;
  /** Past steps less the expected ones, and one unit up and down: what has not happened yet may. */
  readonly surprises: readonly number[];
  /** The smallest change: one, of a count. */
  readonly unit: number;
  /** No level goes below: 0 where none ever did. */
  readonly floor: number;
  /** To whole numbers, half away from zero, where all levels are whole; else as it is. */
  readonly round: (x: number) => number;
}

/**
 * A random walk with drift: the level that stands, plus the average step. Where the seasonality test finds a
 * yearly pattern in the steps, a month's expected step is the average of its own past steps.
 */
export function fitSteps(levels: readonly number[], season: number): Steps {
  const past = levels.slice(1).map((level, i) => level - levels[i]!);
  const seasonal = isSeasonal(past, season);
  const cycle = seasonal ? season : 1;
  const samples = Array.from({ length: cycle }, (_, position) =>
    past.filter((_step, t) => t % cycle === position),
  );
  const usual = samples.map((steps) => (steps.length === 0 ? 0 : mean(steps)));
  // A step helped to make its own average: undo the shrinkage that this causes.
  const surprises = past.map((step, t) => {
    const count = samples[t % cycle]!.length;
    return (step - usual[t % cycle]!) * (count > 1 ? Math.sqrt(count / (count - 1)) : 1);
  });
  const whole = levels.every(Number.isInteger);
  const unit = whole ? 1 : smallest(past);
  const floor = levels.some((level) => level < 0) ? -Infinity : 0;
  const round = (x: number) => (whole ? Math.sign(x) * Math.round(Math.abs(x)) : x);
  return {
    seasonal,
    expected: (horizon) => {
      let change = 0;
      for (let h = 0; h < horizon; h++) change += usual[(past.length + h) % cycle]!;
      return Math.max(floor, levels.at(-1)! + round(change));
    },
    surprises: [...surprises, unit, -unit],
    unit,
    floor,
    round,
  };
}

/** The levels `horizon` months on, on `paths` ways that draw from the past surprises, in ascending order. */
export function simulateLevels(
  steps: Steps,
  horizon: number,
  spread: number,
  seed: number,
  paths: number,
): Float64Array {
  const random = seededRandom(seed);
  const expected = steps.expected(horizon);
  return Float64Array.from({ length: paths }, () => {
    let surprise = 0;
    for (let h = 0; h < horizon; h++) surprise += pick(random, steps.surprises);
    return Math.max(steps.floor, expected + steps.round(spread * surprise));
  }).sort();
}

/** The smallest change that ever happened; 1 when nothing ever changed. */
function smallest(steps: readonly number[]): number {
  const sizes = steps.map(Math.abs).filter((size) => size > 0);
  return sizes.length === 0 ? 1 : Math.min(...sizes);
}
