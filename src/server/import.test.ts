import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deflateRawSync } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { smallWeb } from '../../test/browser/fixture/web-root.js';
import { registerOf, scratch, tempFolder } from '../../test/office/office.js';
import { officeOf } from '../../test/office/office-of.js';
import { FIRMS, statistics, taxList } from '../../test/office/zone-files.js';
import { clerkOf } from '../cli/clerk.js';
import { mappingsWith } from '../cli/zone-mappings.js';
import { readSource } from '../intake/index.js';
import { backup, fingerprint, openRegister, rebuild, type Register } from '../register/index.js';
import { createServer } from './create-server.js';
import { LIMITS, plainName, Tray } from './tray.js';

const HEADERS = { host: 'localhost:4680' };
let register: Register;
let app: FastifyInstance;
const zone = tempFolder();

beforeAll(async () => {
  const march = [['drive', '60', '180'] as [keyof typeof FIRMS, string, string]];
  register = await registerOf([taxList(), statistics(3, 2025, march)]);
  const office = officeOf(register, '2025-05-31');
  const clerk = clerkOf(register, zone);
  app = await createServer(office, { port: 4680, webRoot: smallWeb(), clerk });
});
afterAll(async () => {
  await app.close();
  await register.close();
});

const page = async () => (await app.inject({ url: '/api/import', headers: HEADERS })).json();
const post = (url: string, payload: object) =>
  app.inject({ method: 'POST', url: `/api/import/${url}`, headers: HEADERS, payload });
const hand = (name: string, payload: Buffer) =>
  app.inject({
    method: 'POST',
    url: `/api/import/files?${new URLSearchParams({ name }).toString()}`,
    headers: { ...HEADERS, 'content-type': 'application/octet-stream' },
    payload,
  });
