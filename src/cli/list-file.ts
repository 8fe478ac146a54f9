import type { Command } from 'commander';
import {
  columnIndex,
  columnNamed,
  type HeadingLine,
  headingLines,
  layoutOf,
  learn,
  type MappingTexts,
  type RowReading,
  type SheetReading,
} from '../intake/index.js';
import { ChainwrightError, usageError } from '../model/errors.js';
import { kindOf } from '../model/kinds.js';
import { text } from '../model/text.js';
import { identifyingFields } from '../register/index.js';
import { type Mention, mentionOf } from '../resolve/index.js';
import { readFile } from './read-file.js';
import { mappingsWith } from './zone-mappings.js';

/** What a column may be said to hold, each an option. */
const FIELDS = {
  name: 'name',
  uscc: 'uscc',
  nameEn: 'name_en',
  shortName: 'short_name',
  formerNames: 'former_names',
  organisationCode: 'organisation_code',
  registrationNumber: 'registration_number',
  region: 'region',
} as const;

/** Which table of a file is meant, and what its columns hold. */
export type ListOptions = { sheet?: string } & { [option in keyof typeof FIELDS]?: string };

/** The options of a list, all with a prefix where it is the second of two. */
export function listOptions(command: Command, prefix = ''): Command {
  const of = prefix === '' ? '' : ' of the other list';
  command.option(`--${prefix}sheet <name>`, `the sheet${of} (default: the first table)`);
  for (const field of Object.values(FIELDS))
    command.option(
      `--${prefix}${field.replaceAll('_', '-')} <column>`,
      `the column of ${field}${of}, by heading or letter`,
    );
  return command;
}

/** One table of a file, read as a list of enterprises. */
export interface List {
  sheet: SheetReading;
  /** Whom each row of data names; null: nobody can be told. */
  mentions: (Mention | null)[];
}

const isData = ({ fate }: RowReading) => fate === 'accepted' || fate === 'rejected';

function sheetsOf(file: string, own: MappingTexts): SheetReading[] {
  const { error, sheets } = readFile(file, mappingsWith(own));
  if (!error) return sheets;
  const { code, message } = error;
  throw new ChainwrightError(code, text(`${file}: ${message.en}`, `${file}：${message.zh}`), { file });
}

/** The sheet that is named, else the first that holds a table. */
function sheetNamed(file: string, sheets: readonly SheetReading[], name: string | undefined): SheetReading {
  if (name === undefined) {
    const shown = sheets.filter((s) => !s.hidden);
    return shown.find((s) => s.kind !== 'unknown') ?? shown.find((s) => s.rows.length > 0) ?? sheets[0]!;
  }
  const found = sheets.find((s) => s.name === name);
  if (found) return found;
  const names = sheets.map((s) => s.name);
  throw usageError(
    `${file} has no sheet "${name}"; it has ${names.join(', ')}.`,
    `${file} 中没有工作表“${name}”；现有：${names.join('、')}。`,
  );
}

/** Zone mappings that also know the header of a sheet as the options say it. */
function corrected(
  file: string,
  sheet: SheetReading,
  said: [field: string, column: string][],
  own: MappingTexts,
): MappingTexts {
  const lines = headingLines(sheet, mappingsWith(own).units);
  const holds = (line: HeadingLine) => said.every(([, column]) => columnNamed(line, column) !== null);
  const line = lines.find(holds);
  if (!line) {
    const [first] = lines;
    const missing = said.find(([, column]) => !first || columnNamed(first, column) === null) ?? said[0]!;
    const columns = first?.headings.map((h) => `${h.column} ${h.header}`) ?? [];
    throw usageError(
      `${file} has no column "${missing[1]}"; name one of ${columns.join(', ')}.`,
      `${file} 中没有“${missing[1]}”列；请从以下各列中指定：${columns.join('、')}。`,
    );
  }
  const meant = Object.fromEntries(said.map(([field, column]) => [columnNamed(line, column)!, field]));
  // A column that was taken for the same field gives way.
  const gives = sheet.columns
    .filter((c) => said.some(([field]) => field === c.field))
    .map((c) => [c.column, null]);
  const known = sheet.kind !== 'unknown' && kindOf(sheet.kind).identity.includes('name');
  const kind = known ? (sheet.kind as Exclude<SheetReading['kind'], 'unknown'>) : 'enterprise-list';
  const correction = { kind, headerRow: line.row, fields: { ...Object.fromEntries(gives), ...meant } };
  return learn(own, kind, layoutOf(line, correction, file));
}

/**
 * Reads a table of a file as a list of enterprises.
 * @param own the zone's own mappings.
 * @throws ChainwrightError as `check` says it when the file cannot be read; `no-names` when no column names an enterprise.
 */
export function readList(file: string, options: ListOptions, own: MappingTexts): List {
  const said = Object.entries(FIELDS).flatMap(([option, field]): [string, string][] => {
    const column = options[option as keyof typeof FIELDS];
    return column === undefined ? [] : [[field, column]];
  });
  let sheets = sheetsOf(file, own);
  let sheet = sheetNamed(file, sheets, options.sheet);
  if (said.length > 0) {
    const at = sheets.indexOf(sheet);
    sheets = sheetsOf(file, corrected(file, sheet, said, own));
    sheet = sheets[at]!;
  }
  const mentions = sheet.rows.filter(isData).map((row) => {
    const fields = identifyingFields(sheet, row);
    // The address tells the city where no column of regions does.
    return fields && mentionOf({ ...fields, region: fields['region'] ?? fields['address'] ?? null });
  });
  if (mentions.some((m) => m !== null)) return { sheet, mentions };
  throw new ChainwrightError(
    'no-names',
    text(
      `No column of ${file} is known to name an enterprise; say which does with --name COLUMN, by its heading or letter.`,
      `没有识别出 ${file} 中的企业名称列；请用 --name 指定列标题或列号。`,
    ),
    { file },
  );
}

/**
 * The rows of a list as they came, each with more columns: the header with their headings, a row of data with its own, any other with none.
 * @param more by data row.
 */
export function widened(
  { sheet }: List,
  headings: readonly string[],
  more: readonly (readonly (string | number | null)[])[],
): (string | number | null)[][] {
  const rows = sheet.rows.map((row) => {
    const cells: string[] = [];
    // What merged cells and the heading lend a row does not stand in it.
    for (const { column, raw, from } of row.cells) if (from === undefined) cells[columnIndex(column)] = raw;
    return { row, cells };
  });
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const none = headings.map(() => '');
  let data = 0;
  return rows.map(({ row, cells }) => [
    ...Array.from({ length: width }, (_, i) => cells[i] ?? ''),
    ...(row.row === sheet.headerRow ? headings : isData(row) ? more[data++]! : none),
  ]);
}
