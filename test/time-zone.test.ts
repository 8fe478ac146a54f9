import { utils } from '@e965/xlsx';
import { expect, it } from 'vitest';
import { dayIn, instantOption } from '../src/cli/context.js';
import { viewSince } from '../src/cli/view-since.js';
import { chaseList } from '../src/report/index.js';
import { collectionOf } from '../src/lenses/plan/index.js';
import { parsePeriod } from '../src/model/period.js';
import { importFiles, loadSnapshot } from '../src/register/index.js';
import { periodName } from '../web/src/format/index.js';
import { checkCsv, checkSheets } from './intake/read.js';
import { ask, emptyRegister, registerOf } from './office/office.js';
import { statistics, taxList } from './office/zone-files.js';

it('runs in the time zone that the project of vitest.config.ts asks for', () => {
  expect(process.env['TZ']).toBeTruthy();
  expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(process.env['TZ']);
});

it('T38: a month that stands as a text stays that month', async () => {
  const [sheet] = checkCsv('企业名称,报告期,本月总产值(元)\n甲公司,2024-01,1\n甲公司,2024-03,2\n').sheets;
  expect(sheet!.rows.slice(1).map((r) => r.values['period'])).toEqual(['2024-01', '2024-03']);
  expect(periodName('2024-03', 'en')).toBe('Mar 2024');
  const register = await registerOf([taxList(), statistics(3, 2024, [['drive', '10', '30']])]);
  const collection = collectionOf(await ask(register, '2024-04-30'), parsePeriod('2024-03')!)!;
  await register.close();
  expect(collection.periodName).toEqual({ en: 'Mar 2024', zh: '2024年3月' });
  expect(chaseList(collection, 'zh').name).toContain('2024-03');
});

it('T40: midnight of a cell’s day is that day, and no instant', () => {
  // 1 June 2022 is day 44713 of the 1900 system.
  const file = checkSheets(
    {
      S: [
        ['企业名称', '成立日期'],
        ['甲公司', 44_713],
      ],
    },
    (sheet) => {
      sheet['B2'] = { t: 'n', v: 44_713, z: 'yyyy-mm-dd' };
      sheet['!ref'] = utils.encode_range(utils.decode_range('A1:B2'));
    },
  );
  expect(file.sheets[0]!.rows[1]!.values['founded']).toBe('2022-06-01');
  // Half an hour after midnight in Wuhan it is still the day before in Greenwich.
  const zone = { time_zone: 'Asia/Shanghai' };
  expect(dayIn(zone, new Date('2025-10-30T16:30:00Z'))).toBe('2025-10-31');
  expect(dayIn(zone, new Date('2025-10-30T15:30:00Z'))).toBe('2025-10-30');
});

it('T43: what came in between 20:00 and 24:00 on the zone’s 31st belongs to the 31st', async () => {
  let now = '';
  const register = await emptyRegister(() => now);
  const files = [
    taxList(),
    statistics(2, 2025, [['drive', '1', '1']]),
    statistics(3, 2025, [['drive', '1', '2']]),
  ];
  // 31 March 12:00, 31 March 23:30 and 1 April 00:30 in Shanghai.
  const instants = ['2025-03-31T04:00:00.000Z', '2025-03-31T15:30:00.000Z', '2025-03-31T16:30:00.000Z'];
  for (const [i, file] of files.entries()) {
    now = instants[i]!;
    await importFiles(register, [file], { actor: 'test' });
  }
  const snapshot = await loadSnapshot(register);
  await register.close();
  const shanghai = { time_zone: 'Asia/Shanghai' };
  const revisions = (days: string[], zone = shanghai) =>
    days.map((day) => viewSince(snapshot, day, zone).revision);
  expect(revisions(['2025-03-30', '2025-03-31', '2025-04-01'])).toEqual([0, 2, 3]);
  expect(revisions(['2025-03-31'], { time_zone: 'UTC' })).toEqual([3]);
  // An instant is one, in whichever offset it is written; without any it is refused.
  expect(
    revisions(['2025-03-31T23:45:00+08:00', '2025-03-31T15:45:00Z', '2025-03-31T08:45:00-07:00']),
  ).toEqual([2, 2, 2]);
  expect(() => instantOption('--known-at', '2025-03-31T23:45:00')).toThrow(/offset/);
  expect(() => instantOption('--known-at', '2025-03-31')).toThrow(/offset/);
});
