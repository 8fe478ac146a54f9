import type { ReviewPair, ReviewSide } from '../api/types.js';
import { differenceOf, type Run } from './difference.js';

export type Field = keyof ReviewSide['fields'];

/** How a field of one side stands to the other's: the same, alike, another, or not known on one side. */
export interface Comparison {
  field: Field;
  state: 'same' | 'alike' | 'differs' | 'unknown';
  left: Run[];
  right: Run[];
  /** Further values of either side. */
  more: [number, number];
  /** Of the characters of the nearest two values, those that both have; null where one side is unknown. */
  share: number | null;
}

/** In which order fields stand; a code is right or wrong, a name may be alike. */
const FIELDS: readonly Field[] = [
  'name',
  'short_name',
  'name_en',
  'former_names',
  'uscc',
  'organisation_code',
  'registration_number',
  'region',
  'park',
];
const CODES: ReadonlySet<Field> = new Set(['uscc', 'organisation_code', 'registration_number']);

/** Names with less in common are not alike: marking their signs would say nothing. */
const ALIKE = 0.4;

const whole = (text: string | undefined, differs: boolean): Run[] =>
  text === undefined ? [] : [{ text, differs }];

function compareField(field: Field, left: string[], right: string[]): Comparison {
  const more: Comparison['more'] = [Math.max(0, left.length - 1), Math.max(0, right.length - 1)];
  if (left.length === 0 || right.length === 0) {
    const one = { left: whole(left[0], false), right: whole(right[0], false) };
    return { field, state: 'unknown', ...one, more, share: null };
  }
  const nearest = left
    .flatMap((a) => right.map((b) => ({ a, b, ...differenceOf(a, b) })))
    .reduce((best, one) => (one.share > best.share ? one : best));
  const { a, b, share } = nearest;
  if (share === 1)
    return { field, state: 'same', left: whole(a, false), right: whole(b, false), more, share };
  if (!CODES.has(field) && share < ALIKE)
    return { field, state: 'differs', left: whole(a, false), right: whole(b, false), more, share };
  const state = CODES.has(field) ? 'differs' : 'alike';
  return { field, state, left: nearest.left, right: nearest.right, more, share };
}

/** Both sides of a question, field by field; fields of which neither side knows anything are left out. */
export function compareSides({ asked, known }: ReviewPair): Comparison[] {
  return FIELDS.flatMap((field) => {
    const [left, right] = [asked.fields[field] ?? [], known.fields[field] ?? []];
    return left.length + right.length === 0 ? [] : [compareField(field, left, right)];
  });
}

/** What a side is called. */
export function nameOf({ fields }: ReviewSide): string {
  const named = fields.name ?? fields.short_name ?? fields.name_en ?? fields.uscc;
  return named?.[0] ?? '—';
}

/** The names of both sides sign by sign, where they have enough in common for that to help. */
export function compareNames({ asked, known }: ReviewPair): { left: Run[]; right: Run[] } {
  const [a, b] = [nameOf(asked), nameOf(known)];
  const { left, right, share } = differenceOf(a, b);
  return share < ALIKE ? { left: whole(a, false), right: whole(b, false) } : { left, right };
}
