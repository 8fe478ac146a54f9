import { badDocument, readDocument } from '../../model/document.js';
import { text } from '../../model/text.js';
import { FIELDS, type Profile, ProfileSchema, YEAR_FIELDS } from './profile.js';

/** A profile of a file, and the fields in it that have no meaning here. */
export interface ReadProfile {
  profile: Profile;
  ignored: string[];
}

const keysOf = (value: unknown): string[] =>
  typeof value === 'object' && value !== null ? Object.keys(value) : [];

/** Fields that no rulebook knows: most often a slip of the pen. */
function strangers(document: unknown): string[] {
  const top = keysOf(document).filter((key) => !FIELDS.has(key));
  const { years } = (document ?? {}) as { years?: Record<string, unknown> };
  const inYears = Object.entries(years ?? {}).flatMap(([year, facts]) =>
    keysOf(facts).flatMap((key) => (YEAR_FIELDS.has(key) ? [] : [`years.${year}.${key}`])),
  );
  return [...top, ...inYears];
}

/**
 * Reads a profile in YAML or JSON.
 * @throws ChainwrightError `bad-profile` that names every field that cannot be read, with its line.
 */
export function readProfile(content: string, file: string): ReadProfile {
  let ignored: string[] = [];
  const { value, faults } = readDocument(content, ProfileSchema, {
    prepare: (document) => {
      ignored = strangers(document);
      return document;
    },
  });
  if (value) return { profile: value, ignored };
  throw badDocument(
    'bad-profile',
    text('The profile', '企业资料'),
    faults.map((f) => ({ ...f, file })),
  );
}
