/** A source of uniform numbers in [0, 1). */
export type Random = () => number;

/**
 * A small seeded generator: a Weyl sequence of 32 bits, each term scrambled by two rounds of
 * multiply and shift. The same seed gives the same numbers on every machine.
 */
export function seededRandom(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let z = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
    z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35);
    return ((z ^ (z >>> 16)) >>> 0) / 4294967296;
  };
}

/** One of the values, each as likely as the other. */
export function pick(random: Random, values: ArrayLike<number>): number {
  return values[Math.floor(random() * values.length)]!;
}
