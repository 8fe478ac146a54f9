import type { FactRef } from '../../register/index.js';
import type { Profile } from './profile.js';

/** The rows of the register behind the fields of a profile, by path. */
export type Citations = ReadonlyMap<string, FactRef>;

/** Fields that are amounts of money. */
export const MONEY = /(revenue|expense|profit|assets|liabilities|equipment)$/;

/** What stands at a path of a profile; undefined when nothing does. */
export function valueAt(profile: Profile, path: string): unknown {
  let at: unknown = profile;
  const parts = path.startsWith('judgements.') ? ['judgements', path.slice(11)] : path.split('.');
  for (const part of parts) {
    if (typeof at !== 'object' || at === null) return undefined;
    at = (at as Record<string, unknown>)[part];
  }
  return at;
}

/** A fact as it is written down with a verdict: money in CNY, a list by its length, a fraction as a number. */
export function factValue(profile: Profile, path: string): string | number | boolean | null {
  const value = valueAt(profile, path);
  if (Array.isArray(value)) return value.length;
  if (typeof value === 'number') return MONEY.test(path) ? value / 100 : value;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'object' && value !== null && 'num' in value && 'den' in value)
    return Number(value.num) / Number(value.den);
  return null;
}
