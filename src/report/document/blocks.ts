import { HeadingLevel, Paragraph, type Table } from 'docx';
import type { Block, Section } from '../brief.js';
import type { Chart } from '../chart/chart.js';
import type { Pictures } from './pictures.js';
import { pairTable, tableBlocks } from './table.js';
import { aside, runs, TYPE } from './text.js';

/** The list whose mark stands before every point. */
export const POINTS = 'points';

type Piece = Paragraph | Table;

/** A heading of a section, in the document's outline. */
export function sectionHeading(text: string, newPage: boolean): Paragraph {
  return new Paragraph({ heading: HeadingLevel.HEADING_1, pageBreakBefore: newPage, text });
}

function chartPieces(chart: Chart, pictures: Pictures): Paragraph[] {
  return [
    new Paragraph({
      children: runs({ text: chart.title, note: null }, { size: TYPE.table, bold: true }),
      spacing: { before: 120, after: 20 },
      keepNext: true,
    }),
    new Paragraph({ children: [pictures.chart(chart)], spacing: { before: 0, after: 60 } }),
  ];
}

function blockPieces(block: Block, pictures: Pictures): Piece[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: HeadingLevel.HEADING_2, text: block.text })];
    case 'paragraph':
      return block.note === null
        ? [aside(block.text)]
        : [new Paragraph({ children: runs(block), spacing: { before: 80, after: 80 } })];
    case 'points':
      return block.points.map(
        (p) =>
          new Paragraph({
            children: runs(p),
            numbering: { reference: POINTS, level: 0 },
            spacing: { before: 20, after: 20 },
          }),
      );
    case 'table':
      return tableBlocks(block.table, pictures);
    case 'charts': {
      const pieces = block.charts.map((c) => chartPieces(c, pictures));
      return pieces.length > 1 ? [pairTable(pieces)] : pieces.flat();
    }
  }
}

/** A section of the brief as pieces of a document. */
export function sectionPieces({ title, blocks, newPage }: Section, pictures: Pictures): Piece[] {
  return [sectionHeading(title, newPage), ...blocks.flatMap((b) => blockPieces(b, pictures))];
}
