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
  const { events, ...counts } = await log.newest({});
  expect(events).toEqual([
    { kind: 'token-made', instant: '2026-01-21T08:01:00.000Z', actor: WANG, about: `省平台 "x'; --` },
    { kind: 'sign-in-refused', instant: '2026-01-21T08:01:00.000Z', actor: null, about: LI },
    { kind: 'sign-in-refused', instant: '2026-01-21T08:00:00.000Z', actor: null, about: null },
    { kind: 'sign-in-refused', instant: '2026-01-21T08:00:00.000Z', actor: null, about: LI },
    { kind: 'invited', instant: '2026-01-21T08:00:00.000Z', actor: WANG, about: LI },
  ]);
  expect(counts).toEqual({
    found: 5,
    all: 5,
    kinds: [
      { kind: 'token-made', newest: '2026-01-21T08:01:00.000Z' },
      { kind: 'sign-in-refused', newest: '2026-01-21T08:01:00.000Z' },
      { kind: 'invited', newest: '2026-01-21T08:00:00.000Z' },
    ],
    actors: [WANG],
    accounts: true,
  });
  const found = async (asked: Parameters<AccountLog['newest']>[0]) => {
    const one = await log.newest(asked);
    return [one.events.length, one.found, one.all];
  };
  expect(await found({ most: 2 })).toEqual([2, 5, 5]);
  expect(await found({ kind: 'sign-in-refused', most: 1 })).toEqual([1, 3, 5]);
  expect(await found({ among: ['invited', 'joined'], most: 9 })).toEqual([1, 1, 1]);
  expect(await found({ kind: 'import' })).toEqual([0, 0, 5]);
  expect(await found({ actor: WANG, until: '2026-01-21T08:01:00.000Z' })).toEqual([1, 1, 5]);
  expect(await found({ since: '2026-01-21T08:01:00.000Z' })).toEqual([2, 2, 5]);
});
