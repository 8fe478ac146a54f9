/** Whether a value is a number that can be reckoned with: null, NaN and infinities are unknown. */
export function isKnown(value: number | null | undefined): value is number {
  return value !== null && value !== undefined && Number.isFinite(value);
}
