import { existsSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { readTaxonomy } from '../../src/cli/assets.js';
import { answerFromTruth } from '../../src/cli/review-truth.js';
import { planStatus } from '../../src/lenses/plan/index.js';
import {
  backup,
  fingerprint,
  importFiles,
  openRegister,
  type Register,
  restore,
  verify,
} from '../../src/register/index.js';
import { generateSample } from '../../src/sample/index.js';
import { ask, csv, newPlace, read, tempFolder, tickingClock } from '../office/office.js';
import { taxList } from '../office/zone-files.js';

const inFile = () => openRegister(path.join(tempFolder(), 'register.sqlite'), tickingClock());
const inPostgres = async () => openRegister(await newPlace(), tickingClock());
const zone = { name: { en: 'sample', zh: '示例' }, sample: true };

describe('a zone on SQLite and on PostgreSQL', () => {
  const sample = generateSample({ seed: 7, suppliers: 150, taxonomy: readTaxonomy('auto-parts') });
  const files = sample.files.map(({ path: name, bytes }) => ({ bytes, reading: read(bytes, name) }));
  let file: Register;
  let server: Register;

  beforeAll(async () => {
    file = await inFile();
    server = await inPostgres();
    for (const register of [file, server]) await importFiles(register, files, { actor: 'test' });
  });

  it('is the same register and gives the same answer, before and after review', async () => {
    expect(await fingerprint(server)).toBe(await fingerprint(file));
    for (const register of [file, server]) await answerFromTruth(register, sample.truth, 'test');
    expect(await fingerprint(server)).toBe(await fingerprint(file));
    expect(await verify(server)).toEqual([]);
    const [one, other] = await Promise.all(
      [file, server].map(async (r) => planStatus(await ask(r, '2025-10-31'), zone)),
    );
    expect(one!.goals.filter((g) => g.value !== null)).not.toEqual([]);
    expect(other).toEqual(one);
  });

  it('moves from one to the other by backup and restore, and what was there is kept', async () => {
    const was = await fingerprint(server);
    const folder = tempFolder();
    const copy = path.join(folder, 'copy.sqlite');
    await backup(server, copy);
    const moved = await openRegister(copy, tickingClock());
    expect(await fingerprint(moved)).toBe(was);
    await moved.close();

    const place = await newPlace();
    const other = await openRegister(place, tickingClock());
    await importFiles(other, [taxList()], { actor: 'test' });
    const before = await fingerprint(other);
    await other.close();
    const keep = path.join(folder, 'kept.sqlite');
    expect(await restore(copy, { place, keep, now: tickingClock() })).toBe(true);
    const back = await openRegister(place, tickingClock());
    expect(await fingerprint(back)).toBe(was);
    // Goes on counting where the copy ended.
    const outcome = await importFiles(back, [csv('新.csv', '企业名称\n武汉新来汽车零部件有限公司')], {
      actor: 'test',
    });
    expect(outcome.revision).toBe((await back.db.selectFrom('revision').selectAll().execute()).length);
    await back.close();
    const kept = await openRegister(keep, tickingClock());
    expect(await fingerprint(kept)).toBe(before);
    await kept.close();
  });
});

it('two programs that write at once take a revision each, and nothing is lost', async () => {
  const place = await newPlace();
  const registers = await Promise.all([1, 2, 3].map(() => openRegister(place, tickingClock())));
  const name = (i: number) => `武汉${'甲乙丙'[i]!}锐汽车零部件有限公司`;
  const outcomes = await Promise.all(
    registers.map((r, i) => importFiles(r, [csv(`${i}.csv`, `企业名称\n${name(i)}`)], { actor: 'test' })),
  );
  expect(outcomes.map((o) => o.revision).sort()).toEqual([1, 2, 3]);
  expect(await verify(registers[0]!)).toEqual([]);
  await Promise.all(registers.map((r) => r.close()));
});

it('a character that PostgreSQL does not take is kept as its picture, alike on both', async () => {
  // As a workbook's cell may hold it; a CSV that does is no table.
  const odd = csv('怪.csv', '企业名称,备注\n武汉甲驰电驱动有限公司,一?二');
  for (const cell of odd.reading.sheets[0]!.rows.flatMap((r) => r.cells))
    cell.raw = cell.raw.replace('?', '\u0000');
  const prints = [];
  for (const register of [await inFile(), await inPostgres()]) {
    await importFiles(register, [odd], { actor: 'test' });
    prints.push(await fingerprint(register));
    const raws = await register.db.selectFrom('cell').select('raw').execute();
    expect(raws.map((c) => c.raw)).toContain('一␀二');
    await register.close();
  }
  expect(prints[0]).toBe(prints[1]);
});

describe('a database that cannot be used is told in one sentence, without its password', () => {
  const server = new URL(inject('postgres')!);
  const faultOf = async (change: (address: URL) => void): Promise<{ code: string; says: string }> => {
    const address = new URL(server);
    address.password = 'geheim';
    change(address);
    const error = (await openRegister(address.href, tickingClock()).catch((e: unknown) => e)) as {
      code: string;
      message: string;
    };
    return { code: error.code, says: error.message };
  };

  it.each([
    ['that is not there', 'no-access', (a: URL) => void (a.pathname = '/nowhere')],
    ['of a user that is not there', 'no-access', (a: URL) => void (a.username = 'nobody')],
    [
      'whose password stands among the options',
      'no-access',
      (a: URL) => {
        a.pathname = '/nowhere';
        a.searchParams.set('password', 'geheim');
      },
    ],
    ['whose server does not run', 'no-database', (a: URL) => a.searchParams.set('host', '/nowhere')],
  ])('%s', async (_, code, change) => {
    const fault = await faultOf(change);
    expect(fault.code).toBe(code);
    expect(fault.says).not.toContain('geheim');
  });

  it('an address that is none', async () => {
    await expect(openRegister('postgres://[', tickingClock())).rejects.toMatchObject({
      code: 'bad-database',
    });
  });

  it('a restore of a file that is no backup leaves everything as it is', async () => {
    const place = await newPlace();
    const register = await openRegister(place, tickingClock());
    await importFiles(register, [taxList()], { actor: 'test' });
    const before = await fingerprint(register);
    const keep = path.join(tempFolder(), 'kept.sqlite');
    await expect(restore('package.json', { place, keep, now: tickingClock() })).rejects.toMatchObject({
      code: 'damaged',
    });
    expect(existsSync(keep)).toBe(false);
    expect(await fingerprint(register)).toBe(before);
    await register.close();
  });
});
