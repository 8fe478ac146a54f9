import type { IdentityKey } from '../model/identity.js';
import { organisationCodeOf, parseOrganisationCode, parseUscc } from '../model/uscc.js';
import { legalText, type NormalisedName, normaliseName } from './name.js';
import { cityOf, type Region, regionLabel, regionOf } from './region.js';
import type { Mention } from './resolution.js';
import { plainScript } from './script.js';

/** In which capacity a mention carries a name. A name with a legal form in the column of short names is a full name. */
export type NameUse = 'name' | 'short' | 'former';

export interface CarriedName {
  use: NameUse;
  written: string;
  name: NormalisedName;
  key: IdentityKey;
}

/** Whether a name shows its legal form: only then it can be the name in the business register. */
export function isFull(name: NormalisedName): boolean {
  return name.legalForm !== null;
}

/**
 * The key of a name. A Chinese name without legal form and region takes the city of the mention's column (`region`): 华星 in one
 * city's list is not 华星 in another's.
 */
export function nameKey(name: NormalisedName, region: Region | null): IdentityKey {
  if (name.script === 'latin') return `name:${name.core}${name.branch ? `(${name.branch})` : ''}`;
  const legal = legalText({ form: name.legalForm, group: name.group });
  const place = name.region ?? (isFull(name) ? null : region);
  return `name:${name.core}${legal}${name.branch ?? ''}@${place === null ? '' : regionLabel(place)}`;
}

/** Reads names, each distinct text once. */
export class NameReader {
  readonly #read = new Map<string, NormalisedName | null>();
  readonly #regions = new Map<string, Region | null>();

  read(written: string): NormalisedName | null {
    let name = this.#read.get(written);
    if (name === undefined) this.#read.set(written, (name = normaliseName(written)));
    return name;
  }

  /** The region of a column, to its city. */
  regionOf(written: string): Region | null {
    let region = this.#regions.get(written);
    if (region === undefined) {
      const found = regionOf(plainScript(written));
      this.#regions.set(written, (region = found === null ? null : cityOf(found)));
    }
    return region;
  }

  /** The names that a mention carries: its own (Chinese, English), then short, then former ones, each key once. */
  namesOf(mention: Mention): CarriedName[] {
    const carried: CarriedName[] = [];
    const region = mention.region === null ? null : this.regionOf(mention.region);
    const add = (use: NameUse, written: string | null) => {
      const name = written === null ? null : this.read(written);
      if (written === null || name === null) return;
      const key = nameKey(name, region);
      if (carried.every((c) => c.key !== key))
        carried.push({ use: use === 'short' && isFull(name) ? 'name' : use, written, name, key });
    };
    add('name', mention.name);
    add('name', mention.nameEn);
    add('short', mention.shortName);
    for (const former of mention.formerNames) add('former', former);
    return carried;
  }
}

/** The keys of a mention's codes, strongest first; the organisation code inside a Unified Social Credit Code is one. */
export function codeKeys(mention: Mention): IdentityKey[] {
  const keys: IdentityKey[] = [];
  const uscc = mention.uscc === null ? null : parseUscc(mention.uscc);
  if (uscc !== null) keys.push(`uscc:${uscc}`, `organisation:${organisationCodeOf(uscc)}`);
  const organisation =
    mention.organisationCode === null ? null : parseOrganisationCode(mention.organisationCode);
  const key: IdentityKey | null = organisation === null ? null : `organisation:${organisation}`;
  if (key !== null && !keys.includes(key)) keys.push(key);
  if (mention.registrationNumber) keys.push(`registration:${mention.registrationNumber}`);
  return keys;
}

/** Every key by which a mention can be told, strongest first: codes, then its own names, short and former ones. */
export function identityKeys(mention: Mention): IdentityKey[] {
  return [...codeKeys(mention), ...new NameReader().namesOf(mention).map((c) => c.key)];
}
