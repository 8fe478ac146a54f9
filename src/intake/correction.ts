import YAML from 'yaml';
import type { KindName } from '../model/kinds.js';
import { headerKey, headerStem } from './header-text.js';
import type { MappingTexts } from './load-mappings.js';
import { type Layout, KindMappingSchema } from './mapping-schema.js';
import type { SheetReading } from './reading.js';
import type { UnitReader } from './unit.js';

/** A row that may be the header of a sheet, with the text above each column. */
export interface HeadingLine {
  row: number;
  /** The same for every row with these headings in these columns, whatever unit, year and month stand in them. */
  key: string;
  headings: { column: string; header: string }[];
}

/** What an officer says of a sheet: its kind, which row is its header, and what some of its columns mean; null: nothing here. */
export interface Correction {
  kind: KindName;
  headerRow: number;
  fields: Readonly<Record<string, string | null>>;
}

/** Rows of a sheet without header that are offered as one. */
const OFFERED = 12;
const LEARNT = 'mappings/learnt-';

/** The header of a sheet; of one in which none was recognised, the first rows that may be it. */
export function headingLines(
  { kind, headerRow, columns, rows }: SheetReading,
  units: UnitReader,
): HeadingLine[] {
  const line = (row: number, headings: HeadingLine['headings']): HeadingLine => ({
    row,
    key: JSON.stringify(headings.map(({ column, header }) => [column, headerStem(header, units)])),
    headings,
  });
  if (kind !== 'unknown')
    return [
      line(
        headerRow!,
        columns.filter((c) => c.header !== ''),
      ),
    ];
  return rows
    .map(({ row, cells }) =>
      line(
        row,
        cells
          .filter((c) => c.raw.trim() !== '')
          .map(({ column, raw }) => ({ column, header: raw.trim().slice(0, 200) })),
      ),
    )
    .filter(({ headings }) => headings.length > 1)
    .slice(0, OFFERED);
}

/** The column that a person names by its heading or by its letter; null when there is none of a heading. */
export function columnNamed({ headings }: HeadingLine, said: string): string | null {
  const key = headerKey(said);
  const by =
    headings.find((h) => headerKey(h.header) === key) ??
    headings.find((h) => h.column === said.toUpperCase());
  return by?.column ?? null;
}

/** The layout that a correction of a header says. */
export function layoutOf({ headings }: HeadingLine, { fields }: Correction, note: string): Layout {
  const said = (field: string | null): Pick<Layout['columns'][number], 'field' | 'ignored'> =>
    field === null ? { ignored: true } : { field };
  const headed = new Set(headings.map((h) => h.column));
  return {
    note,
    columns: [
      ...headings.map(({ column, header }) => {
        const field = fields[column];
        return field === undefined ? { heading: header } : { heading: header, ...said(field) };
      }),
      ...Object.entries(fields).flatMap(([column, field]) =>
        headed.has(column) ? [] : [{ column, ...said(field) }],
      ),
    ],
  };
}

/** A layout that was learnt of a correction. */
export interface Learnt {
  kind: KindName;
  layout: Layout;
}

const headingsOf = ({ columns }: Layout) => JSON.stringify(columns.flatMap((c) => c.heading ?? []));

/**
 * A zone's own mapping files with a layout put before all others, in the place of what was learnt of the same headings. Files
 * that people wrote stay as they are: what is learnt stands in files of its own, one a kind.
 */
export function learn(own: MappingTexts, kind: KindName, layout: Layout): MappingTexts {
  const name = `${LEARNT}${kind}.yaml`;
  const kept = Object.entries(own).map(([file, text]): [string, string] => {
    if (!file.startsWith(LEARNT)) return [file, text];
    const mapping = KindMappingSchema.parse(YAML.parse(text));
    const layouts = mapping.layouts.filter((l) => headingsOf(l) !== headingsOf(layout));
    return layouts.length === mapping.layouts.length
      ? [file, text]
      : [file, YAML.stringify({ kind: mapping.kind, layouts })];
  });
  const before = kept.find(([file]) => file === name)?.[1];
  const layouts = before === undefined ? [] : KindMappingSchema.parse(YAML.parse(before)).layouts;
  return {
    [name]: YAML.stringify({ kind, layouts: [layout, ...layouts] }),
    ...Object.fromEntries(kept.filter(([file]) => file !== name)),
  };
}
