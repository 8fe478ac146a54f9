import { describe, expect, it } from 'vitest';
import { contextOf } from '../../../test/intake/context.js';
import { readPeriod, readYear } from './period.js';

const CONTEXT = contextOf('monthly-output', 'period');

describe('readPeriod', () => {
  it.each([
    ['2024年3月', '2024-03'],
    ['2024-03', '2024-03'],
    ['2024/3', '2024-03'],
    ['2024.3', '2024-03'],
    ['202403', '2024-03'],
    ['2024年3月份', '2024-03'],
    ['Mar 2024', '2024-03'],
    ['Mar-2024', '2024-03'],
    ['2024年十二月', '2024-12'],
    ['2024年1—9月', '2024-09'],
    ['2024年1月至9月', '2024-09'],
    ['Jan-Sep 2024', '2024-09'],
    ['2024年1-2月', '2024-01/02'],
    ['2024年1－2月', '2024-01/02'],
    ['2024-01/02', '2024-01/02'],
    ['2024年1月-2月', '2024-01/02'],
    ['Jan-Feb 2024', '2024-01/02'],
    ['2024-02', '2024-02'],
  ])('%s is %s', (text, want) => expect(readPeriod(text, CONTEXT)).toEqual({ value: want }));

  it('says a lone January', () => {
    expect(readPeriod('2024年1月', CONTEXT)).toEqual({
      value: '2024-01',
      complaint: { code: 'january-alone', severity: 'warning' },
    });
  });
  it('takes the year from elsewhere, and none where there is none', () => {
    const dated = contextOf('monthly-output', 'period', { year: '2025' });
    expect(readPeriod('9月', dated).value).toBe('2025-09');
    expect(readPeriod('1-2月', dated).value).toBe('2025-01/02');
    expect(readPeriod({ text: '9', number: 9 }, dated).value).toBe('2025-09');
    expect(readPeriod('9月', CONTEXT).complaint?.code).toBe('bad-date');
  });
  it('does not take October for January: 2024.10 as a number is 2024.1', () => {
    expect(readPeriod({ text: '2024.1', number: 2024.1 }, CONTEXT).complaint?.code).toBe('ambiguous-date');
    expect(readPeriod({ text: '2024.3', number: 2024.3 }, CONTEXT).value).toBe('2024-03');
  });
  it('takes a month that a spreadsheet turned into a date', () => {
    // 1 March 2024 is day 45352.
    expect(readPeriod({ text: '2024-03-01', number: 45352, format: 'date' }, CONTEXT).value).toBe('2024-03');
  });
  it.each(['2024年13月', '三季度', '2024', '去年'])('%s is no period', (text) =>
    expect(readPeriod(text, CONTEXT)).toMatchObject({ value: null, complaint: { code: 'bad-date' } }),
  );
});

it('readYear', () => {
  expect(['2024', '2024年', '2024年度', 'FY2024'].map((t) => readYear(t).value)).toEqual(
    Array(4).fill('2024'),
  );
  expect(readYear('24').complaint?.code).toBe('bad-date');
});
