import { describe, expect, it } from 'vitest';
import { G1 } from '../../../test/browser/fixture/goals.js';
import type { Goal } from '../api/types.js';
import { axisMoney } from '../format/index.js';
import { trendOption } from './trend-option.js';

interface Drawn {
  xAxis: { data: string[] };
  yAxis: { axisLabel: { formatter: (value: number) => string } };
  series: { name: string; data: unknown[]; silent: boolean; connectNulls?: boolean }[];
  tooltip?: unknown;
}

const drawn = (trend: Goal['trend']) =>
  trendOption(
    { ...G1, trend, ahead: [], forecast: null },
    { lang: 'zh', size: 14, height: 300, fonts: 'sans-serif', targetWord: '目标', forecastWord: '预计' },
  ) as unknown as Drawn;

const point = (period: string, cumulative: number) => ({ period, value: 1, cumulative });

describe('the chart of a year to date', () => {
  const option = drawn([
    point('2024-01/02', 1e8),
    point('2024-04', 5e8),
    point('2025-01/02', 2e8),
    point('2025-03', 3e8),
  ]);
  const line = (name: string) => option.series.find((s) => s.name === name)!;

  it('T32: has eleven places, whatever months are there', () => {
    expect(option.xAxis.data).toHaveLength(11);
    expect(option.xAxis.data.slice(0, 3)).toEqual(['1–2月', '3月', '4月']);
  });

  it('T29: leaves a gap where there is no month, joins nothing over it, and answers no pointer', () => {
    expect(line('2024').data.slice(0, 4)).toEqual([1e8, null, 5e8, null]);
    expect(option.series.every((s) => s.silent && s.connectNulls === undefined)).toBe(true);
    expect(option.tooltip).toBeUndefined();
  });

  it('T31: begins each year at its own', () => {
    expect([line('2024').data[0], line('2025').data[0]]).toEqual([1e8, 2e8]);
  });

  it('T25: stops with the last month that is known', () => {
    expect(line('2025').data.slice(2)).toEqual(new Array(9).fill(null));
  });

  it('T53: the axis and the labels are written alike', () => {
    expect(option.yAxis.axisLabel.formatter(3e8)).toBe(axisMoney(3e8, 'zh'));
    expect(JSON.stringify(line('now'))).toContain(`2025  ${axisMoney(3e8, 'zh')}`);
  });
});
