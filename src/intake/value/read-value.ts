import type { FieldType } from '../../model/kinds.js';
import { type Cell, textOf } from '../grid.js';
import { plain } from '../header-text.js';
import { refuse, warn } from '../problem.js';
import { isResidentId, readCode, readOrganisationCode, readUscc } from './code.js';
import { looksTurnedIntoDate, readDay } from './date.js';
import { readPeriod, readYear } from './period.js';
import { readMoney, readNumber, readShare } from './quantity.js';
import { NOTHING, type ValueContext, type ValueReading } from './reading.js';
import { oneLine, readChoice, readFlag, readList, withoutInvisible } from './words.js';

/** Error values as text, as a CSV holds them. */
const ERROR_TEXT = /^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|GETTING_DATA|SPILL!|CALC!|#{2,})$/i;

/** Longest text of a field: names and codes are short, descriptions may run on. */
const MOST: Partial<Record<FieldType, number>> = { text: 1000, list: 1000 };
const MOST_OF_NAMES = 200;
const NAMES = new Set([
  'name_en',
  'short_name',
  'legal_representative',
  'contact',
  'email',
  'park',
  'region',
  'part',
  'plant',
  'line',
]);

/** Text fields that may hold a date. */
const DATED_TEXTS = new Set(['wanted_by', 'note', 'ramp', 'stage', 'batch']);

const TEXTUAL = new Set<FieldType>(['text', 'name', 'code', 'list']);

function byType(cell: Cell, text: string, context: ValueContext): ValueReading {
  switch (context.field.type) {
    case 'uscc':
      return readUscc(cell);
    case 'organisation-code':
      return readOrganisationCode(cell);
    case 'code':
      return readCode(cell);
    case 'money':
      return readMoney(text, context);
    case 'number':
      return readNumber(text, context);
    case 'share':
      return readShare(text, context);
    case 'day':
    case 'end-day':
      return readDay(cell, context);
    case 'period':
      return readPeriod(cell, context);
    case 'year':
      return readYear(text);
    case 'flag':
      return readFlag(text, context);
    case 'choice':
      return readChoice(text, context);
    case 'list':
      return readList(text);
    case 'text':
    case 'name':
      return { value: oneLine(text) };
  }
}

/** Longer texts say something. */
const LONGEST_ABSENT = 20;

/** Whether a cell says that there is nothing to say. */
function isAbsent(text: string, context: ValueContext): boolean {
  const { type, name } = context.field;
  if (text.length > LONGEST_ABSENT) return false;
  const key = plain(text);
  if (type === 'flag') return /^[-—–/\\]+$/.test(key);
  if (context.words.absent.has(key)) return true;
  return type !== 'name' && !NAMES.has(name) && context.words.absentUnlessName.has(key);
}

/** Reads a cell as a value of its field. Never throws; what cannot be read is withheld with a complaint. */
export function readValue(cell: Cell, context: ValueContext): ValueReading {
  const fault = typeof cell === 'string' ? undefined : cell.fault;
  if (fault) return { value: null, complaint: refuse(fault) };
  const { text, found } = withoutInvisible(textOf(cell));
  if (isAbsent(text, context)) return NOTHING;
  if (ERROR_TEXT.test(text.trim())) return { value: null, complaint: refuse('error-value') };
  if (text.trim() === '') return NOTHING;
  if (isResidentId(text)) return { value: null, complaint: refuse('personal-identifier') };

  const { type, name } = context.field;
  if (TEXTUAL.has(type)) {
    const isDate = typeof cell !== 'string' && cell.format === 'date';
    if ((isDate || looksTurnedIntoDate(text)) && !DATED_TEXTS.has(name))
      return { value: null, complaint: refuse('date-in-text') };
    const most = NAMES.has(name) ? MOST_OF_NAMES : (MOST[type] ?? MOST_OF_NAMES);
    if (text.trim().length > most) return { value: null, complaint: refuse('too-long') };
  }
  const reading = byType(found && typeof cell === 'string' ? text : cell, text, context);
  return found && !reading.complaint ? { ...reading, complaint: warn('control-character') } : reading;
}
