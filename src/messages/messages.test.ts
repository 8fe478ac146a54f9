import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Kysely } from 'kysely';
import { openSmtpSink, type SmtpSink, type Taken, textOf } from '../../test/messages/smtp-sink.js';
import { newPlace } from '../../test/office/office.js';
import { text } from '../model/text.js';
import type { NewMessage } from '../model/message.js';
import { Inbox, openMessages, pauseAfter, Postman, smtpTransport } from './index.js';
import type { MessageTables } from './tables.js';

const MESSAGE: NewMessage = {
  language: 'zh',
  name: '周敏\r\nBcc: everybody@zone.example',
  email: 'zhou@firm.example',
  enterprise: '武汉某某电驱动有限公司',
  topic: 'supply',
  text: '我司可供应定子铁芯。<script>alert(1)</script>',
};
const START = Date.parse('2026-01-20T00:00:00Z');
const MINUTE = 60_000;

let place: string;
let db: Kysely<MessageTables>;
let inbox: Inbox;
let postman: Postman;
let sink: SmtpSink;
let at: number;

async function open(): Promise<void> {
  db = await openMessages(place);
  const now = () => new Date(at);
  const zone = text('Test zone', '测试园区');
  const confirmAt = (language: string, token: string) =>
    `https://zone.example/${language}/message/confirm?code=${token}`;
  inbox = new Inbox({ db, zone, now, confirmAt, keptMonths: 12 });
  postman = new Postman(db, smtpTransport(sink.url, 'office@zone.example'), now);
}

beforeEach(async () => {
  at = START;
  place = await newPlace();
  sink = await openSmtpSink();
  await open();
});
afterEach(async () => {
  await db.destroy();
  await sink.close();
});

/** The id of the newest message. */
const firstOf = async (one: Inbox) => (await one.list(null, 0)).lines[0]!.id;

test('a mail server that is down loses nothing: tried again later and later, over a restart, sent once', async () => {
  sink.down = true;
  const reference = await inbox.leave(MESSAGE);
  await postman.deliver();
  const id = await firstOf(inbox);
  let [mail] = (await inbox.whole(id)).mails;
  expect(mail).toMatchObject({
    about: 'confirm',
    sent: null,
    tries: 1,
    due: new Date(START + MINUTE).toISOString(),
  });
  expect(mail!.fault).not.toBe('');

  // Before its time it is not tried.
  at = START + MINUTE - 1;
  await postman.deliver();
  expect((await inbox.whole(id)).mails[0]!.tries).toBe(1);
  at = START + MINUTE;
  await postman.deliver();
  expect((await inbox.whole(id)).mails[0]).toMatchObject({
    tries: 2,
    due: new Date(at + 2 * MINUTE).toISOString(),
  });

  await db.destroy();
  await open();
  sink.down = false;
  at = START + 10 * MINUTE;
  await postman.deliver();
  await postman.deliver();
  [mail] = (await inbox.whole(id)).mails;
  expect(mail).toMatchObject({ sent: new Date(at).toISOString(), tries: 3, fault: null });
  expect(sink.taken).toHaveLength(1);
  expect(sink.taken[0]!.to).toEqual([MESSAGE.email]);
  expect(textOf(sink.taken[0]!)).toContain(reference);
});

test('nothing that the sender typed stands in the head of a mail, or in the one that asks for the address', async () => {
  await inbox.leave(MESSAGE);
  await postman.deliver();
  const [mail] = sink.taken as [Taken];
  expect(mail.to).toEqual([MESSAGE.email]);
  for (const typed of ['Bcc', '周敏', 'script', '定子铁芯'])
    expect(`${mail.data}${textOf(mail)}`).not.toContain(typed);
});

