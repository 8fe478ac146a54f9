declare const brand: unique symbol;

/** A calendar day `YYYY-MM-DD` in the zone's own time zone. Days compare as strings. Never an instant. */
export type Day = string & { [brand]: 'Day' };

/** An end date: a day, or `"open"` for one without end (长期). */
export type EndDay = Day | 'open';

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Days of a month (1–12) in the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The day of a year, month (1–12) and day of month, or null where the calendar has no such day. */
export function dayOf(year: number, month: number, day: number): Day | null {
  if (!Number.isInteger(year) || year < 1 || year > 9999) return null;
  if (!Number.isInteger(month) || month < 1 || month > 12) return null;
  if (!Number.isInteger(day) || day < 1 || day > daysInMonth(year, month)) return null;
  const pad = (n: number, width: number) => String(n).padStart(width, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as Day;
}

/** Parses `YYYY-MM-DD`; null when the text is not a day of the calendar. */
export function parseDay(s: string): Day | null {
  const m = PATTERN.exec(s);
  return m ? dayOf(Number(m[1]), Number(m[2]), Number(m[3])) : null;
}

/** Year, month (1–12) and day of month. */
export function dayParts(day: Day): { year: number; month: number; day: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}

/** Days since 1970-01-01, for distances and typed arrays. */
export function dayNumber(day: Day): number {
  const p = dayParts(day);
  return Math.round(Date.UTC(p.year, p.month - 1, p.day) / 86_400_000);
}

/** The inverse of `dayNumber`. */
export function dayFromNumber(n: number): Day {
  return new Date(n * 86_400_000).toISOString().slice(0, 10) as Day;
}

/** The day `n` days later. */
export function addDays(day: Day, n: number): Day {
  return dayFromNumber(dayNumber(day) + n);
}

/** The same day of the month `n` months later, or that month's last day: 31 March − 1 month is 28 or 29 February. */
export function addMonths(day: Day, n: number): Day {
  const p = dayParts(day);
  const index = p.year * 12 + (p.month - 1) + n;
  const year = Math.floor(index / 12);
  const month = (index % 12) + 1;
  return dayOf(year, month, Math.min(p.day, daysInMonth(year, month)))!;
}

/** The last day of a month (1–12). */
export function lastDayOfMonth(year: number, month: number): Day {
  return dayOf(year, month, daysInMonth(year, month))!;
}

/**
 * The day behind a spreadsheet's serial number; null outside 1900-03-01 … 9999-12-31.
 * The 1900 system counts 1900-02-29, which never was, so serials below 61 are ambiguous and refused
 * (ECMA-376 part 1, 18.17.4.1).
 */
export function dayFromSerial(serial: number, system1904 = false): Day | null {
  const whole = Math.floor(serial) + (system1904 ? 1462 : 0);
  if (!Number.isFinite(whole) || whole < 61 || whole > 2_958_465) return null;
  return dayFromNumber(whole - 25_569);
}

/** 1 is Monday, 7 is Sunday (ISO 8601). */
export function weekday(day: Day): number {
  return ((dayNumber(day) + 3) % 7) + 1;
}

/** The first Monday after a day. */
export function nextMonday(day: Day): Day {
  return addDays(day, 8 - weekday(day));
}
