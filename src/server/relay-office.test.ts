import { afterEach, expect, test } from 'vitest';
import { csv, registerOf } from '../../test/office/office.js';
import { officePartsOf } from '../../test/office/office-of.js';
import { FIRMS, statistics, taxList } from '../../test/office/zone-files.js';
import { importFiles, openQuestions, recordStep, type Register } from '../register/index.js';
import type { OfficeParts } from './desk.js';
import { LiveOffice } from './live-office.js';
import { relayOffice, type Seat } from './relay-office.js';

const TODAY = '2025-04-30';
const [AT_ONCE, LONG] = [10, 10_000];
const NEEDS = { sort: 'start', from: 0, limit: 10 } as const;
const ALL = { sort: 'name', limit: 10 } as const;

let register: Register;
afterEach(() => register.close());

/** A seat in this thread, whose works are written down, and wait where a gate is shut. */
function seatOf(parts: OfficeParts, said: string[]) {
  const office = new LiveOffice(parts, 'told');
  const gates: Record<string, Promise<unknown>> = {};
  const seat: Seat = {
    ask: async (work, args) => {
      said.push(work);
      await gates[work];
      return (office[work as keyof LiveOffice] as (...given: unknown[]) => unknown).apply(office, [...args]);
    },
  };
  return { seat, gates };
}

/** @param each the milliseconds that pass between two looks at the clock: how long a register takes to read. */
async function relayOf(each: number) {
  let now = 0;
  register = await registerOf([taxList()]);
  const parts = officePartsOf(register, TODAY);
  const [first, second] = [[] as string[], [] as string[]];
  const [a, b] = [seatOf(parts, second), seatOf(parts, first)];
  const office = relayOffice(parts, [a.seat, b.seat], {
    log: (fault) => expect.fail(String(fault)),
    clock: () => (now += each),
  });
  const total = async () => (await office.enterprises(ALL)).total;
  return { office, total, first, second, next: a };
}

const another = () =>
  importFiles(
    register,
    [csv('新增.csv', '企业名称,统一社会信用代码\n武汉戊明车灯有限公司,91420100MA4D0G077B\n')],
    {
      actor: 'test',
    },
  );

test('a register that is read at once is waited for: what was taken in is found by the next question', async () => {
  const { total, first } = await relayOf(AT_ONCE);
  expect(await total()).toBe(4);
  expect(await total()).toBe(4);
  expect(first.filter((work) => work === 'enterprises')).toHaveLength(1);
  await another();
  expect(await total()).toBe(5);
});

test('one that takes long is answered from the earlier revision, and from the newer once that is answered anew', async () => {
  const { office, total, first, second, next } = await relayOf(LONG);
  expect(await total()).toBe(4);
  const before = await office.version();
  let open = () => {};
  next.gates['catchUp'] = new Promise<void>((resolve) => (open = resolve));
  await another();
  expect(await total()).toBe(4);
  expect(await office.version()).toBe(before);
  open();
  await expect.poll(total).toBe(5);
  expect(await office.version()).not.toBe(before);
  // It was answered before anybody asked the newer revision, and whoever asks finds it kept.
  expect(second.filter((work) => work === 'enterprises')).toHaveLength(1);
  await expect.poll(() => first.at(-1)).toBe('rest');
});

test('the review is of the register as it is now, also while the earlier revision answers, and kept while that stands', async () => {
  const { office, total, first, next } = await relayOf(LONG);
  await total();
  const open = async () => (await office.review({ from: 0, limit: 1 })).open;
  expect([await open(), await open()]).toEqual([0, 0]);
  expect(first.filter((work) => work === 'review')).toHaveLength(1);
  let go = () => {};
  next.gates['catchUp'] = new Promise<void>((resolve) => (go = resolve));
  const two = '湖北楠良内饰件有限公司,91420100MA4KXYJK8J\n武汉楠良内饰件有限公司,91420100MA4KXYHP93\n';
  // A short name that fits both is asked about; the one who answers has read nothing of it yet.
  const files = [
    csv('名录.csv', `企业名称,统一社会信用代码\n${two}`),
    csv('简称.csv', '企业名称,主要产品\n楠良内饰,内饰件\n'),
  ];
  await importFiles(register, files, { actor: 'test' });
  expect(await total()).toBe(4);
  const asked = (await openQuestions(register)).length;
  expect(asked).toBeGreaterThan(0);
  expect(await open()).toBe(asked);
  go();
  await expect.poll(total).toBeGreaterThan(4);
});

test('what an import has changed is said once the newer revision answers', async () => {
  const { office } = await relayOf(LONG);
  const changed = await office.changedBy(async () => {
    await importFiles(register, [statistics(3, 2025, [['drive', '60', '180']])], { actor: 'test' });
    return ['2025年3月.csv'];
  });
  expect(changed.goals).toContainEqual(expect.objectContaining({ id: 'G1', before: null, after: 1_800_000 }));
});

test('a step towards a need is seen at once, and nothing is read anew for it', async () => {
  const { office, first, second } = await relayOf(LONG);
  await office.needs(NEEDS, { role: 'office' });
  const before = await office.version();
  await recordStep(
    register,
    {
      need: 'N-1' as never,
      supplier: `uscc:${FIRMS.seat[0]}` as never,
      step: 'shortlisted',
      day: TODAY,
      capacityPerYear: null,
      certificate: null,
      reason: null,
    },
    'test',
  );
  expect(await office.version()).not.toBe(before);
  await office.needs(NEEDS, { role: 'office' });
  expect(first.filter((work) => work === 'needs')).toHaveLength(2);
  expect(second.filter((work) => work === 'catchUp')).toEqual([]);
});
