import type { Block, Brief } from './brief.js';

function wordsOfBlock(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.text];
    case 'points':
      return block.points.map((p) => p.text);
    case 'table': {
      const { caption, columns, rows } = block.table;
      return [caption, ...columns.map((c) => c.head), ...rows.flat().flatMap((c) => [c.text, c.small])];
    }
    case 'charts':
      return block.charts.flatMap((c) => [
        c.title,
        c.unit,
        c.target?.label ?? '',
        ...c.positions,
        ...c.lines.map((l) => l.label),
      ]);
  }
}

/** What every page may need beside its texts: digits, note numbers, axes. */
const ALWAYS = '0123456789[]/.,:•·–−+% ';

/** Every text of a brief that is printed, to be set in its font. */
export function wordsOf({ kicker, title, facts, sentence, sections, notes, banner, footer }: Brief): string {
  return [
    ALWAYS,
    kicker,
    title,
    ...facts,
    sentence.text,
    ...sections.flatMap((s) => [s.title, ...s.blocks.flatMap(wordsOfBlock)]),
    notes.title,
    ...notes.list.map((n) => n.text),
    banner,
    footer,
  ].join('\n');
}
