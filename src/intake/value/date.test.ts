import { describe, expect, it } from 'vitest';
import { contextOf } from '../../../test/intake/context.js';
import { looksTurnedIntoDate, readDay } from './date.js';

const START = contextOf('credentials', 'issued');
const END = contextOf('credentials', 'valid_until');

describe('readDay', () => {
  it.each([
    '2023年4月10日',
    '2023.4.10',
    '2023/04/10',
    '２０２３／４／１０',
    '20230410',
    '2023-04-10 00:00:00',
    '2023-04-10T08:30:00Z',
    '二〇二三年四月十日',
    '自2023年4月10日起',
    '45026',
    '10 Apr 2023',
    'April 10, 2023',
  ])('%s is 10 April 2023', (text) => expect(readDay(text, START)).toEqual({ value: '2023-04-10' }));

  it('counts serial numbers in both systems, without a time zone (B31)', () => {
    // 1 January 2024 is day 45292 of the 1900 system and 1,462 days less in the 1904 system.
    expect(readDay({ text: '', number: 45292, format: 'date' }, START).value).toBe('2024-01-01');
    expect(readDay({ text: '45292', number: 45292 }, START).value).toBe('2024-01-01');
    const mac = contextOf('credentials', 'issued', { system1904: true });
    expect(readDay({ text: '', number: 43830, format: 'date' }, mac).value).toBe('2024-01-01');
  });

  it.each(['2026-02-30', '2023', '四月', '2023-13-01', '0023-01-01'])('%s is no day', (text) =>
    expect(readDay(text, START)).toMatchObject({
      value: null,
      complaint: { code: 'bad-date', severity: 'error' },
    }),
  );
  it.each(['3/4/2026', '03.04.2026', '23.4.10', '5/6/15', '10-Apr-23'])(
    '%s can be read in two ways',
    (text) =>
      expect(readDay(text, START)).toMatchObject({ value: null, complaint: { code: 'ambiguous-date' } }),
  );
  it('takes day and month apart where only one order is possible', () => {
    expect(readDay('25/4/2026', START).value).toBe('2026-04-25');
    expect(readDay('4/25/2026', START).value).toBe('2026-04-25');
    expect(readDay('4/4/2026', START).value).toBe('2026-04-04');
  });
  it('a month alone is its first day as a start, its last as an end, and said', () => {
    const warned = { complaint: { code: 'ambiguous-date', severity: 'warning' } };
    expect(readDay('2024年2月', START)).toMatchObject({ value: '2024-02-01', ...warned });
    expect(readDay('2024年2月', END)).toMatchObject({ value: '2024-02-29', ...warned });
  });
  it('has ends without end', () => {
    expect(readDay('长期', END).value).toBe('open');
    expect(readDay('Long-term', END).value).toBe('open');
    expect(readDay('9999-12-31', END).value).toBe('open');
    expect(readDay('长期', START).complaint?.code).toBe('bad-date');
  });
  it.each([
    '2023年7月1日至2026年6月30日',
    '2023-07-01—2026-06-30',
    '2023.07.01-2026.06.30',
    '2023-07-01 to 2026-06-30',
  ])('takes both ends of %s', (text) =>
    expect(readDay(text, END)).toEqual({
      value: '2026-06-30',
      also: [{ field: 'valid_from', value: '2023-07-01' }],
    }),
  );
});

it('knows what spreadsheets make of 1-2 (B32)', () => {
  expect(['1月2日', '2-Jan', 'Jan-02'].map(looksTurnedIntoDate)).toEqual([true, true, true]);
  expect(['1-2', '一路2号', '5月花大厦'].map(looksTurnedIntoDate)).toEqual([false, false, false]);
});
