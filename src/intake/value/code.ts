import { parseOrganisationCode, parseUscc } from '../../model/uscc.js';
import type { Cell } from '../grid.js';
import { textOf } from '../grid.js';
import { refuse } from '../problem.js';
import type { ValueReading } from './reading.js';

/** Signs that the code's alphabet leaves out, with those they are mistaken for: letters, then Cyrillic and Greek capitals. */
const LOOKALIKES: Record<string, string> = { O: '0', I: '1', Z: '2', S: '5' };
const FOREIGN = /[АΑВΒСЕΕНΗКΚМΜРΡТΤХΧУΥ]/g;
const LATIN: Record<string, string> = Object.fromEntries(
  [...'АΑВΒСЕΕНΗКΚМΜРΡТΤХΧУΥ'].map((sign, i) => [sign, 'AABBCEEHHKKMMPPTTXXYY'[i]!]),
);

/** A code that a spreadsheet shows in powers of ten: the digits behind are gone. */
const POWERS_OF_TEN = /^\d(\.\d+)?E\+?\d{2}$/i;

const withoutLookalikes = (code: string) => code.replace(/[OIZS]/g, (c) => LOOKALIKES[c]!);

/** The text of a code without what programs put around it to keep it text: `'001`, `="001"`. */
function unwrap(text: string): string {
  return text
    .trim()
    .replace(/^=\s*"(.*)"$/, '$1')
    .replace(/^['‘’`]/, '')
    .trim();
}

function isLossy(cell: Cell): boolean {
  const number = typeof cell === 'string' ? undefined : cell.number;
  return number === undefined ? POWERS_OF_TEN.test(textOf(cell).trim()) : Math.abs(number) >= 1e15;
}

/**
 * The code in the column of the Unified Social Credit Code. Case, spaces, full width and hyphens are mended;
 * a sign outside the alphabet (O for 0) or a small l for 1 only when both check characters then agree. An organisation code or
 * the 15 digits of an old registration number go to their own fields.
 */
export function readUscc(cell: Cell): ValueReading {
  if (isLossy(cell)) return { value: null, complaint: refuse('lossy-identifier') };
  const raw = textOf(cell);
  const signs = unwrap(raw.normalize('NFKC')).replace(/[\s\-—–_.·]/g, '');
  const code = signs.toUpperCase().replace(FOREIGN, (c) => LATIN[c]!);
  if (/^(.)\1*$/.test(code)) return { value: null, complaint: refuse('bad-identifier') };
  const repaired = code !== raw;
  if (code.length === 18) {
    const plausible = [code, ...[code, signs.replace(/l/g, '1').toUpperCase()].map(withoutLookalikes)];
    const valid = plausible.map(parseUscc).find((found) => found !== null);
    if (valid) return { value: valid, repaired: valid !== raw };
    return {
      value: null,
      complaint: refuse(/^[0-9A-Z]{18}$/.test(code) ? 'bad-check-digit' : 'bad-identifier'),
    };
  }
  const organisation = parseOrganisationCode(code);
  if (organisation)
    return { value: organisation, field: 'organisation_code', repaired: code !== raw.replace('-', '') };
  if (/^\d{13}(\d{2})?$/.test(code)) return { value: code, field: 'registration_number', repaired };
  return {
    value: null,
    complaint: refuse(/^[0-9A-Z]{9}$/.test(code) ? 'bad-check-digit' : 'bad-identifier'),
  };
}

/** An organisation code (组织机构代码), without its hyphen. */
export function readOrganisationCode(cell: Cell): ValueReading {
  const reading = readUscc(cell);
  if (reading.value !== null && reading.field === undefined) return { ...reading, field: 'uscc' };
  return reading.field === 'organisation_code'
    ? { value: reading.value, repaired: reading.repaired === true }
    : reading;
}

/** Any other identifier: text always, its zeros kept. */
export function readCode(cell: Cell): ValueReading {
  if (isLossy(cell)) return { value: null, complaint: refuse('lossy-identifier') };
  const raw = textOf(cell).trim();
  const value = unwrap(raw);
  return { value, repaired: value !== raw };
}

const ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** Whether a text is a resident identity number (GB 11643-1999): 18 signs, a birthday, its check sign right. */
export function isResidentId(text: string): boolean {
  if (text.length < 18) return false;
  const id = text.trim().toUpperCase();
  if (!/^[1-9]\d{5}(19|20)\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])\d{3}[\dX]$/.test(id)) return false;
  const sum = ID_WEIGHTS.reduce((total, weight, i) => total + weight * Number(id[i]), 0);
  return '10X98765432'[sum % 11] === id[17] && parseUscc(id) === null;
}

/** A resident identity number with all but its area and last four signs hidden. */
export function maskResidentId(text: string): string {
  const id = text.trim();
  return `${id.slice(0, 6)}********${id.slice(-4)}`;
}
