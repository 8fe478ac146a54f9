import { createHash } from 'node:crypto';
import { parseOrganisationCode, parseUscc } from '../model/uscc.js';
import type { Mention } from './resolution.js';
import { plainScript } from './script.js';

/** What people write where there is nothing to write. In codes also a run of one and the same sign. */
const NOTHING =
  /^(?:[\p{P}\p{S}\s]*|无|暂无|没有|不详|未知|空|待定|待补|待查|n\/a|#n\/a|null|none|nil|nan|undefined)$/iu;
const NO_CODE = /^(?:(.)\1*|na|x+)$/i;

function textOf(value: string | null | undefined): string | null {
  if (value === null || value === undefined) return null;
  const trimmed = value.trim();
  return NOTHING.test(plainScript(trimmed)) ? null : trimmed;
}

/** A name has a letter: a number alone is a slip of columns. */
function nameOf(value: string | null | undefined): string | null {
  const written = textOf(value);
  return written !== null && /\p{L}/u.test(written) ? written : null;
}

function codeOf(value: string | null | undefined): string | null {
  const written = textOf(value);
  if (written === null) return null;
  const plain = plainScript(written).replace(/\s/g, '').toUpperCase();
  return NO_CODE.test(plain) ? null : plain;
}

function listOf(value: string | null | undefined): string[] {
  if (!value) return [];
  let items: unknown;
  try {
    items = JSON.parse(value);
  } catch {
    items = value.split(/[;；、\n]/);
  }
  const texts = (Array.isArray(items) ? items : [items]).map((x) => nameOf(typeof x === 'string' ? x : null));
  return [...new Set(texts.filter((x) => x !== null))].toSorted();
}

/**
 * The mention that a row makes, from the canonical values of its identity fields (`name`, `uscc`, `name_en`,
 * `short_name`, `former_names` as a JSON array, `organisation_code`, `registration_number`, `region`, `park`).
 * Placeholders and invalid codes count as absent; a Unified Social Credit Code in the column of another code is taken
 * for what it is. Null when nothing is left that identifies an enterprise.
 */
export function mentionOf(fields: Readonly<Record<string, string | null | undefined>>): Mention | null {
  const codes = [fields['uscc'], fields['organisation_code'], fields['registration_number']].map(codeOf);
  const uscc = codes.map((c) => (c === null ? null : parseUscc(c))).find((c) => c !== null) ?? null;
  const [, organisation, registration] = codes;
  const formerNames = listOf(fields['former_names']);
  const tuple: Omit<Mention, 'id'> = {
    uscc,
    organisationCode: organisation ? parseOrganisationCode(organisation) : null,
    registrationNumber: registration && registration !== uscc ? registration : null,
    name: nameOf(fields['name']),
    nameEn: nameOf(fields['name_en']),
    shortName: nameOf(fields['short_name']),
    formerNames,
    region: textOf(fields['region']),
    park: textOf(fields['park']),
  };
  const { uscc: code, organisationCode, registrationNumber, name, nameEn, shortName } = tuple;
  const identity = [code, organisationCode, registrationNumber, name, nameEn, shortName, ...formerNames];
  if (identity.every((x) => x === null)) return null;
  const hash = createHash('sha256')
    .update(JSON.stringify(Object.values(tuple)))
    .digest('hex');
  return { id: `m${hash.slice(0, 16)}`, ...tuple };
}
