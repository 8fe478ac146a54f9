/** Shares of an average month: two months in the first period, a weak summer, a strong December. */
const PROFILE = [1.7, 1.05, 1, 1, 1.05, 0.9, 0.88, 1.02, 1.03, 1.1, 1.4];

/**
 * A seeded flow in whole years of 11 periods, of a known process: a level that wanders by 3 % a period about a
 * growth of 0.5 %, times the profile, times 3 % of noise that does not last.
 */
export function planted(seed: number, years: number): number[] {
  const random = lehmer(seed);
  // Twelve uniform numbers add up to a variance of 1.
  const normal = () => Array.from({ length: 12 }, random).reduce((a, b) => a + b, -6);
  let level = 1000;
  const values: number[] = [];
  for (let t = 0; t < years * PROFILE.length; t++) {
    level *= 1.005 * Math.exp(0.03 * normal());
    values.push(level * PROFILE[t % PROFILE.length]! * Math.exp(0.03 * normal()));
  }
  return values;
}

/** The multiplicative generator of Park & Miller (1988), uniform in (0, 1). */
export function lehmer(seed: number): () => number {
  let state = (seed * 7919 + 12345) % 2147483647;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}
