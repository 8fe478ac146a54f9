import { createHash } from 'node:crypto';

declare const brand: unique symbol;

/** An enterprise of the register: the hash of its strongest identity key (law 7). */
export type EnterpriseId = string & { [brand]: 'EnterpriseId' };

/** Kinds of identity key, strongest first. */
export const KEY_TYPES = ['uscc', 'organisation', 'registration', 'name'] as const;
export type KeyType = (typeof KEY_TYPES)[number];

/**
 * One thing by which an enterprise can be told: `uscc:91420100…`, `organisation:MA4D0A011`,
 * `registration:…`, `name:CORE@REGION` (the normalised name with its region). Decisions bind pairs of these.
 */
export type IdentityKey = `${KeyType}:${string}`;

export function keyType(key: IdentityKey): KeyType {
  return key.slice(0, key.indexOf(':')) as KeyType;
}

/** Orders keys by strength, then by text, so that the strongest key of a set is always the same one. */
export function compareKeys(a: IdentityKey, b: IdentityKey): number {
  const rank = KEY_TYPES.indexOf(keyType(a)) - KEY_TYPES.indexOf(keyType(b));
  return rank !== 0 ? rank : a < b ? -1 : a > b ? 1 : 0;
}

/** The id that a key answers to: `e` and 16 hex digits of its SHA-256. */
export function enterpriseIdOf(key: IdentityKey): EnterpriseId {
  return `e${createHash('sha256').update(key).digest('hex').slice(0, 16)}` as EnterpriseId;
}
