/** The same period of the last season, over and over; the last value where the history is shorter than a season. */
export function seasonalNaive(x: readonly number[], m: number, horizon: number): number[] {
  const from = x.length >= m ? x.length - m : x.length - 1;
  const cycle = x.length - from;
  return Array.from({ length: horizon }, (_, h) => x[from + (h % cycle)]!);
}
