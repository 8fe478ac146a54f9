import { LineChart } from 'echarts/charts';
import { GridComponent, MarkLineComponent } from 'echarts/components';
import { type EChartsCoreOption, init, use } from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { SVGRenderer } from 'echarts/renderers';
import { LOOK } from '../look.js';
import type { Chart, ChartLine } from './chart.js';

use([LineChart, GridComponent, MarkLineComponent, LabelLayout, SVGRenderer]);

/** Pixels of a chart as it is drawn; it is scaled to where it is printed. */
export const CHART_SIZE = { wide: { width: 720, height: 250 }, half: { width: 360, height: 190 } } as const;

const TONES = {
  past: { colour: LOOK.past, width: 2, type: 'solid' },
  present: { colour: LOOK.brand, width: 3, type: 'solid' },
  ahead: { colour: LOOK.brand, width: 2, type: 'dashed' },
} as const;

function lineSeries({ label, tone, points }: ChartLine, size: number) {
  const { colour, width, type } = TONES[tone];
  const last = points.findLastIndex((v) => v !== null);
  const before = tone === 'present' && last < points.length - 1;
  return {
    type: 'line',
    // Only the last point is marked and labelled; a line is not led over a gap.
    symbol: 'none',
    showAllSymbol: true,
    connectNulls: tone === 'ahead',
    lineStyle: { color: colour, width, type },
    itemStyle: { color: colour },
    data: points.map((value, i) =>
      i === last
        ? {
            value,
            symbol: 'circle',
            symbolSize: 7,
            label: {
              show: true,
              formatter: label,
              color: tone === 'past' ? LOOK.quiet : LOOK.brand,
              fontWeight: tone === 'past' ? 'normal' : 'bold',
              fontSize: size,
              position: before ? 'top' : 'right',
              align: before ? 'right' : 'left',
            },
          }
        : value,
    ),
    labelLayout: { moveOverlap: 'shiftY' },
  };
}

function targetLine({ target, band, positions }: Chart, size: number) {
  const last = positions.length - 1;
  return {
    type: 'line',
    data: [],
    markLine: {
      silent: true,
      symbol: 'none',
      animation: false,
      label: { fontSize: size, color: LOOK.ink, position: 'insideStartTop', formatter: target?.label ?? '' },
      data: [
        ...(target
          ? [{ yAxis: target.value, lineStyle: { color: LOOK.ink, width: 1.2, type: 'solid' } }]
          : []),
        ...(band
          ? [
              [
                {
                  coord: [last, band.low],
                  label: { show: false },
                  lineStyle: { color: LOOK.brand, width: 5, type: 'solid', opacity: 0.35 },
                },
                { coord: [last, band.high] },
              ],
            ]
          : []),
      ],
    },
  };
}

/** The widest label at the right end of a line, in pixels: a Chinese character is as wide as it is high. */
function marginOf({ lines }: Chart, size: number): number {
  const wide = (label: string) => [...label].reduce((sum, c) => sum + (c > '⺀' ? 1 : 0.62), 0);
  return Math.max(0, ...lines.map((l) => wide(l.label))) * size + 14;
}

function optionOf(chart: Chart, half: boolean): EChartsCoreOption {
  const size = half ? 11 : 12;
  const text = { fontFamily: LOOK.font, fontSize: size, color: LOOK.quiet };
  const values = [...chart.lines.flatMap((l) => l.points), chart.target?.value ?? null].filter(
    (v) => v !== null,
  );
  const level = Math.min(...values) > 0.6 * Math.max(...values);
  return {
    animation: false,
    textStyle: text,
    grid: { left: 8, right: marginOf(chart, size), top: 28, bottom: 4, outerBoundsMode: 'same' },
    xAxis: {
      type: 'category',
      data: chart.positions,
      boundaryGap: false,
      axisTick: { show: false },
      axisLine: { lineStyle: { color: LOOK.past } },
      axisLabel: { ...text, interval: half ? 2 : 0 },
    },
    yAxis: {
      type: 'value',
      scale: level,
      name: chart.unit,
      nameTextStyle: { ...text, align: 'right' },
      splitNumber: 4,
      // Between two whole things there is nothing to mark.
      minInterval: values.every(Number.isInteger) ? 1 : 0,
      splitLine: { lineStyle: { color: LOOK.line } },
      axisLabel: { ...text, formatter: (v: number) => v.toLocaleString('en-US') },
    },
    series: [targetLine(chart, size), ...chart.lines.map((l) => lineSeries(l, size))],
  };
}

/** A chart as an SVG picture, drawn without a browser; `half` of a page's width, or the whole. */
export function chartSvg(chart: Chart, half: boolean): string {
  const drawing = init(null, null, { renderer: 'svg', ssr: true, ...CHART_SIZE[half ? 'half' : 'wide'] });
  try {
    drawing.setOption(optionOf(chart, half));
    return drawing.renderToSVGString();
  } finally {
    drawing.dispose();
  }
}
