import type { Place } from '../place/place.js';

/** A question to the server, each part of it under its name; null: not asked. */
export type Question = Record<string, string | null>;

/** One of some words; null for any other. */
export function oneOf<T extends string>(of: readonly T[], s: string | null): T | null {
  return of.find((one) => one === s) ?? null;
}

/** The line of a list from which on an address shows it. */
export function fromOf({ from }: Place): string | null {
  return /^\d{1,6}$/.test(from ?? '') ? from : null;
}

/** The page of so many lines that an address names. */
export function pageOf(place: Place, size: number): Question {
  return { from: fromOf(place), limit: String(size) };
}
