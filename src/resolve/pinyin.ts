import { pinyin } from 'pinyin-pro';

/** By UTF-16 unit, filled as characters are met. */
const readings: (readonly string[] | undefined)[] = [];

/**
 * How a character may be read, without tones, in the letters that names use; the commonest readings first, at most
 * three. `lü` is written lv, lu and lyu. A sign that is no Chinese character reads as itself.
 */
export function readingsOf(sign: string): readonly string[] {
  const unit = sign.charCodeAt(0);
  let found = readings[unit];
  if (found === undefined) {
    const read = pinyin(sign, { toneType: 'none', type: 'array', multiple: true, v: true });
    const distinct = [...new Set(read.map((r) => r.toLowerCase()))].slice(0, 3);
    found = distinct.flatMap((r) =>
      /^[ln]v/.test(r) ? [r, r.replace('v', 'u'), r.replace('v', 'yu')] : [r],
    );
    readings[unit] = found;
  }
  return found;
}

/** 陕西 is Shaanxi in English names, to tell it from 山西. */
const SHAAN: readonly string[] = ['shaan'];

function spellingsOf(sign: string): readonly string[] {
  return sign === '陕' ? SHAAN : readingsOf(sign);
}

/** A stretch of a name whose pinyin is a word: from, to (exclusive). */
export type Span = readonly [from: number, to: number];

/** Words in Latin letters that are looked for in the pinyin of names. */
export class PinyinWords {
  readonly #words = new Set<string>();
  readonly #beginnings = new Set<string>();

  constructor(words: Iterable<string>) {
    for (const word of words) {
      this.#words.add(word);
      for (let n = 1; n <= word.length; n++) this.#beginnings.add(word.slice(0, n));
    }
  }

  /** The words that two to six neighbouring characters of a text spell, each with where it stands first. */
  in(text: string): Map<string, Span> {
    const found = new Map<string, Span>();
    const extend = (from: number, at: number, letters: string) => {
      if (at - from >= 2 && this.#words.has(letters) && !found.has(letters)) found.set(letters, [from, at]);
      if (at >= text.length || at - from >= 6) return;
      for (const reading of spellingsOf(text[at]!)) {
        const next = letters + reading;
        if (this.#beginnings.has(next)) extend(from, at + 1, next);
      }
    };
    for (let from = 0; from < text.length - 1; from++) extend(from, from, '');
    return found;
  }
}
