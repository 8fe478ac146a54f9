import { parseUscc } from '../model/uscc.js';
import { type GridRow, type Merge, textOf } from './grid.js';
import { headerKey, plain } from './header-text.js';
import type { Words } from './mapping.js';
import type { Fate } from './reading.js';

const isCode = (text: string) => parseUscc(text.trim().toUpperCase()) !== null;

/** Whether a text is a total's: 合计, 总计（12家）, 军山新城小计. */
function saysTotal(text: string, totals: readonly string[]): boolean {
  const key = plain(text)
    .replace(/\(.*\)$/, '')
    .replace(/[:\d家户项个条]+$/, '');
  return totals.some(
    (word) => key === word || (/[^a-z]/.test(word) && key.length <= 14 && key.endsWith(word)),
  );
}

/** Whether a text begins as a note does: 注：…, 制表人：…, 说明1. */
export function saysNote(text: string, notes: readonly string[]): boolean {
  const key = plain(text);
  return notes.some(
    (word) =>
      key.startsWith(word) && /^([\d一二三四五六七八九十]{0,2}[:.、)]|\d{4}年?)/.test(key.slice(word.length)),
  );
}

/** A heading inside a table or a sentence under it: one text, long or with stops, or a numbered heading. */
function isRemark(row: GridRow, merges: readonly Merge[]): boolean {
  const [only, ...others] = row.cells;
  if (!only || others.length > 0) return false;
  const text = plain(textOf(only[1]));
  const wide = merges.some(
    (m) => m.top <= row.row && m.bottom >= row.row && m.left === only[0] && m.right - m.left >= 2,
  );
  return (
    wide ||
    /^[*※](?!st)|[。；;!?]/.test(text) ||
    text.length > 60 ||
    /^(\(?[一二三四五六七八九十]{1,3}[、)]|\d{1,2}[.、)]\D)/.test(text)
  );
}

/** What a row above the header is: a note when it begins as one, else a title. */
export function fateAboveHeader(row: GridRow, words: Words): Fate {
  return saysNote(textOf(row.cells[0]![1]), words.notes) ? 'note' : 'title';
}

/**
 * The fate of a row under the header before its values are read: total, note, or the header once more; null
 * when it is data. A row with a code is always data.
 */
export function fateByWords(
  row: GridRow,
  headers: ReadonlyMap<number, string>,
  merges: readonly Merge[],
  words: Words,
): Fate | null {
  const texts = row.cells.map(([, cell]) => textOf(cell));
  const firstTexts = texts.slice(0, 3);
  const total = firstTexts.some((t) => saysTotal(t, words.totals));
  const note =
    saysNote(texts[0]!, words.notes) || (texts.length <= 2 && words.notes.includes(plain(texts[0]!)));
  if ((total || note) && !texts.some(isCode)) return total ? 'total' : 'note';
  if (row.cells.length >= 2 && row.cells.every(([c, cell]) => headers.get(c) === headerKey(textOf(cell))))
    return 'header';
  return headers.size > 1 && isRemark(row, merges) ? 'note' : null;
}
