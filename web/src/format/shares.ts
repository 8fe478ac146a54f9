import { percent } from './number.js';

/** Steps of a tenth of a per cent in the whole. */
const STEPS = 1000;

/**
 * Parts as percentages of their sum that print to 100.0 %: each is rounded down to a tenth, and what is left over goes to the
 * largest remainders. Empty when the parts do not add up to anything positive: then there are no shares.
 */
export function shares(parts: readonly number[]): string[] {
  const whole = parts.reduce((a, b) => a + b, 0);
  if (!(whole > 0)) return [];
  const exact = parts.map((part) => (part / whole) * STEPS);
  const steps = exact.map(Math.floor);
  const left = STEPS - steps.reduce((a, b) => a + b, 0);
  const byRemainder = exact
    .map((e, i) => ({ i, remainder: e - steps[i]! }))
    .sort((a, b) => b.remainder - a.remainder || a.i - b.i);
  for (const { i } of byRemainder.slice(0, left)) steps[i]!++;
  return steps.map((n) => percent(n / STEPS));
}
