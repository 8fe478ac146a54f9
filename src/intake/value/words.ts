import { findChoice, type Mappings } from '../mapping.js';
import { plain } from '../header-text.js';
import { refuse } from '../problem.js';
import type { ValueContext, ValueReading } from './reading.js';

/** Characters that no one sees: controls (tabs and line breaks apart) and format marks, such as zero-width spaces. */
const INVISIBLE = /(?![\t\n\r])[\p{Cc}\p{Cf}\ufffe\uffff]/gu;

/** The text without its invisible characters, and whether it had any. */
export function withoutInvisible(text: string): { text: string; found: boolean } {
  const clean = text.replace(INVISIBLE, '');
  return { text: clean, found: clean.length !== text.length };
}

const LATIN = /[\x21-\x7e]/;

/** A text on one line: a line break beside Chinese goes, any other becomes a space. Spaces within stay as printed. */
export function oneLine(text: string): string {
  return text
    .trim()
    .replace(/\s*[\r\n\u2028\u2029]+\s*/g, (gap, at: number, whole: string) =>
      LATIN.test(whole[at - 1] ?? '') && LATIN.test(whole[at + gap.length] ?? '') ? ' ' : '',
    )
    .replace(/\t+/g, ' ');
}

const COMMA = /[,，](?!\s*(?:ltd|limited|inc|llc|l\.l\.c|co|corp|company|plc|gmbh|s\.a|pte|n\.v)\b)/i;
const SEPARATOR = /[、;；\n|]/;

/** Several texts in one cell, as a JSON array; a comma before Ltd divides nothing. */
export function readList(text: string): ValueReading {
  const items = text
    .split(SEPARATOR)
    .flatMap((part) => part.split(COMMA))
    .map(oneLine)
    .filter((item) => item !== '');
  return { value: JSON.stringify(items) };
}

/** Yes or no. */
export function readFlag(text: string, { words }: ValueContext): ValueReading {
  const key = plain(text);
  if (words.yes.has(key)) return { value: 'true' };
  if (words.no.has(key)) return { value: 'false' };
  return { value: null, complaint: refuse('out-of-range') };
}

/** One of a field's choices by its words. A credential's text may also say its level. */
export function readChoice(text: string, context: ValueContext): ValueReading {
  const { field, reader } = context;
  const choice = findChoice(text, reader.choices.get(field.name) ?? []);
  if (choice === null) return { value: null, complaint: refuse('out-of-range') };
  const level = field.name === 'credential' ? findChoice(text, reader.choices.get('level') ?? []) : null;
  return level ? { value: choice, also: [{ field: 'level', value: level }] } : { value: choice };
}

/** The credential and level that a title or heading names: `湖北省专精特新中小企业名单`. */
export function credentialIn(
  text: string,
  mappings: Mappings,
): { credential: string; level: string | null } | null {
  const credential = findChoice(text, mappings.credentialWords);
  return credential === null ? null : { credential, level: findChoice(text, mappings.levelWords) };
}
