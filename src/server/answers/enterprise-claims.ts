import type { PlanQuestion } from '../../lenses/plan/index.js';
import { groupBy } from '../../model/group-by.js';
import { ENTERPRISE_FIELDS, type Field, KINDS, kindOf, type KindName } from '../../model/kinds.js';
import { type Money, yuan } from '../../model/money.js';
import { cite, type FactRef, type Register } from '../../register/index.js';
import type { Claim, Stated } from '../api/enterprises.js';

/** Looks up the cells behind facts: the claims by `row.field`; a cell that is not there is left out. */
export async function claimsBehind(
  register: Register,
  facts: readonly FactRef[],
): Promise<ReadonlyMap<string, Claim>> {
  const cited = await cite(register, facts);
  return new Map(
    cited.flatMap((citation, i) => {
      if (!citation) return [];
      const { row, field } = facts[i]!;
      const { file, sheet, cell, raw, statedOn, trust } = citation;
      return [[`${row}.${field}`, { row, field, file, sheet, cell, raw, statedOn, trust }] as const];
    }),
  );
}

/** One cell of the enterprise's rows, before it is cited. */
export interface Said {
  row: number;
  /** The field of the cell; a row names its enterprise in the field of its kind. */
  cell: string;
  field: Field;
  value: string | number;
  /** The period or year of the row; empty where it is of none. */
  period: string;
}

const UNITS: Partial<Record<Field['type'], Stated['unit']>> = {
  money: 'CNY',
  share: 'share',
  number: 'number',
};

function valueOf({ type }: Field, written: string): string | number {
  if (type === 'money') return yuan(Number(written) as Money);
  if (type === 'number' || type === 'share') return Number(written);
  return type === 'list' ? (JSON.parse(written) as string[]).join('、') : written;
}

/** What the rows of one enterprise say of some fields, the newest source first. */
function sayingOf(
  { view, asOf }: PlanQuestion,
  index: number,
  kind: KindName,
  fields: readonly Field[],
  periodField: string | null,
): Said[] {
  const { subject } = kindOf(kind);
  return view.statementsAbout(kind, asOf, index).flatMap((s) =>
    fields.flatMap((field): Said[] => {
      const cell = field.name === 'name' && s.text('name') === null ? (subject ?? 'name') : field.name;
      const written = s.text(cell);
      if (written === null) return [];
      const period = periodField === null ? '' : (s.text(periodField) ?? '');
      return [{ row: s.row, cell, field, value: valueOf(field, written), period }];
    }),
  );
}

/** What every source says of the enterprise itself. A field of the kind's own is of the row, not of the enterprise. */
export function describing(question: PlanQuestion, index: number): Said[] {
  return question.view.snapshot.kinds.flatMap((kind) => {
    const own = new Set(KINDS.find(({ name }) => name === kind)!.fields.map(({ name }) => name));
    // Employees of annual facts are of a year, and stand there.
    if (kind === 'annual-facts') own.add('employees');
    return sayingOf(
      question,
      index,
      kind,
      ENTERPRISE_FIELDS.filter(({ name }) => !own.has(name)),
      null,
    );
  });
}

/** What sources of a kind say of the enterprise period by period. */
export function overTime(
  question: PlanQuestion,
  index: number,
  kind: 'annual-facts' | 'monthly-output',
): Said[] {
  const periodField = kind === 'annual-facts' ? 'year' : 'period';
  const fields = kindOf(kind).fields.filter(({ name }) => ![periodField, 'basis', 'status'].includes(name));
  const also = kind === 'annual-facts' ? ENTERPRISE_FIELDS.filter(({ name }) => name === 'employees') : [];
  const own = fields.filter(({ name }) => name !== 'employees');
  return sayingOf(question, index, kind, [...own, ...also], periodField);
}

const newestOf = (claims: readonly Claim[]) =>
  claims.reduce((day, { statedOn }) => (statedOn !== null && statedOn > day ? statedOn : day), '');

/** The values of each field with the claims that state them, in the order of the fields; the value of the newest source stands first, of several that which was said first. */
export function statedOf(said: readonly Said[], claims: ReadonlyMap<string, Claim>): Stated[] {
  return [...groupBy(said, ({ field }) => field)].map(([field, all]) => ({
    field: field.name,
    name: field.label,
    unit: UNITS[field.type] ?? 'text',
    values: [...groupBy(all, ({ value }) => value)]
      .map(([value, some]) => ({
        value,
        claims: some.flatMap(({ row, cell }) => claims.get(`${row}.${cell}`) ?? []),
      }))
      .sort((a, b) =>
        newestOf(a.claims) < newestOf(b.claims) ? 1 : newestOf(a.claims) > newestOf(b.claims) ? -1 : 0,
      ),
  }));
}
