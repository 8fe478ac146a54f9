import type { ReportedFile } from '../intake/index.js';
import type { Day } from '../model/day.js';
import { ChainwrightError, usageError } from '../model/errors.js';
import { fieldOf, type KindName } from '../model/kinds.js';
import { text } from '../model/text.js';
import type { EnterpriseProfile } from './api.js';
import type { Clerk, HandedIn, ToTakeIn } from './clerk.js';

/** One row about an enterprise, as somebody typed it into a form. */
export interface TypedRow {
  kind: KindName;
  /** Where it comes from; with it the name of its file begins. */
  origin: string;
  enterprise: Pick<EnterpriseProfile, 'enterprise' | 'fields'>;
  statedOn: Day;
  /** What was typed, by field; money is in 万元. What is null was left empty. */
  said: Readonly<Record<string, string | null>>;
  /** By its codes alone where it has one: the row does not state the name anew. */
  byCode?: boolean;
  /** Why, in a column that no field is read from. */
  note?: string;
}

/** What a file is to be read as. */
interface Meant {
  kind: KindName;
  statedOn: string;
  /** Fields that it has a column of. */
  fields: readonly string[];
}

/** By these the row is known to be of the enterprise, as far as the register knows them. */
const IDENTITY = ['uscc', 'organisation_code', 'registration_number'];

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

const headingOf = (kind: KindName, name: string) => {
  const { type, label } = fieldOf(kind, name)!;
  return type === 'money' ? `${label.zh}（万元）` : label.zh;
};

/** The columns of the row: the fields, in order, each with its cell. */
function columnsOf({
  enterprise: { enterprise, fields },
  said,
  byCode = false,
}: TypedRow): [field: string, cell: string][] {
  const known = IDENTITY.flatMap((name) => {
    const value = fields.find(({ field }) => field === name)?.values[0]?.value;
    return value === undefined ? [] : [[name, String(value)] as const];
  });
  const typed = Object.entries(said).filter((pair): pair is [string, string] => pair[1] !== null);
  const name = byCode && known.length > 0 ? [] : [['name', enterprise.name] as const];
  return [...new Map([...name, ...known, ...typed])];
}

/** The row as a file: a small dated CSV whose cells are the words that were typed. */
function typedFile(row: TypedRow): HandedIn {
  const { kind, origin, statedOn, enterprise, note } = row;
  const columns = columnsOf(row);
  const lines = [
    [...columns.map(([field]) => headingOf(kind, field)), ...(note ? ['备注'] : [])],
    [...columns.map(([, cell]) => cell), ...(note ? [note] : [])],
  ];
  const content = [`制表日期：${statedOn}`, ...lines.map((cells) => cells.map(quoted).join(','))].join(
    '\r\n',
  );
  return {
    name: `${`${origin}-${enterprise.enterprise.name}`.replaceAll(/[\\/]/g, '／')}-${statedOn}.csv`,
    bytes: new TextEncoder().encode(`${content}\r\n`),
  };
}

/** @throws ChainwrightError `usage` where a file is not read as the row that was typed, with what is wrong of which cell. */
function checkRead({ error, sheets, statedOn }: ReportedFile, meant: Meant): void {
  const [sheet] = sheets;
  const fault = sheet?.problems.find(({ severity }) => severity === 'error');
  if (fault) throw usageError(`${fault.message.en} ${fault.fix.en}`, `${fault.message.zh}${fault.fix.zh}`);
  const asMeant =
    error === null &&
    sheet?.kind === meant.kind &&
    sheet.counts.accepted === 1 &&
    sheet.counts.rejected === 0 &&
    statedOn === meant.statedOn &&
    meant.fields.every((field) => sheet.columns.some((column) => column.field === field));
  if (!asMeant)
    throw usageError(
      'These words are not read as they are meant; write them in another way, or hand in a file.',
      '系统未能按原意识别所填内容；请换一种写法，或改为提交文件。',
    );
}

/** The row as a file that can be taken in, read once to see that it says what is meant. @throws ChainwrightError `usage`. */
export async function readTyped(clerk: Clerk, row: TypedRow): Promise<ToTakeIn> {
  const fields = columnsOf(row).map(([field]) => field);
  return readAsMeant(clerk, typedFile(row), { ...row, fields });
}

/** A file that can be taken in, when it is read as it is meant. @throws ChainwrightError `usage`. */
export async function readAsMeant(clerk: Clerk, file: HandedIn, meant: Meant): Promise<ToTakeIn> {
  const { report, own } = await clerk.read(file, []);
  checkRead(report, meant);
  return { ...file, own, learnt: [] };
}

/** Takes in one file that was typed; gives its name. @throws ChainwrightError `already-there`. */
export async function takeInTyped(clerk: Clerk, file: ToTakeIn, actor: string): Promise<string[]> {
  const options = { actor, acceptHidden: false, remember: false };
  const { imported } = await clerk.takeIn([file], options, () => undefined);
  if (imported.length > 0) return imported;
  throw new ChainwrightError(
    'already-there',
    text(
      `The same is on record already: ${file.name}; see it on the page Import.`,
      `相同内容已登记：${file.name}；请在“导入”页查看。`,
    ),
  );
}
