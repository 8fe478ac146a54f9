import { readingsOf } from './pinyin.js';

/** Words of 32 bits that each line has. */
const WORDS = 4;

const bitOf = (a: number, b: number): number => (a * 31 + b) % (32 * WORDS);

/**
 * Which Latin letters may follow each other where the characters of some lines are spelled, a few bits a line: a line that lacks
 * what is typed is left out without a look at its characters; one that is left in may still not be spelled so.
 */
export class Neighbours {
  readonly #masks: Uint32Array;

  /**
   * @param numbers the sign of each place of all lines, by its number in `signs`.
   * @param starts where each line begins, and where the last one ends.
   */
  constructor(signs: readonly string[], numbers: Uint16Array, starts: Uint32Array) {
    const known = signs.map((sign) => new Sounds(readingsOf(sign)));
    const masks = new Uint32Array((starts.length - 1) * WORDS);
    const set = (line: number, bit: number) => (masks[line * WORDS + (bit >> 5)]! |= 1 << (bit & 31));
    for (let line = 0; line + 1 < starts.length; line++) {
      let before: Sounds | null = null;
      for (let at = starts[line]!; at < starts[line + 1]!; at++) {
        const sounds: Sounds = known[numbers[at]!]!;
        for (const bit of sounds.within) set(line, bit);
        for (const last of before?.left ?? [])
          for (const first of sounds.entered) set(line, bitOf(last, first));
        before = sounds;
      }
    }
    this.#masks = masks;
  }

  /** Tells of each line whether these letters may be spelled in it. */
  mayHold(letters: string): (line: number) => boolean {
    const wanted = new Uint32Array(WORDS);
    for (let at = 1; at < letters.length; at++) {
      const bit = bitOf(letters.charCodeAt(at - 1), letters.charCodeAt(at));
      wanted[bit >> 5]! |= 1 << (bit & 31);
    }
    const masks = this.#masks;
    const [a, b, c, d] = wanted as unknown as [number, number, number, number];
    return (line) => {
      const at = line * WORDS;
      return (
        (a & ~masks[at]!) === 0 &&
        (b & ~masks[at + 1]!) === 0 &&
        (c & ~masks[at + 2]!) === 0 &&
        (d & ~masks[at + 3]!) === 0
      );
    };
  }
}

/** The letters of a character's readings, typed whole or by their first alone. */
class Sounds {
  /** Which letters follow each other within a reading. */
  readonly within: readonly number[];
  /** The letters with which the character begins. */
  readonly entered: readonly number[];
  /** The letters after which the next character is typed. */
  readonly left: readonly number[];

  constructor(readings: readonly string[]) {
    const codes = readings.map((reading) => Array.from(reading, (letter) => letter.charCodeAt(0)));
    this.within = [...new Set(codes.flatMap((one) => one.slice(1).map((code, i) => bitOf(one[i]!, code))))];
    this.entered = [...new Set(codes.map((one) => one[0]!))];
    this.left = [...new Set(codes.flatMap((one) => [one[0]!, one.at(-1)!]))];
  }
}
