import type { Day } from '../../../model/day.js';
import type { Edition } from '../../../model/rulebook.js';
import type { Text } from '../../../model/text.js';
import { type Exact, type Fraction, whole } from '../exact.js';
import type { Profile, YearFacts, YearField } from '../profile.js';
import type { Share } from '../share.js';

/** What a figure counts in. */
export type Unit =
  'CNY' | 'share' | 'year' | 'month' | 'right' | 'place' | 'level' | 'proof' | 'centre' | 'point' | 'person';

/** Of what a figure is asked: the day, the year its accounts close, and how the edition counts. */
export interface Asked {
  asOf: Day;
  baseYear: number;
  review: boolean;
  rights: Edition['rights'];
  /** Years before the base year. */
  back: number;
  /** Years that a total runs over. */
  over: number;
  /** Only what is dated after the same day so many years before; null: whenever. */
  within: number | null;
}

/** A figure; where what is known leaves it open, its least and its most. */
export interface Found extends Exact {
  high?: Exact;
}

/** What is surely counted, and what may be counted beside it. */
export function counted(sure: number, open: number): Found {
  return open === 0 ? whole(sure) : { num: sure, den: 1, root: 1, less: 0, high: whole(sure + open) };
}

/** The figure of any profile; null is unknown. */
export type Find = (profile: Profile) => Found | null;

/** One field set so that a figure reaches its line: money in fen. */
export interface Setting {
  field: string;
  from: number | null;
  to: number;
  /** The profile with the field so set. */
  profile: Profile;
}

/** One figure that the engine can work out of a profile. */
export interface Measure {
  label: Text;
  unit: Unit;
  /** The fields that it is made of, as paths into the profile. */
  reads: (asked: Asked) => string[];
  /** The figure of any profile, made of what is shared; null is unknown. */
  find: (asked: Asked, share: Share) => Find;
  /** The least change of one field that brings the figure to a line, the others left alone; null where that cannot be told. */
  reach: (asked: Asked, line: Fraction, profile: Profile) => Setting | null;
}

export const yearPath = (year: number, field: YearField): string => `years.${year}.${field}`;

/** The accounts of a year. */
export function accountsOf(share: Share, year: number): (profile: Profile) => YearFacts | undefined {
  return share(`accounts ${year}`, (p) => p.years[year]);
}

export function yearValue(profile: Profile, year: number, field: YearField): number | undefined {
  return profile.years[year]?.[field];
}

/** The profile with one field of one year set. */
export function setYear(profile: Profile, year: number, field: YearField, to: number): Setting {
  const before: Partial<YearFacts> = profile.years[year] ?? {};
  const facts = { ...before, [field]: to } as YearFacts;
  return {
    field: yearPath(year, field),
    from: before[field] ?? null,
    to,
    profile: { ...profile, years: { ...profile.years, [year]: facts } },
  };
}

/** The least whole number that is not below n·num/den. */
export function ceilTimes(n: number | bigint, num: number | bigint, den: number | bigint): number {
  const top = BigInt(n) * BigInt(num);
  const down = top / BigInt(den);
  return Number(top > 0n && top % BigInt(den) !== 0n ? down + 1n : down);
}

/** The greatest whole number that is not above n·num/den, for amounts that are not negative. */
export function floorTimes(n: number, num: number, den: number): number {
  return Number((BigInt(n) * BigInt(num)) / BigInt(den));
}
