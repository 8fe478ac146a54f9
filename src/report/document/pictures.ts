import { ImageRun } from 'docx';
import type { Bar, Brief } from '../brief.js';
import { barSvg } from '../chart/bar.js';
import type { Chart } from '../chart/chart.js';
import { chartSvg, CHART_SIZE } from '../chart/draw.js';
import { pngs } from '../chart/png.js';
import type { Typeface } from '../font/typeface.js';

/** Pixels (1/96 inch) across what is printed of an A4 page. */
export const TEXT_WIDTH = 680;

/** Pixels across a bar: it stands in the narrow column of the goals' names. */
const BAR_WIDTH = 130;

/** The pictures of a brief, drawn before the document is put together. */
export interface Pictures {
  bar(bar: Bar): ImageRun;
  chart(chart: Chart): ImageRun;
}

/** Draws every bar and chart of a brief as PNG in its own font. */
export async function drawPictures({ sections }: Brief, { regular, bold }: Typeface): Promise<Pictures> {
  const blocks = sections.flatMap((s) => s.blocks);
  const bars = blocks.flatMap((b) =>
    b.kind === 'table' ? b.table.rows.flat().flatMap((c) => (c.bar ? [c.bar] : [])) : [],
  );
  const charts = blocks.flatMap((b) =>
    b.kind === 'charts' ? b.charts.map((chart) => ({ chart, half: b.charts.length > 1 })) : [],
  );
  const drawn = await pngs(
    [...bars.map(barSvg), ...charts.map(({ chart, half }) => chartSvg(chart, half))],
    [regular.ttf, bold.ttf],
  );
  const picture = (at: number, width: number, height: number, says: string) =>
    new ImageRun({
      type: 'png',
      data: drawn[at]!,
      transformation: { width, height },
      altText: { name: says, description: says },
    });
  return {
    bar: (bar) => picture(bars.indexOf(bar), BAR_WIDTH, BAR_WIDTH * (14 / 220), ''),
    chart: (chart) => {
      const at = charts.findIndex((c) => c.chart === chart);
      const { width, height } = CHART_SIZE[charts[at]!.half ? 'half' : 'wide'];
      const wide = charts[at]!.half ? TEXT_WIDTH / 2 - 10 : TEXT_WIDTH;
      return picture(bars.length + at, wide, (wide * height) / width, chart.says);
    },
  };
}
