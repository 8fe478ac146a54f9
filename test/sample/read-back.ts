import { readFileSync } from 'node:fs';
import XLSX from '@e965/xlsx';
import { parse as parseCsv } from 'csv-parse/sync';
import { parse as parseYaml } from 'yaml';
import { type Taxonomy, TaxonomySchema } from '../../src/model/taxonomy.js';
import type { SampleZone } from '../../src/sample/index.js';

export type Raw = string | number | null;

/** A written table read by a library alone: rows from 1 are at index 1 of `rows`. */
export interface ReadSheet {
  file: string;
  sheet: string | null;
  rows: Raw[][];
  /** Number of the header row. */
  header: number;
}

export function taxonomy(): Taxonomy {
  const file = new URL('../../taxonomy/auto-parts.yaml', import.meta.url);
  return TaxonomySchema.parse(parseYaml(readFileSync(file, 'utf8')));
}

/** Reads all files back; the header is the row with the most text cells among the first four. */
export function readBack(zone: SampleZone): ReadSheet[] {
  return zone.files.flatMap(({ path: file, bytes }) => {
    if (file.endsWith('.csv')) {
      const text = new TextDecoder('gb18030', { fatal: true }).decode(bytes);
      const records: string[][] = parseCsv(text, { relax_column_count: true });
      return [table(file, null, records)];
    }
    const book = XLSX.read(bytes, { type: 'array' });
    return book.SheetNames.map((sheet) => {
      const rows = XLSX.utils.sheet_to_json<Raw[]>(book.Sheets[sheet]!, {
        header: 1,
        raw: true,
        defval: null,
        blankrows: true,
      });
      return table(file, sheet, rows);
    });
  });
}

function table(file: string, sheet: string | null, rows: Raw[][]): ReadSheet {
  const texts = rows
    .slice(0, 4)
    .map((row) => row.filter((cell) => typeof cell === 'string' && cell !== '').length);
  return { file, sheet, rows: [[], ...rows], header: texts.indexOf(Math.max(...texts)) + 1 };
}

/** The number of the column whose header is one of these; -1 when there is none. */
export function column(sheet: ReadSheet, ...headers: string[]): number {
  return sheet.rows[sheet.header]!.findIndex((cell) => headers.includes(String(cell)));
}

/**
 * An amount as a careful reader takes it, in fen: wide digits, separators, spaces, brackets, a unit in the cell.
 * Null when it cannot be read.
 */
export function amount(cell: Raw, yuanAUnit: number): number | null {
  let text = String(cell ?? '')
    .normalize('NFKC')
    .replace(/[\s,]/g, '');
  let scale = yuanAUnit;
  const unit = /(亿|万)元?$/.exec(text);
  if (unit) {
    scale = unit[1] === '亿' ? 1e8 : 1e4;
    text = text.slice(0, unit.index);
  }
  const negative = /^\((.*)\)$/.exec(text);
  if (negative) text = `-${negative[1]}`;
  return /^-?\d+(\.\d+)?$/.test(text) ? Math.round(Number(text) * scale * 100) : null;
}

/** A day in one of the ways in which the lists write it; null when there is none. */
export function day(cell: Raw): string | null {
  if (typeof cell === 'number') return new Date((cell - 25_569) * 86_400_000).toISOString().slice(0, 10);
  const m = /^(\d{4})[-年.](\d{1,2})[-月.](\d{1,2})日?$/.exec(cell ?? '');
  return m && `${m[1]}-${m[2]!.padStart(2, '0')}-${m[3]!.padStart(2, '0')}`;
}