describe('the office', () => {
  test('takes, answers, closes and opens again; each step with who and when', async () => {
    const reference = await inbox.leave(MESSAGE);
    await postman.deliver();
    const token = /code=([\w-]+)/.exec(textOf(sink.taken[0]!))![1]!;
    expect(await inbox.confirm('another')).toBeNull();
    expect(await inbox.confirm(token)).toBe(reference);
    const id = await firstOf(inbox);
    at += MINUTE;
    await inbox.take(id, '王敏');
    at += MINUTE;
    await inbox.answer(id, '已转供需对接专员。', '王敏', false);
    await postman.deliver();
    expect(sink.taken[1]!.to).toEqual([MESSAGE.email]);
    expect(textOf(sink.taken[1]!)).toMatch(/已转供需对接专员。[^]*测试园区/);
    await inbox.close(id, '李工', '已对接');
    await inbox.reopen(id, '李工');
    const whole = await inbox.whole(id);
    expect(whole).toMatchObject({
      ...MESSAGE,
      state: 'taken',
      holder: '李工',
      confirmed: new Date(START).toISOString(),
    });
    expect(whole.events.map(({ what, actor, text: said }) => [what, actor, said])).toEqual([
      ['taken', '王敏', null],
      ['answered', '王敏', '已转供需对接专员。'],
      ['closed', '李工', '已对接'],
      ['reopened', '李工', null],
    ]);
    expect((await inbox.list(null, 0)).counts).toEqual({ new: 0, taken: 1, answered: 0, closed: 0 });
  });

  test('erases the sender and the words, with the letters; the steps stay', async () => {
    await inbox.leave(MESSAGE);
    const id = await firstOf(inbox);
    await inbox.answer(id, '周敏您好', '王敏', true);
    await inbox.erase(id, '王敏');
    const whole = await inbox.whole(id);
    expect(whole).toMatchObject({
      name: null,
      email: null,
      text: null,
      enterprise: null,
      state: 'closed',
      mails: [],
    });
    expect(JSON.stringify(whole)).not.toContain('周敏');
    expect(whole.events.map(({ what }) => what)).toEqual(['answered-elsewhere', 'erased']);
    await expect(inbox.answer(id, '您好', '王敏', false)).rejects.toMatchObject({ code: 'erased' });
    await expect(inbox.take(id + 1, '王敏')).rejects.toMatchObject({ code: 'not-found' });
  });

  test('without mail the message is kept all the same, and an answer says that it was not sent', async () => {
    const bare = new Inbox({
      db,
      zone: text('Z', '区'),
      now: () => new Date(at),
      confirmAt: null,
      keptMonths: 12,
    });
    await bare.leave(MESSAGE);
    const id = await firstOf(bare);
    await expect(bare.answer(id, '您好', '王敏', false)).rejects.toMatchObject({ code: 'no-mail' });
    expect(await bare.whole(id)).toMatchObject({ state: 'new', mails: [], events: [] });
  });
});

test('a round that fails ends no later one', async () => {
  await inbox.leave(MESSAGE);
  const taken: string[] = [];
  let broken = true;
  const moody = new Postman(
    db,
    (mail) => {
      if (broken) throw new Error('not a promise');
      taken.push(mail.to);
      return Promise.resolve();
    },
    () => new Date(at),
  );
  await expect(moody.deliver()).rejects.toThrow('not a promise');
  broken = false;
  await moody.deliver();
  expect(taken).toEqual([MESSAGE.email]);
});

test('what was done with is erased a year after, by the day; what was not, a year after it came; the months keep their count', async () => {
  const days = (n: number) => START + n * 24 * 60 * MINUTE;
  await inbox.leave(MESSAGE);
  const answered = await firstOf(inbox);
  await inbox.leave(MESSAGE);
  const unread = await firstOf(inbox);
  at = Date.parse('2026-03-10T09:00:00Z');
  await inbox.answer(answered, '周敏您好', '王敏', true);
  await inbox.leave(MESSAGE);
  const later = await firstOf(inbox);

  // Received on 20 January 2026: the year is whole on 20 January 2027, and over the day after.
  at = days(365);
  expect(await inbox.eraseOld()).toBe(0);
  at = days(366);
  expect(await inbox.eraseOld()).toBe(1);
  expect(await inbox.whole(unread)).toMatchObject({ name: null, email: null, text: null, state: 'closed' });
  expect((await inbox.whole(answered)).name).toBe(MESSAGE.name);
  // Answered on 10 March.
  at = Date.parse('2027-03-10T23:00:00Z');
  expect(await inbox.eraseOld()).toBe(0);
  at = Date.parse('2027-03-11T00:00:00Z');
  expect(await inbox.eraseOld()).toBe(2);
  expect(await inbox.eraseOld()).toBe(0);
  const events = (await inbox.whole(answered)).events;
  expect(events.map(({ what, text: said }) => [what, said])).toEqual([
    ['answered-elsewhere', null],
    ['expired', null],
  ]);
  const everything = await db.selectFrom('message').selectAll().execute();
  expect(JSON.stringify([everything, await db.selectFrom('mail').selectAll().execute()])).not.toMatch(
    /周敏|firm\.example|定子/,
  );
  expect(everything.map(({ received }) => received.slice(0, 7))).toEqual(['2026-01', '2026-01', '2026-03']);
  expect((await inbox.whole(later)).state).toBe('closed');
});

test('what nobody has looked at is counted', async () => {
  expect(await inbox.fresh()).toBe(0);
  await inbox.leave(MESSAGE);
  await inbox.leave(MESSAGE);
  expect(await inbox.fresh()).toBe(2);
  await inbox.take(await firstOf(inbox), '王敏');
  expect(await inbox.fresh()).toBe(1);
});

test('another term than a year: two months', async () => {
  const short = new Inbox({
    db,
    zone: text('Z', '区'),
    now: () => new Date(at),
    confirmAt: null,
    keptMonths: 2,
  });
  await short.leave(MESSAGE);
  at = Date.parse('2026-03-20T23:59:00Z');
  expect(await short.eraseOld()).toBe(0);
  at = Date.parse('2026-03-21T00:00:00Z');
  expect(await short.eraseOld()).toBe(1);
});

test('the pauses double from a minute to six hours', () => {
  expect([1, 2, 3, 9, 10, 40].map(pauseAfter)).toEqual(
    [1, 2, 4, 256, 360, 360].map((minutes) => minutes * MINUTE),
  );
});
