/**
 * The `p` quantile (0 to 1) of values in ascending order, interpolated between neighbours
 * (Hyndman & Fan 1996, type 7); NaN of nothing.
 */
export function quantile(ascending: ArrayLike<number>, p: number): number {
  const place = p * (ascending.length - 1);
  const below = Math.floor(place);
  const low = ascending[below] ?? Number.NaN;
  return low + (place - below) * ((ascending[below + 1] ?? low) - low);
}

/** The median of values in any order; null of nothing. */
export function median(values: readonly number[]): number | null {
  return values.length === 0 ? null : quantile(Float64Array.from(values).sort(), 0.5);
}
