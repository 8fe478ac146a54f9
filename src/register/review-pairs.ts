import { groupBy } from '../model/group-by.js';
import type { Mention } from '../resolve/index.js';
import { openQuestions, type OpenQuestion } from './decisions.js';
import { inParts } from './in-parts.js';
import type { Register } from './open.js';

/** What a question turns on: one code under unlike names, one name that fits several enterprises, or two names that are alike. */
export const QUESTION_KINDS = ['code', 'several', 'name'] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** The fields by which two sides of a question are compared, in the order of the page. */
export const COMPARED = [
  'name',
  'short_name',
  'name_en',
  'former_names',
  'uscc',
  'organisation_code',
  'registration_number',
  'region',
  'park',
] as const;
export type Compared = (typeof COMPARED)[number];

/** A row of a source that names a side, and the cell that does. */
export interface SideRow {
  row: number;
  field: string;
  file: string;
  sheet: string;
  /** The row as the sheet counts. */
  line: number;
}

/** One side of a question: every way in which its rows name it, each field's values from the most used. */
export interface Side {
  fields: Partial<Record<Compared, string[]>>;
  /** The first rows, and how many there are. */
  rows: SideRow[];
  count: number;
}

/** A question with what is known of both sides. */
export interface ReviewPair extends OpenQuestion {
  kind: QuestionKind;
  asked: Side;
  known: Side;
}

/** Rows of a side that are listed; how many there are is said. */
const ROWS = 4;

const LISTS = {
  name: (m: Mention) => [m.name],
  short_name: (m: Mention) => [m.shortName],
  name_en: (m: Mention) => [m.nameEn],
  former_names: (m: Mention) => m.formerNames,
  uscc: (m: Mention) => [m.uscc],
  organisation_code: (m: Mention) => [m.organisationCode],
  registration_number: (m: Mention) => [m.registrationNumber],
  region: (m: Mention) => [m.region],
  park: (m: Mention) => [m.park],
} satisfies Record<Compared, (mention: Mention) => (string | null)[]>;

/** The columns that may hold the name of an enterprise a row is about, beside `name`. */
const NAMING = [...COMPARED, 'supplier', 'buyer', 'investor', 'maker'];

function fieldsOf(mentions: readonly Mention[]): Side['fields'] {
  const fields: Side['fields'] = {};
  for (const field of COMPARED) {
    const values = new Set(mentions.flatMap((m) => LISTS[field](m)).filter((v) => v !== null));
    if (values.size > 0) fields[field] = [...values];
  }
  return fields;
}

const CODES = ['uscc', 'organisation_code', 'registration_number'] as const;

/** What each question turns on, of all that are open: several candidates of one side are of one kind. */
export async function questionsByKind(
  register: Register,
): Promise<(OpenQuestion & { kind: QuestionKind })[]> {
  const open = await openQuestions(register);
  const candidates = groupBy(open, (q) => q.a);
  const mentions = await mentionsOf(register, open);
  const codes = (all: readonly Mention[]) => new Set(all.flatMap((m) => CODES.map((c) => LISTS[c](m)[0])));
  const strongest = new Map([...candidates].map(([a, list]) => [a, list[0]!.score]));
  return open
    .map((q) => {
      const [asked, known] = mentions(q);
      const theirs = codes(known);
      const shares = [...codes(asked)].some((code) => code != null && theirs.has(code));
      const kind = shares ? 'code' : candidates.get(q.a)!.length > 1 ? 'several' : 'name';
      return { ...q, kind } as const;
    })
    .toSorted(
      (x, y) =>
        strongest.get(y.a)! - strongest.get(x.a)! ||
        (x.a === y.a ? y.score - x.score || (x.b < y.b ? -1 : 1) : x.a < y.a ? -1 : 1),
    );
}

/** Gives the mentions of both sides of a question: all of the enterprise that each stands for now. */
async function mentionsOf(
  register: Register,
  questions: readonly OpenQuestion[],
): Promise<(question: OpenQuestion) => [asked: Mention[], known: Mention[]]> {
  const standing = register.db
    .selectFrom('resolution')
    .innerJoin('mention', 'mention.id', 'resolution.mention')
    .select(['resolution.mention', 'resolution.enterprise', 'mention.fields'])
    .where('resolution.until_revision', 'is', null)
    .orderBy('resolution.mention');
  const asked = await inParts([...new Set(questions.map((q) => q.mention))], (some) =>
    standing.where('resolution.mention', 'in', some).execute(),
  );
  const enterpriseOf = new Map(asked.map((s) => [s.mention, s.enterprise]));
  const wanted = new Set([...questions.map((q) => q.candidate as string), ...enterpriseOf.values()]);
  const byEnterprise = groupBy(
    await inParts([...wanted], (some) => standing.where('resolution.enterprise', 'in', some).execute()),
    (s) => s.enterprise,
  );
  const parse = (enterprise: string | undefined, first: string | null) =>
    (byEnterprise.get(enterprise ?? '') ?? [])
      // What the question is about stands first.
      .toSorted((x, y) => Number(y.mention === first) - Number(x.mention === first))
      .map((s) => JSON.parse(s.fields) as Mention);
  return (q) => [parse(enterpriseOf.get(q.mention), q.mention), parse(q.candidate, null)];
}

/** The rows that name some mentions, by mention, in the order of their sources. */
async function rowsOf(register: Register, mentions: readonly string[]): Promise<Map<string, SideRow[]>> {
  const rows = new Map<string, SideRow & { mention: string }>();
  const found = await inParts(mentions, (some) =>
    register.db
      .selectFrom('row')
      .innerJoin('sheet', 'sheet.id', 'row.sheet_id')
      .innerJoin('import', 'import.id', 'sheet.import_id')
      .innerJoin('cell', 'cell.row_id', 'row.id')
      .select(['row.id', 'row.mention', 'row.row as line', 'cell.field'])
      .select(['import.name as file', 'sheet.name as sheet'])
      .where('row.mention', 'in', some)
      .where('import.withdrawn_revision', 'is', null)
      .where('sheet.withheld', '=', 0)
      .where('cell.value', 'is not', null)
      .where('cell.field', 'in', NAMING)
      .orderBy('import.name')
      .orderBy('row.id')
      .execute(),
  );
  for (const { id, mention, line, field, file, sheet } of found)
    if (!rows.has(String(id)))
      rows.set(String(id), { mention: mention!, row: id, field: field!, file, sheet, line });
  return new Map(
    [...groupBy([...rows.values()], (r) => r.mention)].map(([mention, list]) => [
      mention,
      list.map(({ row, field, file, sheet, line }) => ({ row, field, file, sheet, line })),
    ]),
  );
}

/** Some questions with both sides: what their rows say, and which rows those are. */
export async function reviewPairs(
  register: Register,
  questions: readonly (OpenQuestion & { kind: QuestionKind })[],
): Promise<ReviewPair[]> {
  const mentions = await mentionsOf(register, questions);
  const sides = questions.map((q) => mentions(q));
  const ids = [...new Set(sides.flat(2).map((m) => m.id))];
  const rows = await rowsOf(register, ids);
  const sideOf = (list: readonly Mention[]): Side => {
    const all = list.flatMap((m) => rows.get(m.id) ?? []);
    return { fields: fieldsOf(list), rows: all.slice(0, ROWS), count: all.length };
  };
  return questions.map((q, i) => ({ ...q, asked: sideOf(sides[i]![0]), known: sideOf(sides[i]![1]) }));
}
