import type { EChartsCoreOption } from 'echarts/core';
import type { Goal } from '../api/types.js';
import { axisMoney, number, percent } from '../format/index.js';
import { ink } from '../theme/tokens.js';
import { chartScale } from './chart-scale.js';
import type { ChartLook } from './trend-option.js';

const QUIET = { type: 'line', showSymbol: false, silent: true };

/** Where an axis begins: at zero, or just below the lowest of levels that lie close together far above it. */
function floorOf(lowest: number, largest: number, step: number): number {
  if (lowest < 0.6 * largest) return 0;
  return Math.max(0, Math.floor((lowest - (largest - lowest) * 0.4) / step) * step);
}

/** Positions of an axis at most: ten years of months. */
const MOST = 120;

/** Every month or year from one to another, both included, as the first is written: `YYYY-MM` or `YYYY`. */
function periodsUntil(first: string, last: string): string[] {
  const periods: string[] = [];
  for (let period = first; period <= last.slice(0, first.length) && periods.length < MOST;) {
    periods.push(period);
    const [year, month] = period.split('-').map(Number) as [number, number?];
    if (month === undefined) period = String(year + 1);
    else period = month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, '0')}`;
  }
  return periods;
}

/** A chart of a level: what stood at the end of each month, the forecast of the due day with its band, the target. */
export function levelOption(goal: Goal, look: ChartLook): EChartsCoreOption {
  const { size, fonts } = look;
  const { trend, forecast, target, unit } = goal;
  const show = (value: number) =>
    unit === 'CNY' ? axisMoney(value, look.lang) : unit === 'share' ? percent(value) : number(value);
  const text = { fontSize: size, fontFamily: fonts };
  const first = trend[0]!.period;
  const newest = trend.at(-1)!.period;
  const known = new Map(trend.map(({ period, value }) => [period, value]));
  // A period that nobody stated keeps its place on the axis, and the line has a gap there.
  const stated = periodsUntil(first, newest);
  const periods =
    forecast && goal.due.slice(0, newest.length) > newest ? periodsUntil(first, goal.due) : stated;
  const values = periods.map((period) => known.get(period) ?? null);
  const last = trend.at(-1)!.value;
  const present = stated.length - 1;
  const end = periods.length - 1;
  const all = [...values, target, forecast?.high80, forecast?.low80].filter((n) => n != null);
  const scale = chartScale(Math.max(...all));
  const floor = floorOf(Math.min(...all), Math.max(...all), scale.step / 2);
  const step = floor > 0 ? chartScale(Math.max(...all) - floor).step : scale.step;
  const at = (places: Record<number, number>) => periods.map((_, i) => places[i] ?? null);
  const now = {
    ...QUIET,
    data: at({ [present]: last }),
    showSymbol: true,
    symbol: 'circle',
    symbolSize: 9,
    itemStyle: { color: ink('brand') },
    label: {
      show: true,
      ...text,
      position: 'top',
      color: ink('brand'),
      fontWeight: 700,
      formatter: show(last),
    },
    z: 5,
  };
  const path = forecast &&
    end > present && {
      ...QUIET,
      data: at({ [present]: last, [end]: forecast.value }),
      connectNulls: true,
      lineStyle: { color: ink('brand'), width: 2.5, type: 'dashed' },
      endLabel: {
        show: true,
        ...text,
        color: ink('brand'),
        fontWeight: 700,
        formatter: `${look.forecastWord} ${show(forecast.value)}`,
      },
    };
  const edge = (value: number) => ({
    ...QUIET,
    data: at({ [present]: last, [end]: value }),
    connectNulls: true,
    lineStyle: { color: ink('brand-pale'), width: 1.5 },
  });
  return {
    animation: false,
    grid: { left: size * 3.4, right: size * (forecast ? 7.5 : 1.5), top: size * 1.4, bottom: size * 1.9 },
    xAxis: {
      type: 'category',
      boundaryGap: false,
      data: periods,
      axisTick: { show: false },
      axisLine: { lineStyle: { color: ink('past') } },
      axisLabel: {
        ...text,
        color: ink('quiet'),
        interval: (_: number, period: string) => period.length === 4 || period.endsWith('-01'),
        formatter: (period: string) => period.slice(0, 4),
      },
    },
    yAxis: {
      type: 'value',
      min: floor,
      max: scale.end,
      interval: step,
      axisLabel: { ...text, color: ink('quiet'), formatter: show, showMaxLabel: false },
      splitLine: { lineStyle: { color: ink('line') }, showMaxLine: false },
    },
    series: [
      {
        ...QUIET,
        data: values,
        ...(first.length > 4 ? { step: 'end' } : {}),
        lineStyle: { color: ink('brand'), width: 3 },
      },
      ...(path ? [edge(forecast.low80), edge(forecast.high80), path] : []),
      now,
      ...(target === null
        ? []
        : [targetLine(target, `${look.targetWord} ${show(target)}`, periods.length, text)]),
    ],
  };
}

/** The target across the whole time, its label at the left. */
function targetLine(target: number, label: string, length: number, text: object) {
  const first = {
    value: target,
    symbol: 'circle',
    symbolSize: 1,
    label: { show: true, ...text, color: ink('ink'), position: 'insideBottomLeft', formatter: label },
  };
  return {
    ...QUIET,
    data: [first, ...new Array<number>(length - 1).fill(target)],
    showSymbol: true,
    symbol: 'none',
    lineStyle: { color: ink('ink'), width: 1.5, type: 'dotted' },
    itemStyle: { color: ink('ink') },
  };
}
