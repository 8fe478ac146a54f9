import type { EChartsCoreOption } from 'echarts/core';
import type { Goal } from '../api/types.js';
import { axisMoney, type Lang, monthName, number } from '../format/index.js';
import { ink } from '../theme/tokens.js';
import { chartScale } from './chart-scale.js';
import { forecastPath } from './forecast-path.js';
import { spread } from './spread.js';
import { lastKnown, type Points, POSITIONS, trendYears } from './trend-years.js';

/** What the chart is drawn with, beside its figures. */
export interface ChartLook {
  lang: Lang;
  /** Pixels of text. */
  size: number;
  /** Pixels of the chart's height. */
  height: number;
  fonts: string;
  targetWord: string;
  forecastWord: string;
}

const LAST = POSITIONS - 1;

/** A line with a label at its end; the label's place is found once all of them are known. */
interface Ended {
  name: string;
  data: Points;
  colour: string;
  width: number;
  dash: 'solid' | 'dashed' | 'dotted';
  label: string;
  bold?: boolean;
}

/** A cumulative chart: this year in blue, earlier ones in grey, forecast dashed with its band, target dotted. */
export function trendOption(goal: Goal, look: ChartLook): EChartsCoreOption {
  const { lang, size, fonts, height } = look;
  const show = (value: number) => (goal.unit === 'CNY' ? axisMoney(value, lang) : number(value));
  const years = trendYears(goal.trend);
  const current = years.at(-1);
  const path = current && forecastPath(goal, current);
  const text = { fontSize: size, fontFamily: fonts };

  const lines: Ended[] = years.slice(0, -1).map(({ year, values }, i) => {
    const newest = i === years.length - 2;
    const colour = newest ? ink('quiet') : ink('past');
    return { name: year, data: values, colour, width: newest ? 2 : 1.25, dash: 'solid', label: year };
  });
  if (path && goal.forecast) {
    const label = `${look.forecastWord} ${show(goal.forecast.value)}`;
    lines.push({
      name: 'forecast',
      data: path.middle,
      colour: ink('brand'),
      width: 3,
      dash: 'dashed',
      label,
      bold: true,
    });
  }
  if (current) {
    const last = lastKnown(current.values);
    const label = last === LAST ? `${current.year} ${show(current.values[last]!)}` : '';
    lines.push({
      name: current.year,
      data: current.values,
      colour: ink('brand'),
      width: 4,
      dash: 'solid',
      label,
      bold: true,
    });
  }

  const largest = Math.max(
    goal.target ?? 0,
    goal.forecast?.high80 ?? 0,
    ...lines.flatMap(({ data }) => data.map((v) => v ?? 0)),
  );
  const { end, step } = chartScale(largest);
  const grid = { left: size * 3.2, right: widest(lines) * size + 12, top: 6, bottom: size * 1.9 };
  const pixels = (height - grid.top - grid.bottom) / end;
  return {
    animation: false,
    grid,
    xAxis: {
      type: 'category',
      boundaryGap: false,
      data: Array.from({ length: POSITIONS }, (_, i) => monthName(i, lang)),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: ink('past') } },
      axisLabel: { ...text, color: ink('quiet'), interval: (i: number) => i % 2 === 0 },
    },
    yAxis: {
      type: 'value',
      min: 0,
      max: end,
      interval: step,
      axisLabel: { ...text, color: ink('quiet'), formatter: show, showMaxLabel: false },
      splitLine: { lineStyle: { color: ink('line') }, showMaxLine: false },
    },
    series: [
      ...bandSeries(path ?? null),
      ...endedSeries(lines, pixels, text),
      ...(current ? [nowSeries(current.year, current.values, show, text)] : []),
      ...(goal.target === null
        ? []
        : [targetSeries(goal.target, `${look.targetWord} ${show(goal.target)}`, text)]),
    ],
  };
}

/** The widest label in widths of a Chinese character; others take a little more than half. */
function widest(lines: Ended[]): number {
  const widths = lines.map(({ label }) => [...label].reduce((sum, c) => sum + (c > '\u2e7f' ? 1 : 0.6), 0));
  return Math.max(0, ...widths);
}

const QUIET = { type: 'line', showSymbol: false, silent: true };

/** Lines with their labels at the right, moved apart where they would overlap. */
function endedSeries(lines: Ended[], pixels: number, text: { fontSize: number }) {
  const labelled = lines.filter(({ label }) => label !== '');
  const ends = labelled.map(({ data }) => -(data[lastKnown(data)] ?? 0) * pixels);
  const places = spread(ends, text.fontSize * 1.3);
  return lines.map((line) => {
    const { name, data, colour, width, dash, label, bold } = line;
    const at = labelled.indexOf(line);
    const labelColour = colour === ink('past') ? ink('quiet') : colour;
    const endLabel = {
      show: label !== '',
      ...text,
      color: labelColour,
      fontWeight: bold ? 700 : 400,
      formatter: label,
      distance: 6,
      offset: [0, at < 0 ? 0 : places[at]! - ends[at]!],
    };
    return {
      ...QUIET,
      name,
      data,
      lineStyle: { color: colour, width, type: dash },
      itemStyle: { color: colour },
      endLabel,
      z: bold ? 4 : 2,
    };
  });
}

/** The last known value: a dot, and its figure beside it, clear of the lines. */
function nowSeries(year: string, values: Points, show: (value: number) => string, text: object) {
  const last = lastKnown(values);
  const data = values.map((value, i) => (i === last ? value : null));
  const label = {
    show: last !== LAST,
    ...text,
    position: 'left',
    distance: 10,
    offset: [0, -8],
    color: ink('brand'),
    fontWeight: 700,
    formatter: `${year}  ${show(values[last] ?? 0)}`,
  };
  return {
    ...QUIET,
    name: 'now',
    data,
    showSymbol: true,
    symbol: 'circle',
    symbolSize: 10,
    itemStyle: { color: ink('brand') },
    label,
    z: 5,
  };
}

/** The target across the year, its label over the free corner at the left. */
function targetSeries(target: number, label: string, text: object) {
  const first = {
    value: target,
    symbol: 'circle',
    symbolSize: 1,
    label: { show: true, ...text, color: ink('ink'), position: 'insideBottomLeft', formatter: label },
  };
  const data = [first, ...new Array<number>(LAST).fill(target)];
  const lineStyle = { color: ink('ink'), width: 1.5, type: 'dotted' };
  return {
    ...QUIET,
    name: 'target',
    data,
    showSymbol: true,
    symbol: 'none',
    lineStyle,
    itemStyle: { color: ink('ink') },
  };
}

/** The forecast's band: its floor unseen, its height filled. */
function bandSeries(path: ReturnType<typeof forecastPath>) {
  if (!path) return [];
  const unseen = { ...QUIET, lineStyle: { opacity: 0 }, stack: 'band', z: 1 };
  const height = path.high.map((high, i) => (high === null ? null : high - path.low[i]!));
  return [
    { ...unseen, name: 'floor', data: path.low },
    { ...unseen, name: 'band', data: height, areaStyle: { color: ink('brand-pale'), opacity: 0.6 } },
  ];
}