const finished = async () => {
  for (;;) {
    const { job } = await page();
    if (job.state !== 'running') return job;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};

/** An archive of one entry that unpacks to `size` zeros, a 4 GB entry packed in a few MB at most. */
function archive(size: number): Buffer {
  const name = Buffer.from('xl/workbook.xml');
  const packed = deflateRawSync(Buffer.alloc(size));
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt16LE(name.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(46 + name.length, 12);
  end.writeUInt32LE(30 + name.length + packed.length, 16);
  return Buffer.concat([local, name, packed, entry, name, end]);
}

test('handed in, looked at, taken in, and withdrawn: figures move and come back with the same fingerprint', async () => {
  const before = await fingerprint(register);
  const april = [['drive', '70', '250'] as [keyof typeof FIRMS, string, string]];
  const file = statistics(4, 2025, april);
  expect((await hand('../../etc/统计月报.csv', Buffer.from(file.bytes))).statusCode).toBe(204);
  const { waiting } = await page();
  expect(waiting).toMatchObject([{ file: '统计月报.csv', by: 'administrator', error: null, known: false }]);
  expect(waiting[0].sheets[0]).toMatchObject({
    kind: { name: 'monthly-output' },
    counts: file.reading.sheets[0]!.counts,
  });
  expect(await fingerprint(register)).toBe(before);

  const accepted = await post('accept', { files: [waiting[0].sha256], acceptHidden: false });
  expect(accepted.statusCode).toBe(204);
  const done = await finished();
  // 180 万元 were known until March, 250 until April.
  expect(done).toMatchObject({ state: 'done', changed: { files: ['统计月报.csv'] } });
  expect(done.changed.goals).toContainEqual(
    expect.objectContaining({ id: 'G1', before: 1_800_000, after: 2_500_000 }),
  );
  const { waiting: left, sources } = await page();
  expect(left).toEqual([]);
  expect(sources[0]).toMatchObject({ name: '统计月报.csv', by: 'administrator', withdrawn: null });
  expect(await fingerprint(register)).not.toBe(before);

  expect((await post('withdraw', { source: sources[0].sha256 })).statusCode).toBe(204);
  expect(await finished()).toMatchObject({ state: 'done', what: 'withdraw' });
  expect(await fingerprint(register)).toBe(before);
  expect((await page()).sources[0].withdrawn).toMatchObject({ by: 'administrator' });
  expect((await post('withdraw', { source: sources[0].sha256 })).statusCode).toBe(404);
});

test('what no mapping understands is corrected, taken in, remembered, and replayed as it was read', async () => {
  const list = (month: number, amount: string) =>
    Buffer.from(
      [
        `${month}月台账`,
        `承租方,信用码,2025年${month}月营收(万),意向等级`,
        `${FIRMS.drive[1]},${FIRMS.drive[0]},${amount},=1+1`,
        '武汉新锐试验线束有限公司,,7,乙',
        '武汉新锐试验电控有限公司,,8,乙',
      ].join('\n'),
    );
  await hand('台账5.csv', list(5, '90'));
  const sheetOf = async () => (await page()).waiting[0].sheets[0];
  const unknown = await sheetOf();
  expect([unknown.kind, unknown.counts.accepted]).toEqual([null, 0]);
  expect(unknown.lines[0]).toMatchObject({
    row: 2,
    headings: [{ column: 'A', header: '承租方' }, {}, {}, {}],
  });

  const file = (await page()).waiting[0].sha256;
  const correction = {
    kind: 'monthly-output',
    headerRow: 2,
    fields: { A: 'name', B: 'uscc', C: 'output_value', D: null },
  };
  const correct = (more: object) =>
    post('correct', { file, sheet: 0, correction: { ...correction, ...more } });
  expect((await correct({ fields: { A: 'colour' } })).json().detail.en).toContain('no field colour');
  expect((await correct({ headerRow: 99 })).statusCode).toBe(404);
  expect((await correct({})).statusCode).toBe(204);
  const known = await sheetOf();
  expect([known.kind.name, known.counts.accepted, known.columns[3].ignored]).toEqual([
    'monthly-output',
    3,
    true,
  ]);

  await post('accept', { files: [file], acceptHidden: false, remember: true });
  expect(await finished()).toMatchObject({ state: 'done' });
  expect(readdirSync(path.join(zone, 'mappings'))).toEqual(['learnt-monthly-output.yaml']);

  await hand('台账6.csv', list(6, '95'));
  expect(await sheetOf()).toMatchObject({ kind: known.kind, counts: known.counts, correction: null });
  await post('accept', { files: [(await page()).waiting[0].sha256], acceptHidden: false });
  await finished();

  // Whatever becomes of the zone's files, the log knows how each source was read.
  rmSync(path.join(zone, 'mappings'), { recursive: true });
  const before = await fingerprint(register);
  const copy = path.join(tempFolder(), 'copy.sqlite');
  await backup(register, copy);
  const replayed = await rebuild(
    await openRegister(copy, () => ''),
    (bytes, name, own) => readSource(bytes, name, mappingsWith(own)),
    scratch(),
  );
  expect(replayed).toEqual({ before, after: before });
});

test('what is corrected of one file holds for all that wait with its header, and what is remembered for the rest', async () => {
  const list = (headings: string) =>
    Buffer.from(
      `${headings}\n${[1, 2, 3].map((n) => `武汉第${n}零部件有限公司,甲区,${n},2${n}`).join('\n')}\n`,
    );
  await hand('7月.csv', list('租户,片区,2025年7月营收额(万),'));
  await hand('8月.csv', list('租户,片区,2025年8月营收额(亿),'));
  await hand('宽.csv', list('租户,片区,2025年9月营收额(万),备考'));
  const accepted = async () =>
    (await page()).waiting.map(
      (w: { sheets: { counts: { accepted: number } }[] }) => w.sheets[0]!.counts.accepted,
    );
  const file = (await page()).waiting[0].sha256;
  const fields = { A: 'name', B: 'park', C: 'output_value', D: 'employees' };
  const correct = (correction: object | null) => post('correct', { file, sheet: 0, correction });
  expect(await accepted()).toEqual([0, 0, 0]);
  await correct({ kind: 'monthly-output', headerRow: 1, fields });
  expect(await accepted()).toEqual([3, 3, 0]);
  expect((await page()).waiting[1].sheets[0].correction.fields).toEqual(fields);
  await correct(null);
  expect(await accepted()).toEqual([0, 0, 0]);

  await correct({ kind: 'monthly-output', headerRow: 1, fields });
  await post('accept', { files: [file], acceptHidden: false, remember: true });
  expect(await finished()).toMatchObject({ state: 'done' });
  // The file with a column more has another header; the zone knows its other three.
  expect(await accepted()).toEqual([3, 3]);
  // A column without a heading is known by its letter, where none stands in it.
  const fourth = async () =>
    (await page()).waiting.map(
      (w: { sheets: { columns: { field: { name: string } | null }[] }[] }) =>
        w.sheets[0]!.columns[3]!.field?.name,
    );
  expect(await fourth()).toEqual(['employees', undefined]);
  for (const { sha256 } of (await page()).waiting) await post('remove', { file: sha256 });
  await hand('10月.csv', list('租户,片区,2025年10月营收额(万),'));
  expect(await fourth()).toEqual(['employees']);
  expect(await accepted()).toEqual([3]);
  await post('remove', { file: (await page()).waiting[0].sha256 });
  rmSync(path.join(zone, 'mappings'), { recursive: true });
});

test('a fault in a mapping file of the zone is said with its line before anything is read', async () => {
  mkdirSync(path.join(zone, 'mappings'), { recursive: true });
  const mine = path.join(zone, 'mappings', 'mine.yaml');
  writeFileSync(mine, 'kind: bom\nfields:\n  colour: [颜色]\n');
  const answer = await hand('x.csv', Buffer.from('企业名称\n武汉甲零部件有限公司\n'));
  expect(answer.statusCode).toBe(409);
  expect(answer.json().detail.en).toMatch(/^mappings\/mine\.yaml, line 3: /);
  expect(answer.json().detail.zh).toMatch(/^mappings\/mine\.yaml 第 3 行：/);
  rmSync(mine);
});

test('every problem can be had as a file that runs nothing', async () => {
  const rows = Array.from({ length: 600 }, (_, i) => `武汉第${i}零部件有限公司,=cmd${i}`);
  await hand('长.csv', Buffer.from(`企业名称,统一社会信用代码\n${rows.join('\n')}\n`));
  const [file] = (await page()).waiting;
  const [{ errors, warnings, truncated, problems }] = file.sheets;
  expect([errors + warnings, problems.length, truncated]).toEqual([600, 500, true]);
  const url = `/api/import/problems?${new URLSearchParams({ file: file.sha256, lang: 'zh' }).toString()}`;
  const csv = (await app.inject({ url, headers: HEADERS })).body.split('\r\n');
  expect(csv.filter((line) => line !== '')).toHaveLength(601);
  expect(csv[600]).toContain(",'=cmd599,");
  await post('remove', { file: file.sha256 });
});

test('what is no table says so in one sentence, and cannot be taken in', async () => {
  await hand('信.txt', Buffer.from('Dear colleagues,\nplease find the list attached.\nYours'));
  const [file] = (await page()).waiting;
  expect(file.error.en).toContain('holds no table');
  expect((await post('accept', { files: [file.sha256], acceptHidden: false })).statusCode).toBe(404);
  expect((await post('remove', { file: file.sha256 })).statusCode).toBe(204);
  expect((await page()).waiting).toEqual([]);
});

test('an archive that unpacks to more than may be read is refused by what it unpacks to', async () => {
  const bomb = archive(600 * 2 ** 20);
  expect(bomb.length).toBeLessThan(2 ** 20);
  await hand('bomb.xlsx', bomb);
  const [file] = (await page()).waiting;
  expect(file.error.en).toContain('too large');
  await post('remove', { file: file.sha256 });
});

test('a file beyond the limit is not even taken', async () => {
  const answer = await hand('large.csv', Buffer.alloc(LIMITS.bytes + 1));
  expect([answer.statusCode, answer.json().type]).toEqual([413, 'urn:chainwright:problem:too-large']);
  expect(answer.json().detail.zh).toContain('50 MB');
  expect((await page()).waiting).toEqual([]);
});

test.each([
  ['../../etc/passwd', 'passwd'],
  ['C:\\Users\\li\\月报.xlsx', '月报.xlsx'],
  ['..', 'file'],
  ['a\u0000b\n.csv', 'ab.csv'],
])('the name %j is kept as %j', (given, kept) => {
  expect(plainName(given)).toBe(kept);
});

test('files handed in at once take up room before they are read', async () => {
  const tray = new Tray(clerkOf(register, null), () => undefined);
  const list = (i: number) => new TextEncoder().encode(`企业名称\n武汉第${i}零部件有限公司\n`);
  const added = await Promise.allSettled(
    Array.from({ length: LIMITS.files + 1 }, (_, i) => tray.add(`${i}.csv`, list(i), 'test')),
  );
  expect(added.map(({ status }) => status === 'fulfilled')).toEqual([
    ...Array.from({ length: LIMITS.files }, () => true),
    false,
  ]);
  expect(tray.waiting).toHaveLength(LIMITS.files);
});
