import type { SizeClasses } from '../../model/rulebook.js';
import type { Profile } from './profile.js';

/** Size classes, largest first. */
export const SIZES = ['large', 'medium', 'small', 'micro'] as const;
export type Size = (typeof SIZES)[number];

/** The lines of an enterprise's industry by its code (`C3670`, `3670`, or a section of industry alone); undefined where there are none. */
export function industryOf(
  classes: SizeClasses,
  code: string,
): SizeClasses['industries'][number] | undefined {
  const division = /^[A-Z]?(\d{2})/i.exec(code.trim())?.[1];
  // Sections B, C and D are industry as a whole.
  const number = division !== undefined ? Number(division) : /^[BCD]$/i.test(code.trim()) ? 13 : null;
  if (number === null) return undefined;
  return classes.industries.find((i) => i.divisions.some(([from, to]) => number >= from && number <= to));
}

/** Whether both figures reach both limits: yes, no, or null when what is unknown decides. */
export function reachesBoth(
  employees: number | undefined,
  revenue: number | undefined,
  limit: { employees: number; revenue?: number | undefined },
): boolean | null {
  const enough = employees === undefined ? null : employees >= limit.employees;
  if (enough === false) return false;
  if (limit.revenue === undefined) return enough;
  // Limits are in CNY, revenue is in fen.
  const earns = revenue === undefined ? null : revenue >= limit.revenue * 100;
  if (earns === false) return false;
  return enough === null || earns === null ? null : true;
}

/**
 * The size classes that an enterprise can be of by the accounts of a year, largest first; all of them when nothing is known. It is large
 * only when employees and revenue both reach their upper limit, and of a class only when both reach its lower ones
 * (工信部联企业〔2011〕300号).
 */
export function possibleSizes(classes: SizeClasses, profile: Profile, year: number): readonly Size[] {
  const industry =
    profile.industry_code === undefined ? undefined : industryOf(classes, profile.industry_code);
  if (industry === undefined) return SIZES;
  const facts = profile.years[year];
  const possible: Size[] = [];
  for (const size of ['large', 'medium', 'small'] as const) {
    const reaches = reachesBoth(facts?.employees, facts?.operating_revenue, industry[size]);
    if (reaches !== false) possible.push(size);
    if (reaches === true) return possible;
  }
  return [...possible, 'micro'];
}
