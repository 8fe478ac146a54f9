import type { Kysely } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { newPlace } from '../../test/office/office.js';
import type { NewCorrection } from '../model/correction.js';
import { Corrections, openMessages } from './index.js';
import type { MessageTables } from './tables.js';

const STATED: NewCorrection = {
  enterprise: 'e-1',
  name: '武汉某某电驱动有限公司',
  author: '周敏 <zhou@firm.example>',
  kind: 'enterprise-list',
  field: 'contact',
  about: null,
  said: '周敏 "经理"',
  day: '2026-01-15',
  reason: '吴刚已离职',
  known: [
    {
      value: '吴刚',
      sources: [{ row: 7, field: 'contact', file: '名录.csv', cell: 'D4', statedOn: '2025-01-10' }],
    },
  ],
  file: '企业自报-联系人-武汉某某电驱动有限公司-2026-01-15.csv',
  content: '制表日期：2026-01-15\r\n"联系人"\r\n"周敏 ""经理"""\r\n',
  sha256: 'a'.repeat(64),
};
const OFFICER = '王敏 <wang@zone.example>';

let place: string;
let db: Kysely<MessageTables>;
let corrections: Corrections;
let at: number;

const open = async () => {
  db = await openMessages(place);
  corrections = new Corrections(db, () => new Date(at), 7);
};
beforeEach(async () => {
  at = Date.parse('2026-01-20T08:00:00Z');
  place = await newPlace();
  await open();
});
afterEach(() => db.destroy());

const other = (n: number): NewCorrection => ({ ...STATED, sha256: String(n).repeat(64) });

test('what is stated comes back as it was typed, over a restart; two of one content do not wait together', async () => {
  await corrections.state(STATED);
  await expect(corrections.state(STATED)).rejects.toMatchObject({ code: 'already-there' });
  await corrections.state({ ...STATED, enterprise: 'e-2' });
  await db.destroy();
  await open();
  const [one, ...none] = await corrections.ofEnterprise('e-1');
  const undecided = { decided: null, officer: null, answer: null };
  expect(one).toEqual({
    ...STATED,
    ...undecided,
    id: 1,
    made: '2026-01-20T08:00:00.000Z',
    state: 'waiting',
    erased: false,
  });
  expect(none).toEqual([]);
  expect(await corrections.one(1)).toEqual(one);
  await expect(corrections.one(3)).rejects.toMatchObject({ code: 'not-found' });
});

test('one decision counts, whoever comes second; pages count by state', async () => {
  for (const n of [1, 2, 3]) await corrections.state(other(n));
  const refusal = { officer: OFFICER, answer: '请提供合同' };
  const both = await Promise.allSettled([
    corrections.move(1, 'waiting', 'refused', refusal),
    corrections.move(1, 'waiting', 'accepted', { officer: OFFICER, answer: null }),
  ]);
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  await corrections.move(2, 'waiting', 'refused', refusal);
  expect(await corrections.one(2)).toMatchObject({
    ...refusal,
    state: 'refused',
    decided: '2026-01-20T08:00:00.000Z',
  });
  const ids = async (...asked: Parameters<Corrections['list']>) =>
    (await corrections.list(...asked)).lines.map(({ id }) => id);
  expect(await ids(null, 0)).toEqual([3, 2, 1]);
  expect(await ids(null, 2)).toEqual([1]);
  const waiting = await corrections.list('waiting', 0);
  expect([waiting.total, waiting.truncated, waiting.counts.waiting]).toEqual([1, false, 1]);
});

test('what was typed is erased seven months after the decision, by the day; what waits stays, and that it was decided', async () => {
  for (const n of [1, 2, 3]) await corrections.state(other(n));
  at = Date.parse('2026-03-10T23:00:00Z');
  await corrections.move(1, 'waiting', 'refused', { officer: OFFICER, answer: '周敏应提供合同' });
  await corrections.move(2, 'waiting', 'accepted', { officer: OFFICER, answer: null });
  at = Date.parse('2026-10-10T23:59:00Z');
  expect(await corrections.eraseOld()).toBe(0);
  at = Date.parse('2026-10-11T00:00:00Z');
  expect(await corrections.eraseOld()).toBe(2);
  expect(await corrections.eraseOld()).toBe(0);
  const rows = await db.selectFrom('correction').selectAll().where('id', '<', 3).execute();
  expect(JSON.stringify(rows)).not.toMatch(/周敏|吴刚|firm\.example/);
  expect(await corrections.list(null, 0)).toMatchObject({
    lines: [
      { said: STATED.said, state: 'waiting', erased: false },
      { state: 'accepted', erased: true, known: [], answer: null, officer: OFFICER, sha256: other(2).sha256 },
      { state: 'refused', erased: true, field: 'contact', made: '2026-01-20T08:00:00.000Z' },
    ],
    counts: { waiting: 1, accepted: 1, refused: 1 },
  });
});
