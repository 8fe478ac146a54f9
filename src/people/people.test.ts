import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newPlace } from '../../test/office/office.js';
import { ADDRESS_HEADER, keptSecret, People } from './index.js';

const URL_HERE = 'http://localhost:4680';
const FIRST = { name: '王敏', email: 'wang@zone.example' };
const PASSWORD = 'a long pass phrase';

let folder: string;
let place: string;
let people: People;
const open = () =>
  People.open({
    place,
    secret: keptSecret(path.join(folder, 'secret')),
    url: URL_HERE,
    now: () => new Date(),
  });

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'people-'));
  place = await newPlace();
  people = await open();
});
afterEach(async () => {
  await people.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The limit on tries counts by address in the whole process: every request here has its own unless it says one. */
let last = 0;
const fresh = () => `10.1.${Math.floor(++last / 250)}.${last % 250}`;

const post = (at: string, body: unknown, address = fresh(), headers: Record<string, string> = {}) =>
  people.answer(
    new Request(`${URL_HERE}${at}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        origin: URL_HERE,
        [ADDRESS_HEADER]: address,
        ...headers,
      },
      body: JSON.stringify(body),
    }),
  );
const signIn = (email: string, password: string, address?: string, headers?: Record<string, string>) =>
  post('/api/auth/sign-in/email', { email, password }, address, headers);

/** The headers of somebody who has signed in. */
async function session(email: string, password = PASSWORD): Promise<Headers> {
  const answer = await signIn(email, password);
  expect(answer!.status).toBe(200);
  return new Headers({ cookie: answer!.headers.get('set-cookie')!.split(';')[0]! });
}

async function makeFirst(): Promise<void> {
  await people.makeFirst((await people.offerFirst())!, FIRST, PASSWORD);
}

describe('the first administrator', () => {
  it('is made with the offered token, once', async () => {
    const token = (await people.offerFirst())!;
    await expect(people.makeFirst(`${token}x`, FIRST, PASSWORD)).rejects.toMatchObject({
      code: 'not-invited',
    });
    await people.makeFirst(token, FIRST, PASSWORD);
    await expect(people.makeFirst(token, { ...FIRST, email: 'b@b.example' }, PASSWORD)).rejects.toMatchObject(
      {
        code: 'not-invited',
      },
    );
    expect(await people.list()).toMatchObject([
      { ...FIRST, role: 'administrator', scope: null, joined: true },
    ]);
  });

  it('is one even when two ask at the same moment', async () => {
    const token = (await people.offerFirst())!;
    const both = await Promise.allSettled(
      ['a@a.example', 'b@b.example'].map((email) => people.makeFirst(token, { name: 'x', email }, PASSWORD)),
    );
    expect(both.map((r) => r.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await people.list()).toHaveLength(1);
  });

  it('is not offered again once there is an account, nor by an older link', async () => {
    const old = (await people.offerFirst())!;
    const token = (await people.offerFirst())!;
    await expect(people.makeFirst(old, FIRST, PASSWORD)).rejects.toMatchObject({ code: 'not-invited' });
    await people.makeFirst(token, FIRST, PASSWORD);
    await people.close();
    people = await open();
    expect(await people.offerFirst()).toBeNull();
  });
});

describe('sessions', () => {
  it('know the person, and nobody without a cookie or with a forged one', async () => {
    await makeFirst();
    const headers = await session(FIRST.email);
    expect(await people.personOf(headers)).toMatchObject({ ...FIRST, role: 'administrator' });
    expect(await people.personOf(new Headers())).toBeNull();
    const forged = headers.get('cookie')!.replace(/.$/, (c) => (c === 'A' ? 'B' : 'A'));
    expect(await people.personOf(new Headers({ cookie: forged }))).toBeNull();
  });

  it('end with signing out, with the account, and with a new password', async () => {
    await makeFirst();
    const first = await session(FIRST.email);
    expect(await people.personOf(first)).not.toBeNull();
    await post('/api/auth/sign-out', {}, fresh(), { cookie: first.get('cookie')! });
    expect(await people.personOf(first)).toBeNull();

    await people.join(
      await people.invite({ name: '李', email: 'li@zone.example', role: 'analyst', scope: null }),
      PASSWORD,
    );
    const li = await session('li@zone.example');
    expect(await people.personOf(li)).not.toBeNull();
    const { id } = (await people.list()).find((p) => p.email === 'li@zone.example')!;
    await people.join(await people.renewInvitation(id), 'another long phrase');
    expect(await people.personOf(li)).toBeNull();
    const again = await session('li@zone.example', 'another long phrase');
    expect(await people.personOf(again)).not.toBeNull();
    await people.remove(id);
    expect(await people.personOf(again)).toBeNull();
  });

  it('get a token of their own at every signing in: one that was planted before is not taken over', async () => {
    await makeFirst();
    const planted = 'chainwright.session_token=planted.by-somebody';
    const answer = await signIn(FIRST.email, PASSWORD, fresh(), { cookie: planted });
    expect(answer!.headers.get('set-cookie')).not.toContain('planted');
    expect(answer!.headers.get('set-cookie')).toMatch(/HttpOnly.*SameSite=Lax/);
    expect(await people.personOf(new Headers({ cookie: planted }))).toBeNull();
  });

  it('survive a restart', async () => {
    await makeFirst();
    const headers = await session(FIRST.email);
    await people.close();
    people = await open();
    expect(await people.personOf(headers)).toMatchObject(FIRST);
  });
});

describe('signing in', () => {
  it('is slowed after ten wrong passwords from one address, and from that address alone', async () => {
    await makeFirst();
    const status = async (address: string) =>
      (await signIn(FIRST.email, 'wrong password here', address))!.status;
    const tries = [];
    for (let i = 0; i < 11; i++) tries.push(await status('10.0.0.9'));
    expect(tries).toEqual([...Array<number>(10).fill(401), 429]);
    expect((await signIn(FIRST.email, PASSWORD, '10.0.0.9'))!.status).toBe(429);
    expect((await signIn(FIRST.email, PASSWORD, '10.0.0.10'))!.status).toBe(200);
  });

  it('says the same of a wrong password and of an account that is not there', async () => {
    await makeFirst();
    const [wrong, absent] = [
      await signIn(FIRST.email, 'x'.repeat(12)),
      await signIn('no@body.example', 'x'.repeat(12)),
    ];
    expect([wrong!.status, await wrong!.text()]).toEqual([absent!.status, await absent!.text()]);
  });

  it('is all that is open: nobody signs up, lists people or takes a role', async () => {
    for (const at of [
      'sign-up/email',
      'admin/list-users',
      'admin/set-role',
      'update-user',
      'reset-password',
      'get-session',
    ])
      expect(await post(`/api/auth/${at}`, {}), at).toBeNull();
  });
});

describe('an invitation', () => {
  const li = {
    name: '李工',
    email: 'li@zone.example',
    role: 'vehicle-maker',
    scope: 'e0123456789abcdef',
  } as const;

  it('sets the password once and keeps role and scope', async () => {
    const token = await people.invite(li);
    expect(await people.list()).toMatchObject([{ ...li, joined: false }]);
    await people.join(token, PASSWORD);
    expect(await people.personOf(await session(li.email))).toMatchObject({ ...li, joined: true });
    await expect(people.join(token, PASSWORD)).rejects.toMatchObject({ code: 'not-invited' });
  });

  it('does not take a short password, and stays good', async () => {
    const token = await people.invite(li);
    await expect(people.join(token, 'short')).rejects.toMatchObject({ code: 'bad-password' });
    await people.join(token, PASSWORD);
  });

  it('is not given twice to one address', async () => {
    await people.invite(li);
    await expect(people.invite({ ...li, email: 'LI@zone.example' })).rejects.toMatchObject({
      code: 'already-there',
    });
  });
});

it('the only administrator stays', async () => {
  await makeFirst();
  const [only] = await people.list();
  await expect(people.remove(only!.id)).rejects.toMatchObject({ code: 'last-administrator' });
  await expect(people.remove('nobody')).rejects.toMatchObject({ code: 'not-found' });
});

it('the secret is made once and its file is read by its owner alone', () => {
  const file = path.join(folder, 'secret');
  expect(keptSecret(file)).toBe(keptSecret(file));
  expect(keptSecret(file).length).toBeGreaterThanOrEqual(32);
  expect(statSync(file).mode & 0o077).toBe(0);
});
