import type { Profile } from '../profile.js';

function withPart(value: unknown, [first, ...rest]: readonly string[], to: unknown): unknown {
  if (first === undefined) return to;
  const object = (value ?? {}) as Record<string, unknown>;
  return { ...object, [first]: withPart(object[first], rest, to) };
}

/** The profile with another value at a path. */
export function withFact(profile: Profile, path: string, to: unknown): Profile {
  return withPart(profile, path.split('.'), to) as Profile;
}
