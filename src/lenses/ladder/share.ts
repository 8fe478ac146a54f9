import type { Profile } from './profile.js';

/** Finds something of a profile under a name: whoever asks for the same name gets what was found for the same profile before. */
export type Share = <T>(name: string, find: (profile: Profile) => T) => (profile: Profile) => T;

/** Remembers what was found of the profile that was asked last. */
function remembering<T>(find: (profile: Profile) => T): (profile: Profile) => T {
  let last: Profile | null = null;
  let found: T;
  return (profile) => {
    if (profile !== last) {
      found = find(profile);
      last = profile;
    }
    return found;
  };
}

/**
 * What lines, editions and rungs look at in common (the accounts of a year, a figure of them, a count of rights) is found once for a
 * profile, however many rulings that share it are held against the profile in turn.
 */
export function sharing(): Share {
  const shared = new Map<string, (profile: Profile) => unknown>();
  return <T>(name: string, find: (profile: Profile) => T) => {
    const known = shared.get(name) ?? remembering(find);
    shared.set(name, known);
    return known as (profile: Profile) => T;
  };
}
