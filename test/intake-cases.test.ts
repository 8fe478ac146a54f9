import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checkReport, type ReportedFile } from '../src/intake/index.js';
import { readBytes } from './intake/read.js';

/** What a file must be read as. `rows` gives all values of a row, `problems` all problems, each as `place code`. */
interface Expected {
  why: string;
  statedOn: string | null;
  sheets: {
    kind: string;
    headerRow: number | null;
    counts: ReportedFile['sheets'][number]['counts'];
    fates?: string[];
    flags?: Record<string, string[]>;
    rows: Record<string, Record<string, unknown>>;
    problems: string[];
  }[];
}

const FOLDER = new URL('cases/intake/', import.meta.url);

it.each(readdirSync(FOLDER))('%s', (name) => {
  const dir = new URL(`${name}/`, FOLDER);
  const input = readdirSync(dir).find((file) => file.startsWith('input.'))!;
  const want = JSON.parse(readFileSync(new URL('expected.json', dir), 'utf8')) as Expected;
  const got = checkReport(readBytes(readFileSync(new URL(input, dir)), input), { rows: 'all' });

  expect(got.error, want.why).toBeNull();
  expect(got.statedOn, want.why).toBe(want.statedOn);
  expect(got.sheets).toHaveLength(want.sheets.length);
  want.sheets.forEach((sheet, i) => {
    const found = got.sheets[i]!;
    const { kind, headerRow, counts } = sheet;
    expect(found, want.why).toMatchObject({ kind, headerRow, counts });
    if (sheet.fates) expect(found.rows.map((r) => r.fate)).toEqual(sheet.fates);
    for (const [row, values] of Object.entries(sheet.rows))
      expect(found.rows[Number(row) - 1]!.values, `row ${row}`).toEqual(values);
    for (const [row, flags] of Object.entries(sheet.flags ?? {}))
      expect(found.rows[Number(row) - 1]!.flags, `row ${row}`).toEqual(flags);
    const problems = found.problems.map((p) => `${p.cell ?? p.row} ${p.code}`);
    expect(problems.sort(), want.why).toEqual([...sheet.problems].sort());
  });
});
