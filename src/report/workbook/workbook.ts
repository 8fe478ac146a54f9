import XLSX from '@e965/xlsx';
import { UNKNOWN } from '../draft.js';
import type { Block, Brief, Cell, Listing, Phrase } from '../brief.js';

type Value = XLSX.CellObject | null;

/** How a full value is shown; the cell keeps all of it. */
const FORMATS: Record<string, string> = {
  CNY: '#,##0.00',
  share: '0.0%',
  growth: '+0.0%;-0.0%;0.0%',
  chance: '0%',
};

const BYTES_A_NAME = 31;

/** A text cell whatever it looks like: a code stays a code, and nothing that starts with = is run. */
const textCell = (text: string): Value => (text === '' ? null : { t: 's', v: text, z: '@' });

const numberCell = (value: number, unit: string): Value => ({
  t: 'n',
  v: value,
  z: FORMATS[unit] ?? '#,##0.##',
});

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

function sheetOf(rows: readonly Value[][], widths: readonly number[]): XLSX.WorkSheet {
  const sheet: XLSX.WorkSheet = {};
  let last = 0;
  rows.forEach((row, r) =>
    row.forEach((value, c) => {
      last = Math.max(last, c);
      if (value) sheet[XLSX.utils.encode_cell({ r, c })] = value;
    }),
  );
  sheet['!ref'] = XLSX.utils.encode_range({
    s: { r: 0, c: 0 },
    e: { r: Math.max(rows.length - 1, 0), c: last },
  });
  sheet['!cols'] = widths.map((wch) => ({ wch }));
  return sheet;
}

/** A list: its heads, then a row each; an amount is a number, everything else a text. */
function listingSheet({ heads, rows }: Listing): XLSX.WorkSheet {
  const cells = rows.map((row) =>
    row.map((v) => (typeof v === 'number' ? numberCell(v, 'CNY') : textCell(v ?? ''))),
  );
  const sheet = sheetOf(
    [heads.map(textCell), ...cells],
    heads.map((_, i) =>
      Math.min(40, Math.max(...rows.slice(0, 200).map((r) => String(r[i] ?? '').length * 1.4), 10)),
    ),
  );
  sheet['!autofilter'] = { ref: sheet['!ref']! };
  return sheet;
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
