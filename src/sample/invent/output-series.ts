import type { Money } from '../../model/money.js';
import { periodAt, type Period, PERIODS_PER_YEAR } from '../../model/period.js';
import type { Enterprise } from './enterprise.js';

export const FIRST_YEAR = 2022;
export const LAST_YEAR = 2025;

/** All periods of the sample: 2022-01/02 … 2025-12. */
export const PERIODS: readonly Period[] = Array.from(
  { length: (LAST_YEAR - FIRST_YEAR + 1) * PERIODS_PER_YEAR },
  (_, i) => periodAt(FIRST_YEAR + Math.floor(i / PERIODS_PER_YEAR), i % PERIODS_PER_YEAR),
);

/** What a firm truly put out in a period, and since the year's beginning. */
export interface Output {
  month: Money;
  /** The cumulative figure; it holds corrections of earlier months of the year. */
  cumulative: Money;
}

/** The output of a firm by period; a period in which it filed no returns is absent. */
export type OutputSeries = ReadonlyMap<Period, Output>;

/** A cumulative figure that does not fit the month and the one before it: earlier months were corrected. */
export interface Correction {
  enterprise: Enterprise;
  period: Period;
}

export interface ZoneOutput {
  series: Map<Enterprise, OutputSeries>;
  corrections: Correction[];
}
