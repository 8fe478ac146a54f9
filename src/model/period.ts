import { type Day, dayParts, lastDayOfMonth, dayOf } from './day.js';
import { type Text, text } from './text.js';

declare const brand: unique symbol;

/**
 * A reporting period of industrial statistics: a month `YYYY-MM`, or the first two months reported as one,
 * `YYYY-01/02`. A year has eleven of them, native: January is never reported alone
 * (National Bureau of Statistics practice).
 */
export type Period = string & { [brand]: 'Period' };

/** A calendar year as four digits. */
export type Year = string & { [brand]: 'Year' };

/** Reporting periods in a year: January–February, then March to December. */
export const PERIODS_PER_YEAR = 11;

/** The period of a year (four digits) and position 0 (January–February) to 10 (December). */
export function periodAt(year: number, position: number): Period {
  const y = String(year).padStart(4, '0');
  return (position === 0 ? `${y}-01/02` : `${y}-${String(position + 2).padStart(2, '0')}`) as Period;
}

/** Parses `YYYY-MM` (March to December) or `YYYY-01/02`; null for anything else, a lone January or February included. */
export function parsePeriod(s: string): Period | null {
  if (/^\d{4}-01\/02$/.test(s)) return s as Period;
  return /^\d{4}-(0[3-9]|1[0-2])$/.test(s) ? (s as Period) : null;
}

/** Parses a year from 1900 to 2199. */
export function parseYear(s: string): Year | null {
  return /^(19|20|21)\d{2}$/.test(s) ? (s as Year) : null;
}

/** The year as a number. */
export function yearOf(period: Period): number {
  return Number(period.slice(0, 4));
}

/** 0 for January–February to 10 for December. */
export function positionOf(period: Period): number {
  return period.endsWith('-01/02') ? 0 : Number(period.slice(5, 7)) - 2;
}

/** Months that a period covers: 2 for January–February, else 1. */
export function monthsOf(period: Period): number {
  return positionOf(period) === 0 ? 2 : 1;
}

/** Months of the year elapsed at a period's end: 2 for January–February, 3 for March, … 12. */
export function monthsElapsed(period: Period): number {
  return positionOf(period) + 2;
}

/** A running number: consecutive periods differ by one, the same period of two years by eleven. */
export function periodNumber(period: Period): number {
  return yearOf(period) * PERIODS_PER_YEAR + positionOf(period);
}

/** The inverse of `periodNumber`. */
export function periodFromNumber(n: number): Period {
  return periodAt(Math.floor(n / PERIODS_PER_YEAR), n % PERIODS_PER_YEAR);
}

/** The period that follows `n` periods later (earlier when negative). */
export function addPeriods(period: Period, n: number): Period {
  return periodFromNumber(periodNumber(period) + n);
}

/** The same period of the year before. */
export function samePeriodLastYear(period: Period): Period {
  return addPeriods(period, -PERIODS_PER_YEAR);
}

/** The last calendar day of a period. */
export function lastDayOfPeriod(period: Period): Day {
  return lastDayOfMonth(yearOf(period), monthsElapsed(period));
}

/** The period that a day lies in. */
export function periodOfDay(day: Day): Period {
  const { year, month } = dayParts(day);
  return periodAt(year, Math.max(0, month - 2));
}

/** The day on which a return for a period is due: day `dueDay` of the month after it. */
export function returnDue(period: Period, dueDay: number): Day {
  const elapsed = monthsElapsed(period);
  const year = yearOf(period) + (elapsed === 12 ? 1 : 0);
  return dayOf(year, (elapsed % 12) + 1, dueDay)!;
}

/** A period as it is written on screens: `Jan–Feb 2025`, `2025年1–2月`. */
export function periodName(period: Period): Text {
  const MONTHS = ['Jan–Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
  const position = positionOf(period);
  const year = yearOf(period);
  return text(`${MONTHS[position]} ${year}`, `${year}年${position === 0 ? '1–2' : String(position + 2)}月`);
}
