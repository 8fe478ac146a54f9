import { expect, test } from 'vitest';
import { LatelySeen } from './lately-seen.js';
import type { Person } from './person.js';

const LI: Person = {
  id: '1',
  name: '李',
  email: 'li@zone.example',
  role: 'analyst',
  scope: null,
  joined: true,
};

test('somebody is known again for five seconds, until all are forgotten, and nobody is never remembered', async () => {
  let now = 0;
  let looks = 0;
  const lately = new LatelySeen(() => new Date(now));
  const ask = (found: Person | null = LI) => lately.personOf('a=1', () => (looks++, Promise.resolve(found)));
  await ask();
  now = 4_999;
  expect([await ask(), looks]).toEqual([LI, 1]);
  now = 5_000;
  expect([await ask(), looks]).toEqual([LI, 2]);
  lately.forget();
  expect([await ask(null), looks]).toEqual([null, 3]);
  expect([await ask(), looks]).toEqual([LI, 4]);
});

test('a look that began before a change is not remembered after it', async () => {
  const lately = new LatelySeen(() => new Date(0));
  let found: (person: Person) => void;
  const slow = lately.personOf('a=1', () => new Promise((resolve) => (found = resolve)));
  lately.forget();
  found!(LI);
  expect(await slow).toBe(LI);
  expect(await lately.personOf('a=1', () => Promise.resolve(null))).toBeNull();
});
