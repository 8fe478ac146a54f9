import { describe, expect, it } from 'vitest';
import { G2 } from '../../../test/browser/fixture/goals.js';
import type { Goal } from '../api/types.js';
import { figure, written } from '../format/index.js';
import { levelOption } from './level-option.js';
import type { ChartLook } from './trend-option.js';

const LOOK: ChartLook = {
  lang: 'en',
  size: 14,
  height: 300,
  fonts: 'sans-serif',
  targetWord: 'target',
  forecastWord: 'forecast',
};

interface Drawn {
  xAxis: { data: string[] };
  yAxis: { axisLabel: { formatter: (value: number) => string } };
  series: { data: (number | null | { value: number })[]; silent: boolean; label?: { formatter: string } }[];
  tooltip?: unknown;
}

const drawn = (goal: Partial<Goal>, points: [string, number][]) => {
  const trend = points.map(([period, value]) => ({ period, value, cumulative: null }));
  return levelOption({ ...G2, forecast: null, ...goal, trend }, LOOK) as unknown as Drawn;
};

describe('the chart of a level', () => {
  it('T32: gives a year or month without a level its place, and a gap', () => {
    const years = drawn({}, [
      ['2021', 80],
      ['2023', 90],
    ]);
    expect(years.xAxis.data).toEqual(['2021', '2022', '2023']);
    expect(years.series[0]!.data).toEqual([80, null, 90]);
    const months = drawn({}, [
      ['2024-12', 7],
      ['2025-03', 9],
    ]);
    expect(months.xAxis.data).toEqual(['2024-12', '2025-01', '2025-02', '2025-03']);
    expect(months.series[0]!.data).toEqual([7, null, null, 9]);
  });

  it('goes on to the due day where there is a forecast, and no further than the data where there is none', () => {
    const points: [string, number][] = [
      ['2025-09', 185],
      ['2025-10', 187],
    ];
    expect(drawn({}, points).xAxis.data).toEqual(['2025-09', '2025-10']);
    const ahead = drawn({ forecast: G2.forecast }, points);
    expect(ahead.xAxis.data).toEqual(['2025-09', '2025-10', '2025-11', '2025-12']);
    // T25: what is to come is no datum: the line of the data stops.
    expect(ahead.series[0]!.data).toEqual([185, 187, null, null]);
  });

  it('T53: writes a share on its axis as on its last point, and as beside the chart', () => {
    const share = drawn({ unit: 'share', target: 0.05 }, [
      ['2023', 0.03],
      ['2024', 0.04],
    ]);
    const beside = written(figure(0.04, 'share', 'en'));
    expect(beside).toBe('4.0%');
    expect(share.yAxis.axisLabel.formatter(0.04)).toBe(beside);
    expect(share.series.flatMap((s) => (s.label ? [s.label.formatter] : []))).toContain(beside);
  });

  it('T29: what is drawn between two data answers no pointer', () => {
    const ahead = drawn({ forecast: G2.forecast }, [['2025-10', 187]]);
    expect(ahead.series.every((s) => s.silent)).toBe(true);
    expect(ahead.tooltip).toBeUndefined();
  });
});
