import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import XLSX from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { CollectionSchema } from '../src/lenses/plan/index.js';
import { answer, chainwright } from './office/chainwright.js';
import { tempFolder } from './office/office.js';
import { FIRMS, statistics, taxList } from './office/zone-files.js';

/** A zone whose three suppliers have returned January–February and none of them March. */
async function zone(): Promise<string> {
  const dir = path.join(tempFolder(), 'zone');
  await chainwright('init', dir);
  const february = statistics(2, 2025, [
    ['drive', '120', '120'],
    ['seat', '40.123456', '40.123456'],
    ['cast', '10', '10'],
  ]);
  for (const { bytes, reading } of [taxList(), february])
    writeFileSync(path.join(dir, 'sources', reading.file), bytes);
  expect((await chainwright('import', '--zone', dir)).status).toBe(0);
  return dir;
}

const asOf = ['--as-of', '2025-04-20'];

describe.each([
  ['zh', '产值月报_2025-03_军山新城.xlsx', '统一社会信用代码', '参考：上期累计'],
  ['en', 'returns_2025-03_Junshan New City.xlsx', 'USCC', 'reference: cumulative before'],
] as const)('the forms of a period, %s', (lang, file, code, before) => {
  it('go out with what is known, are never written over, come back filled in, and count', async () => {
    const dir = await zone();
    const out = path.join(dir, 'forms');
    const said = await chainwright(
      'collect',
      '2025-03',
      '--zone',
      dir,
      '--out',
      out,
      '--lang',
      lang,
      ...asOf,
    );
    expect(said.err).toContain(out);
    expect(said.out).toContain(FIRMS.drive[1]);
    const names = readdirSync(out);
    expect(names).toContain(file);
    expect(names).toHaveLength(2);

    const book = XLSX.read(readFileSync(path.join(out, file)));
    const sheet = book.Sheets[book.SheetNames[0]!]!;
    const rows = XLSX.utils.sheet_to_json<unknown[]>(sheet, { header: 1 });
    const head = rows[3]!;
    const column = head.indexOf(code);
    const seat = rows.findIndex((row) => row[column] === FIRMS.seat[0]);
    // What was returned before stands beside, to the fen, in 10,000 yuan.
    expect(rows[seat]![head.indexOf(before)]).toBe(40.123456);

    // The firm fills in a month of 20 and says when.
    const cell = (row: number, c: number) => XLSX.utils.encode_cell({ r: row, c });
    sheet['B2'] = { t: 's', v: '2025-04-11' };
    sheet[cell(seat, 7)] = { t: 'n', v: 20 };
    sheet[cell(seat, 8)] = { t: 'n', v: 60.123456 };
    const filled = path.join(dir, 'sources', 'filled.xlsx');
    writeFileSync(filled, XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Uint8Array);
    const checked = await answer<{ problems: unknown[] }[]>('check', filled);
    expect(JSON.stringify(checked)).not.toContain('unmapped-column');
    expect((await chainwright('import', '--zone', dir)).status).toBe(0);

    writeFileSync(path.join(out, file), 'filled in by hand');
    const again = await chainwright(
      'collect',
      '2025-03',
      '--zone',
      dir,
      '--out',
      out,
      '--lang',
      lang,
      ...asOf,
    );
    expect(again.err).toContain(file);
    expect(readFileSync(path.join(out, file), 'utf8')).toBe('filled in by hand');

    const after = CollectionSchema.parse(await answer('collect', '2025-03', '--zone', dir, ...asOf));
    expect(after.counts).toEqual({ onTime: 1, late: 0, wrong: 0, overdue: 2, notDue: 0 });
    const line = after.lines.find((l) => l.enterprise.uscc === FIRMS.seat[0])!;
    expect(line).toMatchObject({ value: 200_000, cumulative: 601_234.56, returnedOn: '2025-04-11' });
  });
});

describe('collect', () => {
  it('says in one sentence what is no period', async () => {
    const dir = tempFolder();
    for (const period of ['2025-02', '2025', 'März']) {
      const said = await chainwright('collect', period, '--zone', dir, '--lang', 'zh');
      expect(said.status).toBe(2);
      expect(said.err.trim().split('\n')).toHaveLength(1);
      expect(said.err).toContain('2025-01/02');
    }
  });
});
