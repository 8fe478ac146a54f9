import { Kysely } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { newPlace } from '../../test/office/office.js';
import { databaseAt } from '../register/index.js';
import { AccountLog } from './account-log.js';

const WANG = '王敏 <wang@zone.example>';
const LI = '李强 <li@zone.example>';
const MINUTE = 60_000;

let place: string;
let db: Kysely<unknown>;
let log: AccountLog;
let at = Date.parse('2026-01-21T08:00:00Z');

async function open(): Promise<void> {
  const { dialect, types } = databaseAt(place, 'people');
  db = new Kysely<unknown>({ dialect });
  log = await AccountLog.open(db, types, () => new Date(at));
}
beforeEach(async () => {
  place = await newPlace();
  await open();
});
afterEach(() => db.destroy());

test('what happens is kept in its order, over a restart; refusals of one account within a minute are one', async () => {
  await log.record({ kind: 'invited', actor: WANG, about: LI });
  const refuse = (about: string | null) => log.record({ kind: 'sign-in-refused', actor: null, about });
  await refuse(LI);
  await refuse(null);
  at += MINUTE - 1;
  await refuse(LI);
  await refuse(null);
  await db.destroy();
  await open();
  at += 1;
  await refuse(LI);
  await log.record({ kind: 'token-made', actor: WANG, about: `省平台 "x'; --` });
  expect(await log.list()).toEqual([
    { kind: 'invited', instant: '2026-01-21T08:00:00.000Z', actor: WANG, about: LI },
    { kind: 'sign-in-refused', instant: '2026-01-21T08:00:00.000Z', actor: null, about: LI },
    { kind: 'sign-in-refused', instant: '2026-01-21T08:00:00.000Z', actor: null, about: null },
    { kind: 'sign-in-refused', instant: '2026-01-21T08:01:00.000Z', actor: null, about: LI },
    { kind: 'token-made', instant: '2026-01-21T08:01:00.000Z', actor: WANG, about: `省平台 "x'; --` },
  ]);
});
