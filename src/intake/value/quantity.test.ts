import { describe, expect, it } from 'vitest';
import { contextOf } from '../../../test/intake/context.js';
import { readMoney, readNumber, readShare, splitFigure } from './quantity.js';

describe('splitFigure', () => {
  it.each([
    ['１，２３４．５万元', '1234.5', '万元'],
    ['(120.5)', '-120.5', ''],
    ['（3,300）万元', '-3300', '万元'],
    ['－33', '-33', ''],
    ['¥1,200.00', '1200', ''],
    ['RMB 1.2 mn', '1.2', 'mn'],
    ['1 024 人', '1024', '人'],
    ['USD 4', '4', 'usd'],
    ['-0', '0', ''],
  ])('%s is %s and %j', (text, decimal, suffix) => expect(splitFigure(text)).toEqual({ decimal, suffix }));
  it.each(['约120', '1,23', '12,3456', '100-200元起', '1.2.3', 'x', '', '--5'])('%j is no figure', (text) => {
    const split = splitFigure(text);
    // A range leaves a remainder that is no unit.
    expect(split === null || split.suffix === '-200元起').toBe(true);
  });
});

describe('readMoney', () => {
  const money = (text: string, unit?: string) =>
    readMoney(text, contextOf('annual-facts', 'operating_revenue', unit ? { unit } : {}));
  it.each([
    ['8600', '万元', '8600000000'], // 86,000,000 yuan
    ['12500.25', '万元', '12500250000'],
    ['1.2亿', '万元', '12000000000'], // the cell's own unit wins
    ['3,500万元', undefined, '3500000000'],
    ['0.1', 'RMB mn', '10000000'],
    ['-0.005', '元', '-1'], // half a fen, away from zero
  ])('%s with the column in %s is %s fen', (text, unit, fen) =>
    expect(money(text, unit)).toEqual({ value: fen }),
  );
  it('withholds a figure of unknown or foreign unit; nothing is nothing in any', () => {
    expect(money('12345')).toMatchObject({ value: null, complaint: { code: 'unknown-unit' } });
    expect(money('100万美元', '万元')).toMatchObject({ value: null, complaint: { code: 'unknown-unit' } });
    expect(money('0')).toEqual({ value: '0' });
  });
  it.each(['约120', '1.2.3', '1.23457E+11', '100-200', '未审计'])('%s is a bad number', (text) =>
    expect(money(text, '万元')).toMatchObject({ complaint: { code: 'bad-number' } }),
  );
});

describe('readNumber', () => {
  it('counts, with the cell’s scale or the column’s', () => {
    expect(readNumber('1,024人', contextOf('annual-facts', 'employees')).value).toBe('1024');
    expect(readNumber('24', contextOf('plants', 'capacity_per_year', { unit: '万辆' })).value).toBe('240000');
    expect(readNumber('2.5万', contextOf('supply', 'volume_per_year')).value).toBe('25000');
    expect(readNumber('114.17', contextOf('enterprise-list', 'longitude')).value).toBe('114.17');
  });
  it('refuses what cannot be', () => {
    expect(readNumber('-5', contextOf('annual-facts', 'employees')).complaint?.code).toBe('out-of-range');
    expect(readNumber('200', contextOf('enterprise-list', 'longitude')).complaint?.code).toBe('out-of-range');
    expect(readNumber('2', contextOf('supply', 'lead_days', { unit: '周' })).complaint?.code).toBe(
      'unknown-unit',
    );
  });
});

describe('readShare', () => {
  const share = (text: string, unit?: string) =>
    readShare(text, contextOf('supply', 'share', unit ? { unit } : {}));
  it.each([
    ['60', '%', '0.6'],
    ['60%', undefined, '0.6'],
    ['0.6', undefined, '0.6'],
    ['33.3％', '%', '0.333'],
  ])('%s in a column of %s is %s', (text, unit, want) => expect(share(text, unit).value).toBe(want));
  it('is between none and all; growth may be below none', () => {
    expect(share('120%').complaint?.code).toBe('out-of-range');
    expect(readShare('-1.2', contextOf('published-growth', 'growth', { unit: '%' })).value).toBe('-0.012');
  });
});
