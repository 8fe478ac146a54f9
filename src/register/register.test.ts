import { copyFileSync, existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  csv,
  emptyRegister,
  read,
  registerOf,
  scratch,
  tempFolder,
  tickingClock,
} from '../../test/office/office.js';
import { FIRMS, statistics, taxList } from '../../test/office/zone-files.js';
import {
  backup,
  cite,
  decide,
  decisions,
  fingerprint,
  importFiles,
  loadSnapshot,
  openQuestions,
  openRegister,
  rebuild,
  registerTotals,
  restore,
  undo,
  verify,
  withdraw,
} from './index.js';

const files = () => [
  taxList(),
  statistics(2, 2025, [
    ['drive', '100', '100'],
    ['seat', '50', '50'],
  ]),
  statistics(3, 2025, [
    ['drive', '60.25', '160.25'],
    ['seat', '30', '80'],
  ]),
];

describe('import', () => {
  it('B3, law 2: the same files again change nothing and take no revision', async () => {
    const register = await registerOf(files());
    const before = await fingerprint(register);
    const again = await importFiles(register, files(), { actor: 'test' });
    expect(again.revision).toBeNull();
    expect(again.known).toHaveLength(3);
    expect(await fingerprint(register)).toBe(before);
    await register.close();
  });

  it('law 2: another order of imports, and one by one, give the same fingerprint', async () => {
    const together = await registerOf(files());
    const backwards = await registerOf(files().reverse(), true);
    expect(await fingerprint(backwards)).toBe(await fingerprint(together));
    await Promise.all([together.close(), backwards.close()]);
  });

  it('law 1: every row that was read is in the register with its fate', async () => {
    const register = await registerOf(files());
    const { read: sum } = await register.db
      .selectFrom('sheet')
      .select((e) => e.fn.sum<number>('read').as('read'))
      .executeTakeFirstOrThrow();
    // Tax list 6 records; each statistics file 5.
    expect(sum).toBe(16);
    expect(await registerTotals(register)).toEqual({ sources: 3, rows: 16, enterprises: 4, questions: 0 });
    expect(await verify(register)).toEqual([]);
    await register.close();
  });

  it('law 4: a fact is cited with the very text of its cell', async () => {
    const register = await registerOf(files());
    const snapshot = await loadSnapshot(register);
    const table = snapshot.table('monthly-output');
    const slot = table.numbers('output_value_ytd').findIndex((v) => v === 160_250_000);
    const [citation] = await cite(register, [{ row: table.rowIds[slot]!, field: 'output_value_ytd' }]);
    expect(citation).toMatchObject({
      file: '2025年3月.csv',
      cell: 'D4',
      raw: '160.25',
      statedOn: '2025-04-12',
    });
    expect(citation!.cells.find((c) => c.marked)).toMatchObject({ header: '累计总产值', raw: '160.25' });
    await register.close();
  });

  it('B52: a source that is withdrawn counts no more, and what was known before is still known', async () => {
    const register = await registerOf(files(), true);
    const march = files()[2]!.reading.sha256;
    const without = await fingerprint(await registerOf(files().slice(0, 2)));
    const knownAt = (await loadSnapshot(register)).at(null).knownAt;
    await withdraw(register, march, 'test');
    expect(await fingerprint(register)).toBe(without);
    const snapshot = await loadSnapshot(register);
    const live = (at: string | null) =>
      snapshot.sources.filter((_, i) => snapshot.at(at).isLive(i)).map((s) => s.name);
    expect(live(null)).not.toContain('2025年3月.csv');
    expect(live(knownAt)).toContain('2025年3月.csv');
    await register.close();
  });
});

describe('decisions', () => {
  const lists = () => [
    csv('甲.csv', `统一社会信用代码,企业名称\n${FIRMS.drive.join(',')}\n${FIRMS.seat.join(',')}`),
    csv('乙.csv', '企业名称,电话\n武汉甲驰电驱动科技有限公司,027-1'),
  ];

  it('A1: a merge is kept, answers again after a repeated upload, and undo is its exact inverse', async () => {
    const register = await registerOf(lists());
    const before = await fingerprint(register);
    const { enterprises } = await registerTotals(register);
    const keys = await register.db.selectFrom('alias').select('key').execute();
    const a = keys.find((k) => k.key.startsWith('name:') && k.key.includes('科技'))!.key;
    const verdict = { a, b: `uscc:${FIRMS.drive[0]}`, verdict: 'same', reason: 'licence seen' } as never;
    const merged = await decide(register, [verdict], 'officer');
    expect(merged.enterprises).toBe(enterprises - 1);
    expect((await importFiles(register, lists(), { actor: 'test' })).revision).toBeNull();
    expect(await openQuestions(register)).toEqual([]);
    const [decision] = await decisions(register);
    await undo(register, decision!.id, 'officer');
    expect(await fingerprint(register)).toBe(before);
    await expect(undo(register, decision!.id, 'officer')).rejects.toThrow(/no standing decision/);
    await register.close();
  });
});

it('refuses a decision on a key that the register never had', async () => {
  const register = await registerOf([taxList()]);
  const slip = { a: 'uscc:nobody', b: `uscc:${FIRMS.drive[0]}`, verdict: 'same', reason: '' } as never;
  await expect(decide(register, [slip], 'officer')).rejects.toMatchObject({ code: 'not-found' });
  expect(await decisions(register)).toEqual([]);
  await register.close();
});

describe('rebuild, backup, restore', () => {
  it('a replay of the log gives the same register, decisions and undone ones included', async () => {
    const register = await registerOf(files(), true);
    await withdraw(register, files()[2]!.reading.sha256, 'test');
    const where = register.database.place;
    const { before, after } = await rebuild(register, read, scratch());
    expect(after).toBe(before);
    const again = await openRegister(where, tickingClock());
    const log = await again.db.selectFrom('revision').select(['what', 'instant']).orderBy('number').execute();
    expect(log.map((r) => r.what)).toEqual(['import', 'import', 'import', 'withdraw']);
    expect(log[0]!.instant).toBe('2026-01-20T00:00:01.000Z');
    await again.close();
  });

  it('a backup is whole and comes back', async () => {
    const register = await registerOf(files());
    const file = path.join(tempFolder(), 'backup.sqlite');
    await backup(register, file);
    await expect(backup(register, file)).rejects.toThrow(/there already/);
    const was = await fingerprint(register);
    await register.close();
    const target = path.join(tempFolder(), 'register.sqlite');
    copyFileSync(file, target);
    const keep = `${target}.before-restore`;
    expect(await restore(file, { place: target, keep, now: tickingClock() })).toBe(true);
    expect(existsSync(keep)).toBe(true);
    const back = await openRegister(target, tickingClock());
    expect(await fingerprint(back)).toBe(was);
    await back.close();
  });
});

describe('a register that cannot be used', () => {
  it('of a newer version is refused in one sentence and left as it is', async () => {
    const register = await emptyRegister();
    await register.db.updateTable('meta').set({ value: '99' }).execute();
    await register.close();
    await expect(openRegister(register.database.place, tickingClock())).rejects.toMatchObject({
      code: 'newer-register',
    });
  });
});
