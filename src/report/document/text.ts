import { InternalHyperlink, Paragraph, type ParagraphChild, TextRun } from 'docx';
import type { Phrase } from '../brief.js';
import { LOOK } from '../look.js';

/** A colour as a document writes it. */
export const colour = (hex: string): string => hex.slice(1);

/** Half points, as a document measures type. */
export const TYPE = { body: 20, small: 16, table: 18, lead: 22, head: 26, title: 38 } as const;

/** The number of a note as a raised link to it. */
function reference(note: number | null): ParagraphChild[] {
  if (note === null) return [];
  const run = new TextRun({
    text: `[${note}]`,
    superScript: true,
    bold: false,
    color: colour(LOOK.quiet),
    size: TYPE.body,
  });
  return [new InternalHyperlink({ anchor: `note-${note}`, children: [run] })];
}

/** A phrase as runs of a paragraph. */
export function runs(
  { text, note }: Phrase,
  style: { size?: number; bold?: boolean; colour?: string } = {},
): ParagraphChild[] {
  const { size = TYPE.body, bold = false, colour: ink = LOOK.ink } = style;
  return [new TextRun({ text, size, bold, color: colour(ink) }), ...reference(note)];
}

/** A paragraph in small grey type. */
export function aside(text: string, keepNext = false): Paragraph {
  return new Paragraph({
    children: runs({ text, note: null }, { size: TYPE.small, colour: LOOK.quiet }),
    spacing: { before: 60, after: 60 },
    keepNext,
  });
}
