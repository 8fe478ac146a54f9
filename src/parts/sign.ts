import { plainScript } from '../resolve/index.js';

/** One Chinese character or one Latin word of a text as it is compared, and the place where it was read. */
export interface Sign {
  sign: string;
  from: number;
  to: number;
}

/** A text as it is compared: full width, traditional characters and capitals are folded. */
export function plainText(text: string): string {
  return plainScript(text).toLowerCase();
}

/** The signs of a plain text, or of a stretch of it. */
export function piecesOf(plain: string, start = 0, end = plain.length): Sign[] {
  return [...plain.slice(start, end).matchAll(/\p{Script=Han}|[a-z0-9]+/gu)].map(({ 0: piece, index }) => ({
    sign: singular(piece),
    from: start + index,
    to: start + index + piece.length,
  }));
}

/** A plural is read as its singular: lamps, brushes; not chassis, glass. */
function singular(word: string): string {
  if (/(sh|ch|x)es$/.test(word)) return word.slice(0, -2);
  return /[a-z]{2}[^isu]s$/.test(word) ? word.slice(0, -1) : word;
}

interface Word {
  signs: string[];
  as: string[];
}

/** Reads words of one meaning as one, the longest first: the `words` of a taxonomy. */
export class Vocabulary {
  readonly #byFirst = new Map<string, Word[]>();

  constructor(groups: readonly (readonly string[])[]) {
    for (const group of groups) {
      const as = signsOf(group[0]!);
      for (const word of group) {
        const signs = signsOf(word);
        const known = this.#byFirst.get(signs[0]!) ?? [];
        this.#byFirst.set(signs[0]!, [...known, { signs, as }]);
      }
    }
    for (const words of this.#byFirst.values()) words.sort((a, b) => b.signs.length - a.signs.length);
  }

  read(pieces: readonly Sign[]): Sign[] {
    const read: Sign[] = [];
    for (let i = 0; i < pieces.length;) {
      const word = this.#wordAt(pieces, i);
      if (!word) {
        read.push(pieces[i++]!);
        continue;
      }
      const { from } = pieces[i]!;
      i += word.signs.length;
      const { to } = pieces[i - 1]!;
      read.push(...word.as.map((sign) => ({ sign, from, to })));
    }
    return read;
  }

  #wordAt(pieces: readonly Sign[], at: number): Word | undefined {
    const words = this.#byFirst.get(pieces[at]!.sign);
    return words?.find(({ signs }) => signs.every((sign, k) => pieces[at + k]?.sign === sign));
  }
}

function signsOf(word: string): string[] {
  return piecesOf(plainText(word)).map(({ sign }) => sign);
}
