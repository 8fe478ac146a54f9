import { describe, expect, test } from 'vitest';
import {
  axisMoney,
  figure,
  fineColumn,
  fullMoney,
  growth,
  largeColumn,
  money,
  monthName,
  periodName,
  positionOf,
  range,
  signed,
  targetFigure,
  written,
  yearToDate,
} from './index.js';

describe('money', () => {
  test.each([
    [114_260_000_000, '1,142.6 亿元', '114.3 bn CNY'],
    [100_000_000, '1.0 亿元', '100 m CNY'],
    [99_000_000, '9,900 万元', '99 m CNY'],
    [31_204_000, '3,120 万元', '31 m CNY'],
    [3_000, '3,000 元', '3,000 CNY'],
    [0, '0 万元', '0 m CNY'],
    [-2_050_000_000, '−20.5 亿元', '−2.05 bn CNY'],
  ])('%d', (yuan, zh, en) => {
    expect(written(money(yuan, 'zh'))).toBe(zh);
    expect(written(money(yuan, 'en'))).toBe(en);
  });

  test('a target is written round', () => {
    expect(written(targetFigure(160_000_000_000, 'CNY', 'zh'))).toBe('1,600 亿元');
    expect(written(targetFigure(160_000_000_000, 'CNY', 'en'))).toBe('160 bn CNY');
  });

  test('the whole amount keeps its fen', () => {
    expect(fullMoney(114_260_000_000.05, 'zh')).toBe('114,260,000,000.05 元');
  });

  test('both ends of a range are in one unit', () => {
    expect(range(96_000_000, 124_000_000, 'CNY', 'zh')).toBe('1.0–1.2');
  });

  test('what is small is not shown as zero', () => {
    expect([fineColumn('zh').plain(3_000), fineColumn('zh').plain(0)]).toEqual(['<1', '0']);
  });

  test('a column has one unit', () => {
    expect(largeColumn('zh').change(-529_000_000)).toBe('−5.3');
    expect(largeColumn('en').plain(8_640_000_000)).toBe('8,640');
    expect(fineColumn('zh').plain(31_204_000)).toBe('3,120');
    expect(axisMoney(40_000_000_000, 'zh')).toBe('400');
  });
});

test('growth and change carry their sign, and nothing is minus zero', () => {
  expect(growth(0.083)).toBe('+8.3%');
  expect(growth(-0.279)).toBe('−27.9%');
  expect(growth(-0.0001)).toBe('0.0%');
  expect(signed(-0.04, 1)).toBe('0.0');
});

test('counts have their own words', () => {
  expect(written(figure(187, 'firm', 'zh'))).toBe('187 家');
  expect(written(figure(1, 'firm', 'en'))).toBe('1 firm');
  expect(range(198, 206, 'firm', 'en')).toBe('198–206');
});

test('January and February are one period', () => {
  expect([positionOf('2025-01/02'), positionOf('2025-03'), positionOf('2025-12')]).toEqual([0, 1, 10]);
  expect([monthName(0, 'zh'), monthName(7, 'zh'), monthName(0, 'en')]).toEqual(['1–2月', '9月', 'Jan–Feb']);
  expect([yearToDate('2025-09', 'zh'), yearToDate('2025-01/02', 'zh')]).toEqual(['1–9月', '1–2月']);
  expect([periodName('2025-01/02', 'zh'), periodName('2025-09', 'en')]).toEqual([
    '2025 年 1–2 月',
    'Sep 2025',
  ]);
});
