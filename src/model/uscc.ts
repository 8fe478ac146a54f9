declare const brand: unique symbol;

/** A valid Unified Social Credit Code (统一社会信用代码): 18 signs, both check characters right. */
export type Uscc = string & { [brand]: 'Uscc' };

/** A valid organisation code (组织机构代码): 9 signs without the hyphen, its check character right. */
export type OrganisationCode = string & { [brand]: 'OrganisationCode' };

const SIGNS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const USCC_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];

/** The 18th sign of a code of 17 signs (GB 32100-2015, 4.6). Undefined when a sign is not of the alphabet. */
export function usccCheckSign(first17: string): string | undefined {
  let sum = 0;
  for (let i = 0; i < 17; i++) {
    const value = SIGNS.indexOf(first17[i] ?? '?');
    if (value < 0) return undefined;
    sum += value * USCC_WEIGHTS[i]!;
  }
  return SIGNS[(31 - (sum % 31)) % 31];
}

/** The 9th sign of an organisation code of 8 signs (GB 11714-1997). Undefined when a sign is not 0–9 or A–Z. */
export function organisationCheckSign(first8: string): string | undefined {
  let sum = 0;
  for (let i = 0; i < 8; i++) {
    const value = /^[0-9A-Z]$/.test(first8[i] ?? '') ? parseInt(first8[i]!, 36) : -1;
    if (value < 0) return undefined;
    sum += value * ORGANISATION_WEIGHTS[i]!;
  }
  const check = 11 - (sum % 11);
  return check === 11 ? '0' : check === 10 ? 'X' : String(check);
}

/** The code, when it is 18 signs of the alphabet and its own check sign and that of the organisation code inside agree. */
export function parseUscc(s: string): Uscc | null {
  if (s.length !== 18 || usccCheckSign(s) !== s[17]) return null;
  return organisationCheckSign(s.slice(8, 16)) === s[16] ? (s as Uscc) : null;
}

/** The organisation code, with or without its hyphen, when its check sign agrees. */
export function parseOrganisationCode(s: string): OrganisationCode | null {
  const plain = s.length === 10 && s[8] === '-' ? s.slice(0, 8) + s[9] : s;
  if (plain.length !== 9 || organisationCheckSign(plain) !== plain[8]) return null;
  return plain as OrganisationCode;
}

/** The organisation code that a Unified Social Credit Code holds (signs 9 to 17). */
export function organisationCodeOf(code: Uscc): OrganisationCode {
  return code.slice(8, 17) as OrganisationCode;
}
