import XLSX from '@e965/xlsx';
import { UNKNOWN } from '../draft.js';
import type { Block, Brief, Cell, Phrase } from '../brief.js';
import { listingSheet, numberCell, sheetOf, textCell, type Value } from '../spreadsheet.js';

const BYTES_A_NAME = 31;

const reference = ({ note }: Phrase): string => (note === null ? '' : ` [${note}]`);

/** A cell with its full value where it has one; what else it says stands in the column beside it. */
function valueOf(cell: Cell): Value {
  return cell.amount ? numberCell(cell.amount.value, cell.amount.unit) : textCell(cell.text);
}

/** What a reader of the printed table sees of a cell, where the workbook holds the bare number. */
function wordsOf(cell: Cell): string {
  const shown = cell.amount ? cell.text : '';
  return [shown, cell.small].filter((s) => s !== '' && s !== UNKNOWN).join(' · ') + reference(cell);
}

function tableRows({ table: { caption, columns, rows } }: Extract<Block, { kind: 'table' }>): Value[][] {
  // A column of words is there only where some cell has any.
  const worded = columns.map((_, i) => rows.some((r) => wordsOf(r[i]!).trim() !== ''));
  const spread = <T>(each: (i: number) => [T, T]): T[] =>
    columns.flatMap((_, i) => (worded[i] ? each(i) : each(i).slice(0, 1)));
  return [
    ...(caption === '' ? [] : [[textCell(caption)]]),
    spread((i) => [textCell(columns[i]!.head), null]),
    ...rows.map((r) => spread((i) => [valueOf(r[i]!), textCell(wordsOf(r[i]!).trim())])),
    [],
  ];
}

function blockRows(block: Block): Value[][] {
  switch (block.kind) {
    case 'heading':
      return [[], [textCell(block.text)]];
    case 'paragraph':
      return [[textCell(block.text + reference(block))]];
    case 'points':
      return block.points.map((p) => [textCell(p.text + reference(p))]);
    case 'table':
      return tableRows(block);
    case 'charts':
      return block.charts.flatMap(({ title, unit, positions, lines }) => [
        [],
        [textCell(`${title} (${unit})`)],
        [null, ...lines.map((l) => textCell(l.label))],
        ...positions.map((p, i) => [
          textCell(p),
          ...lines.map(({ points }) => (points[i] == null ? null : numberCell(points[i], ''))),
        ]),
      ]);
  }
}

/** The brief as a workbook: a sheet a section with full values, the notes, and every contribution down to its cell. */
export function renderWorkbook(brief: Brief): Uint8Array {
  const book = XLSX.utils.book_new();
  const add = (name: string, sheet: XLSX.WorkSheet) =>
    XLSX.utils.book_append_sheet(book, sheet, name.slice(0, BYTES_A_NAME));
  const head = [
    ...(brief.banner === '' ? [] : [[textCell(brief.banner)]]),
    [textCell(`${brief.title} · ${brief.kicker}`)],
    [textCell(brief.facts.join(' · '))],
    [textCell(brief.sentence.text + reference(brief.sentence))],
    [],
  ];
  brief.sections.forEach(({ name, blocks }, i) =>
    add(
      name,
      sheetOf(
        [...(i === 0 ? head : []), ...blocks.flatMap(blockRows)],
        [34, ...Array.from({ length: 15 }, () => 20)],
      ),
    ),
  );
  add(brief.contributions.name, listingSheet(brief.contributions));
  if (brief.evidence.rows.length > 0) add(brief.evidence.name, listingSheet(brief.evidence));
  const notes = brief.notes.list.map(({ number, text }) => [numberCell(number, 'count'), textCell(text)]);
  add(brief.notes.name, sheetOf([...notes, [], ...brief.remarks.map((r) => [null, textCell(r)])], [6, 160]));
  book.Props = { Title: `${brief.title} · ${brief.asOf}` };
  return XLSX.write(book, { type: 'buffer', bookType: 'xlsx', compression: true }) as Uint8Array;
}
