import { inflateSync, deflateSync } from 'node:zlib';
import { createFont, type FontEditor } from 'fonteditor-core';
import { LOOK } from '../look.js';
import { fontFiles, type Weight, WEIGHTS } from './files.js';

/** A font that holds exactly the characters of a text. */
export interface Face {
  ttf: Buffer;
  woff: Buffer;
}

/** The faces that a text is set in, and what they lack. */
export interface Typeface {
  regular: Face;
  bold: Face;
  /** Characters of the text that the font has no glyph for, each once. */
  missing: string[];
}

const inflate = (data: number[]) => [...inflateSync(Uint8Array.from(data))];
const deflate = (data: number[]) => [...deflateSync(Uint8Array.from(data))];

/** Spaces and line ends need no glyph of their own. */
const BLANK = /\s/u;

function codesOf(text: string): Set<number> {
  return new Set([...text].filter((c) => !BLANK.test(c)).map((c) => c.codePointAt(0)!));
}

/** Names the font by what it is: its files are slices of a variable font and call themselves by its thinnest weight. */
function named(font: FontEditor.Font, weight: Weight): void {
  const data = font.get();
  const style = weight === 'bold' ? 'Bold' : 'Regular';
  Object.assign(data.name, {
    fontFamily: LOOK.font,
    fontSubFamily: style,
    fullName: `${LOOK.font} ${style}`,
    postScriptName: `${LOOK.font.replaceAll(' ', '')}-${style}`,
  });
  data['OS/2'].usWeightClass = WEIGHTS[weight];
  data['OS/2'].fsSelection = weight === 'bold' ? 32 : 64;
  data.head.macStyle = weight === 'bold' ? 1 : 0;
  font.set(data);
}

/** One face with the characters asked for; those found are taken out of `wanted`. */
function faceOf(wanted: Set<number>, weight: Weight): Face {
  let font: FontEditor.Font | undefined;
  // A space is asked for always: a font cannot be of nothing.
  wanted.add(32);
  for (const bytes of fontFiles(wanted, weight)) {
    const part = createFont(bytes, { type: 'woff', subset: [...wanted], inflate });
    for (const glyph of part.get().glyf) for (const code of glyph.unicode ?? []) wanted.delete(code);
    font = font ? font.merge(part, { scale: 1 }) : part;
  }
  named(font!, weight);
  const write = (type: 'ttf' | 'woff') => font!.write({ type, toBuffer: true, deflate });
  return { ttf: write('ttf'), woff: write('woff') };
}

/**
 * The faces for a text: Noto Sans SC cut down to its characters, so that they can travel with the brief. Rare characters may
 * be in no slice of the font: they are named, and are left to the fonts of the reader's machine.
 */
export function typefaceOf(text: string): Typeface {
  const wanted = codesOf(text);
  const bold = faceOf(new Set(wanted), 'bold');
  const regular = faceOf(wanted, 'regular');
  return { regular, bold, missing: [...wanted].map((code) => String.fromCodePoint(code)).sort() };
}
