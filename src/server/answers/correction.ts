import { createHash } from 'node:crypto';
import {
  CORRECTABLES,
  type Correctable,
  type KnownValue,
  type NewCorrection,
} from '../../model/correction.js';
import { usageError } from '../../model/errors.js';
import { CREDENTIAL_NAMES } from '../../model/kind-names.js';
import type { Claim, EnterpriseProfile } from '../api.js';
import type { Clerk } from '../clerk.js';
import type { Office } from '../office.js';
import type { CorrectionTyped } from '../parameters-typed.js';
import { readTyped } from '../typed-row.js';

/** What the row says beside the value, and what the register holds of it. */
interface About {
  about: string | null;
  said: Record<string, string | null>;
  known: KnownValue[];
}

const sourcesOf = (claims: readonly Claim[]): KnownValue['sources'] =>
  claims.map(({ row, field, file, cell, statedOn }) => ({ row, field, file, cell, statedOn }));

const knownIn = (facts: EnterpriseProfile['fields'], name: string): KnownValue[] =>
  (facts.find(({ field }) => field === name)?.values ?? []).map(({ value, claims }) => ({
    value,
    sources: sourcesOf(claims),
  }));

function ofYear({ years }: EnterpriseProfile, field: string, year: number | null): About {
  if (year === null) throw usageError('Say of which year the value is.', '请填写该数据所属年度。');
  const facts = years.find(({ period }) => period === `${year}`)?.facts ?? [];
  return { about: `${year}`, said: { year: `${year}` }, known: knownIn(facts, field) };
}

function ofCredential({ credentials }: EnterpriseProfile, place: number | null): About {
  const credential = place === null ? undefined : credentials[place];
  if (credential === undefined)
    throw usageError('Choose one of the credentials of the profile.', '请选择档案中的一项资质。');
  const { kind, title, number, claims } = credential;
  const name = CREDENTIAL_NAMES[kind]?.zh ?? kind;
  // A certificate is named by the words of its source alone.
  const written = kind === 'certificate' ? (claims[0]?.raw ?? kind) : name;
  return {
    about: [title ?? written, number].filter(Boolean).join(' '),
    said: { credential: written, title, number },
    known: credentials
      .filter((one) => one.kind === kind && one.title === title && one.number === number)
      .map(({ ends, claims: some }) => ({ value: ends, sources: sourcesOf(some) })),
  };
}

function aboutOf(profile: EnterpriseProfile, { kind, field }: Correctable, typed: CorrectionTyped): About {
  if (kind === 'annual-facts') return ofYear(profile, field.name, typed.year);
  if (kind === 'credentials') return ofCredential(profile, typed.credential);
  const hasCode = profile.fields.some(({ field: known }) =>
    ['uscc', 'organisation_code', 'registration_number'].includes(known),
  );
  if (field.name === 'name' && !hasCode)
    throw usageError(
      'The register knows no code of this enterprise, so a new name would be another enterprise; hand the office the licence.',
      '企业库中尚无本企业代码，更名后将无法识别为同一企业；请向产业办提交营业执照。',
    );
  return { about: null, said: {}, known: knownIn(profile.fields, field.name) };
}

/**
 * What an enterprise states of itself, as the file that it becomes when it is accepted.
 * @throws ChainwrightError `usage` for what cannot be corrected, a day to come, or a value that is not read as it is meant.
 */
export async function correctionOf(
  office: Office,
  clerk: Clerk,
  typed: CorrectionTyped,
  by: { enterprise: string; author: string },
): Promise<NewCorrection> {
  const today = office.today();
  const correctable = CORRECTABLES.find((one) => one.kind === typed.kind && one.field.name === typed.field);
  if (correctable === undefined)
    throw usageError(
      'This field cannot be corrected here; choose one of the list.',
      '该项不能在此更正；请从列表中选择。',
    );
  if (typed.day > today)
    throw usageError(
      `${typed.day} is yet to come; a value is stated as of ${today} or before.`,
      `${typed.day} 尚未到来；数据日期不得晚于 ${today}。`,
    );
  const { kind, field } = correctable;
  const profile = await office.enterpriseProfile(by.enterprise, today, 'supplier');
  const { about, said, known } = aboutOf(profile, correctable, typed);
  const { name: file, bytes } = await readTyped(clerk, {
    kind,
    origin: `企业自报-${field.label.zh}`,
    enterprise: profile,
    statedOn: typed.day,
    said: { ...said, [field.name]: typed.said },
    byCode: true,
    note: typed.reason,
  });
  return {
    ...by,
    name: profile.enterprise.name,
    kind,
    field: field.name,
    about,
    said: typed.said,
    day: typed.day,
    reason: typed.reason,
    known,
    file,
    content: new TextDecoder().decode(bytes),
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
}
