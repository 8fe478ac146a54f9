import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Cell, Column, Table as BriefTable } from '../brief.js';
import { LOOK } from '../look.js';
import { type Pictures, TEXT_WIDTH } from './pictures.js';
import { aside, colour, runs, TYPE } from './text.js';

/** Twentieths of a point in a pixel of 1/96 inch. */
const TWIPS = 15;
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/** Borders of a cell: a line below and no other. */
const below = (hex: string, size: number) => ({
  top: NONE,
  left: NONE,
  right: NONE,
  bottom: { style: BorderStyle.SINGLE, size, color: colour(hex) },
});

const alignment = ({ align }: Column) => (align === 'end' ? AlignmentType.RIGHT : AlignmentType.LEFT);
const MARGINS = { top: 50, bottom: 50, left: 60, right: 60 };

function bodyCell(cell: Cell, column: Column, width: number, pictures: Pictures): TableCell {
  const line = { alignment: alignment(column), spacing: { before: 0, after: 0, line: 228 } };
  const children = [
    new Paragraph({ ...line, children: runs(cell, { size: TYPE.table, bold: cell.strong }) }),
    ...(cell.small === ''
      ? []
      : [
          new Paragraph({
            ...line,
            children: runs({ text: cell.small, note: null }, { size: TYPE.small, colour: LOOK.quiet }),
          }),
        ]),
    ...(cell.bar
      ? [new Paragraph({ spacing: { before: 40, after: 0 }, children: [pictures.bar(cell.bar)] })]
      : []),
  ];
  return new TableCell({
    children,
    width: { size: width, type: WidthType.DXA },
    margins: MARGINS,
    borders: below(LOOK.line, 4),
  });
}

/** A table over the whole width: its head stands again on every page, no row is parted. */
export function tableBlocks(
  { caption, columns, rows }: BriefTable,
  pictures: Pictures,
): (Paragraph | Table)[] {
  const widths = columns.map((c) => Math.floor(c.width * TEXT_WIDTH * TWIPS));
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(
      (c, i) =>
        new TableCell({
          width: { size: widths[i]!, type: WidthType.DXA },
          margins: MARGINS,
          verticalAlign: VerticalAlignTable.BOTTOM,
          borders: below(LOOK.quiet, 8),
          children: [
            new Paragraph({
              alignment: alignment(c),
              keepNext: true,
              children: runs({ text: c.head, note: null }, { size: TYPE.small, colour: LOOK.quiet }),
            }),
          ],
        }),
    ),
  });
  const body = rows.map(
    (row) =>
      new TableRow({
        cantSplit: true,
        children: row.map((c, i) => bodyCell(c, columns[i]!, widths[i]!, pictures)),
      }),
  );
  return [
    ...(caption === '' ? [] : [aside(caption, true)]),
    new Table({
      rows: [head, ...body],
      columnWidths: widths,
      width: { size: widths.reduce((sum, w) => sum + w, 0), type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      borders: {
        top: NONE,
        bottom: NONE,
        left: NONE,
        right: NONE,
        insideHorizontal: NONE,
        insideVertical: NONE,
      },
    }),
  ];
}

/** Charts two in a row, without lines around them. */
export function pairTable(cells: readonly Paragraph[][]): Table {
  const width = Math.floor((TEXT_WIDTH * TWIPS) / 2);
  const cell = (children: Paragraph[]) =>
    new TableCell({
      children,
      width: { size: width, type: WidthType.DXA },
      borders: { top: NONE, bottom: NONE, left: NONE, right: NONE },
    });
  const rows = [];
  for (let i = 0; i < cells.length; i += 2)
    rows.push(
      new TableRow({
        cantSplit: true,
        children: [cell(cells[i]!), cell(cells[i + 1] ?? [new Paragraph({})])],
      }),
    );
  return new Table({
    rows,
    columnWidths: [width, width],
    width: { size: width * 2, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: {
      top: NONE,
      bottom: NONE,
      left: NONE,
      right: NONE,
      insideHorizontal: NONE,
      insideVertical: NONE,
    },
  });
}
