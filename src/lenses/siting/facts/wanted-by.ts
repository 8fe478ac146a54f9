import { type Day, dayOf, lastDayOfMonth } from '../../../model/day.js';

/** A year, then what of it: half, quarter, month with or without a day, or nothing. */
const YEAR = /^(\d{4})(?:年度?|[-./]|(?=[QH])|$)/i;
const QUARTERS: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
};

/** The last day of the time by which a project wants a park, as lists write it: `2026年上半年`, `2027年三季度`, `2026-05`; null when it cannot be told. */
export function wantedDay(written: string | null): Day | null {
  const text = written?.normalize('NFKC').replace(/\s+/g, '') ?? '';
  const head = YEAR.exec(text);
  if (!head) return null;
  const year = Number(head[1]);
  const rest = text.slice(head[0].length).replace(/(底|末|前|以前|之前)$/, '');
  if (rest === '' || rest === '年' || /^(下半年|H2|全年)$/i.test(rest)) return lastDayOfMonth(year, 12);
  if (/^(上半年|H1)$/i.test(rest)) return lastDayOfMonth(year, 6);
  const quarter = /^(?:第?([一二三四1-4])季度|Q([1-4]))$/i.exec(rest);
  if (quarter) return lastDayOfMonth(year, QUARTERS[(quarter[1] ?? quarter[2])!]! * 3);
  const [, month, day] = /^(\d{1,2})(?:[-./月](?:(\d{1,2})日?)?)?$/.exec(rest) ?? [];
  if (month === undefined || Number(month) < 1 || Number(month) > 12) return null;
  return day === undefined ? lastDayOfMonth(year, Number(month)) : dayOf(year, Number(month), Number(day));
}
