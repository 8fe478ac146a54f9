import { parseDocument } from 'yaml';
import { ChainwrightError } from '../../model/errors.js';
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
 * @throws ChainwrightError `bad-profile` that names every field that cannot be read.
 */
export function readProfile(content: string, file: string): ReadProfile {
  const document = parseDocument(content);
  const fault = (says: string) =>
    new ChainwrightError(
      'bad-profile',
      text(
        `${file} cannot be read as a profile; mend this and try again:\n${says}`,
        `无法读取企业资料 ${file}，请修改后重试：\n${says}`,
      ),
      { file },
    );
  if (document.errors.length > 0)
    throw fault(document.errors.map((e) => `  ${e.message.split('\n')[0]}`).join('\n'));
  const plain: unknown = document.toJS();
  const parsed = ProfileSchema.safeParse(plain);
  if (!parsed.success)
    throw fault(parsed.error.issues.map((i) => `  ${i.path.join('.')}: ${i.message}`).join('\n'));
  return { profile: parsed.data, ignored: strangers(plain) };
}
