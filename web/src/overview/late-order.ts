import type { Goal } from '../api/types.js';

export type LateReporters = NonNullable<Goal['reporting']>['lateReporters'];

/** Late reporters by what their last return was worth; those who have made none come last. */
export function largestFirst(late: LateReporters): LateReporters {
  return [...late].sort((a, b) => (b.lastValue ?? -1) - (a.lastValue ?? -1));
}
