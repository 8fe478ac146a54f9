import {
  AlignmentType,
  Bookmark,
  BorderStyle,
  Document,
  Footer,
  Header,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  TextRun,
} from 'docx';
import type { Brief } from '../brief.js';
import type { Typeface } from '../font/typeface.js';
import { LOOK } from '../look.js';
import { POINTS, sectionHeading, sectionPieces } from './blocks.js';
import { drawPictures } from './pictures.js';
import { aside, colour, runs, TYPE } from './text.js';

/** Twentieths of a point in a millimetre. */
const MM = 56.7;
const PAGE = { width: Math.round(210 * MM), height: Math.round(297 * MM) };
const MARGIN = { top: 15, bottom: 15, left: 15, right: 15, header: 7, footer: 7 };

const FONT = { ascii: LOOK.font, hAnsi: LOOK.font, eastAsia: LOOK.font, cs: LOOK.font };

const heading = (size: number, before: number, after: number) => ({
  run: { font: FONT, size, bold: true, color: colour(LOOK.brand) },
  paragraph: { spacing: { before, after }, keepNext: true },
});

function opening({ banner, kicker, title, facts, sentence }: Brief): Paragraph[] {
  return [
    ...(banner === '' ? [] : [aside(banner)]),
    new Paragraph({
      children: runs({ text: kicker, note: null }, { bold: true, colour: LOOK.brand }),
      spacing: { before: 0, after: 20 },
    }),
    new Paragraph({
      children: runs({ text: title, note: null }, { size: TYPE.title, bold: true }),
      spacing: { before: 0, after: 60 },
    }),
    aside(facts.join(' · ')),
    new Paragraph({
      children: runs(sentence, { size: TYPE.lead }),
      spacing: { before: 140, after: 140, line: 320 },
      indent: { left: 120, right: 120 },
      shading: { type: ShadingType.CLEAR, fill: colour(LOOK.wash), color: 'auto' },
      border: { left: { style: BorderStyle.SINGLE, size: 24, space: 6, color: colour(LOOK.brand) } },
    }),
  ];
}

function noteParagraphs({ notes, remarks }: Brief): Paragraph[] {
  return [
    sectionHeading(notes.title, false),
    ...notes.list.map(
      ({ number, text }) =>
        new Paragraph({
          children: [
            new Bookmark({
              id: `note-${number}`,
              children: [new TextRun({ text: `[${number}]`, size: TYPE.small, color: colour(LOOK.quiet) })],
            }),
            ...runs({ text: `\t${text}`, note: null }, { size: TYPE.small, colour: LOOK.quiet }),
          ],
          tabStops: [{ type: 'left', position: 480 }],
          indent: { left: 480, hanging: 480 },
          spacing: { before: 40, after: 40 },
        }),
    ),
    ...remarks.map((r) => aside(r)),
  ];
}

const running = (children: string[]) =>
  new Paragraph({
    alignment: AlignmentType.RIGHT,
    children: [new TextRun({ children, size: 15, color: colour(LOOK.quiet) })],
  });

/** The brief as a Word document on A4, with its fonts inside. */
export async function renderDocument(brief: Brief, typeface: Typeface): Promise<Uint8Array> {
  const pictures = await drawPictures(brief, typeface);
  const { title, banner, footer, language } = brief;
  const document = new Document({
    title: `${title} · ${brief.asOf}`,
    creator: 'Chainwright 链匠',
    fonts: [{ name: LOOK.font, data: typeface.regular.ttf, bold: typeface.bold.ttf }],
    styles: {
      default: {
        document: {
          run: {
            font: FONT,
            size: TYPE.body,
            color: colour(LOOK.ink),
            language: { value: language === 'zh' ? 'zh-CN' : 'en-GB', eastAsia: 'zh-CN' },
          },
        },
        heading1: heading(TYPE.head, 300, 100),
        heading2: {
          ...heading(TYPE.body, 180, 40),
          run: { font: FONT, size: TYPE.body, bold: true, color: colour(LOOK.ink) },
        },
      },
    },
    numbering: {
      config: [
        {
          reference: POINTS,
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              style: { run: { font: FONT }, paragraph: { indent: { left: 240, hanging: 240 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: PAGE,
            margin: Object.fromEntries(Object.entries(MARGIN).map(([k, mm]) => [k, Math.round(mm * MM)])),
          },
        },
        headers: {
          default: new Header({ children: [running([[title, banner].filter((s) => s !== '').join(' · ')])] }),
        },
        footers: {
          default: new Footer({
            children: [running([`${footer} · `, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES])],
          }),
        },
        children: [
          ...opening(brief),
          ...brief.sections.flatMap((s) => sectionPieces(s, pictures)),
          ...noteParagraphs(brief),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}
