import { parse } from 'csv-parse/sync';
import { ChainwrightError } from '../model/errors.js';
import { text } from '../model/text.js';

/** The text of a file in UTF-8, or in GB 18030 as a Chinese spreadsheet saves it. */
export function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** A line of a list: its number in the file, and its cells by the names asked for; null is an empty cell. */
export interface Line<Name extends string> {
  line: number;
  cells: Record<Name, string | null>;
}

/** The lines of a CSV whose header holds these columns, each by one of its names. Throws where one is missing. */
export function readList<Name extends string>(
  bytes: Uint8Array,
  file: string,
  columns: Record<Name, readonly string[]>,
): Line<Name>[] {
  let records: string[][];
  try {
    records = parse(decoded(bytes), {
      bom: true,
      relax_column_count: true,
      trim: true,
      skip_empty_lines: true,
    });
  } catch {
    records = [];
  }
  const header = (records[0] ?? []).map((cell) => cell.toLowerCase());
  const places = Object.entries<readonly string[]>(columns).map(([name, words]) => {
    const at = header.findIndex((cell) => words.includes(cell));
    if (at < 0)
      throw new ChainwrightError(
        'missing-column',
        text(
          `${file} has no column “${words[0]}”; its header needs ${Object.keys(columns).join(', ')}.`,
          `${file} 缺少“${words[0]}”列；表头应有 ${Object.values<readonly string[]>(columns)
            .map((w) => w.at(-1))
            .join('、')}。`,
        ),
        { file, line: 1 },
      );
    return [name, at] as const;
  });
  return records.slice(1).map((record, i) => ({
    line: i + 2,
    cells: Object.fromEntries(places.map(([name, at]) => [name, record[at] || null])) as Line<Name>['cells'],
  }));
}
