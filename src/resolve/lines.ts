import { Neighbours } from './neighbours.js';
import { readingsOf } from './pinyin.js';

/** The letters that one pass follows; of a longer query the rest is looked at where these are found. */
const FOLLOWED = 30;

/**
 * Many short texts as the lines of one: a search is one pass over it, which takes milliseconds for a hundred thousand
 * names and needs nothing to be made beforehand.
 */
export class Lines {
  readonly #lines: string[] = [];
  #joined: { text: string; starts: Uint32Array } | null = null;
  #numbered: { signs: string[]; numbers: Uint16Array; counts: Uint32Array; neighbours: Neighbours } | null =
    null;

  /** Adds a line, which holds no line break. */
  add(line: string): void {
    this.#lines.push(line);
    this.#joined = this.#numbered = null;
  }

  /** The lines that hold some signs next to each other, and where in the line they first do. */
  holding(signs: string, found: (line: number, at: number) => void): void {
    const { text, starts } = this.#text();
    let line = 0;
    for (let at = text.indexOf(signs); at >= 0; at = text.indexOf(signs, starts[line + 1])) {
      while (starts[line + 1]! <= at) line++;
      found(line, at - starts[line]!);
    }
  }

  /** The lines that hold some signs in their order, whatever stands between them. */
  holdingInOrder(signs: string, found: (line: number) => void): void {
    const { text, starts } = this.#text();
    const { counts } = this.#signs();
    const rarest = Array.from(signs).reduce((a, b) =>
      counts[b.charCodeAt(0)]! < counts[a.charCodeAt(0)]! ? b : a,
    );
    let line = 0;
    for (let hit = text.indexOf(rarest); hit >= 0; hit = text.indexOf(rarest, starts[line + 1])) {
      while (starts[line + 1]! <= hit) line++;
      const end = starts[line + 1]!;
      let met = 0;
      for (let at = starts[line]!; at < end && met < signs.length; at++)
        if (text.charCodeAt(at) === signs.charCodeAt(met)) met++;
      if (met === signs.length) found(line);
    }
  }

  /** The lines of which neighbouring characters are spelled by some Latin letters: in pinyin, initials or a mixture. */
  spelled(letters: string, found: (line: number) => void): void {
    const { starts } = this.#text();
    const { signs, numbers, neighbours } = this.#signs();
    const spelling = new Spelling(letters.slice(0, FOLLOWED), signs);
    const mayHold = neighbours.mayHold(letters);
    for (let line = 0; line < this.#lines.length; line++) {
      if (!mayHold(line)) continue;
      const end = starts[line + 1]!;
      let reached = 1;
      for (let at = starts[line]!; at < end && reached > 0; at++)
        reached = spelling.after(numbers[at]!, reached);
      if (reached < 0 && (letters.length <= FOLLOWED || spells(letters, this.#lines[line]!))) found(line);
    }
  }

  /** The text with its distinct signs numbered and counted, so that what is known of a sign stands in a short list. */
  #signs() {
    if (this.#numbered) return this.#numbered;
    const { text, starts } = this.#text();
    const known = new Uint16Array(0x10000);
    const counts = new Uint32Array(0x10000);
    const signs: string[] = [];
    const numbers = new Uint16Array(text.length);
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (known[unit] === 0) known[unit] = signs.push(text[at]!);
      counts[unit]!++;
      numbers[at] = known[unit]! - 1;
    }
    const neighbours = new Neighbours(signs, numbers, starts);
    return (this.#numbered = { signs, numbers, counts, neighbours });
  }

  #text() {
    if (this.#joined) return this.#joined;
    const starts = new Uint32Array(this.#lines.length + 1);
    this.#lines.forEach((line, i) => (starts[i + 1] = starts[i]! + line.length + 1));
    // Every line ends in a break, so that nothing is found across two.
    this.#joined = { text: `${this.#lines.join('\n')}\n`, starts };
    return this.#joined;
  }
}

/** What is typed, followed through characters: bit n of a state says that n of its letters are spelled up to here. */
class Spelling {
  /** By sign: the state that it leads to from nothing spelled. */
  readonly #begun: Int32Array;
  readonly #moves: (Int32Array | undefined)[];

  constructor(
    private readonly letters: string,
    private readonly signs: readonly string[],
  ) {
    this.#begun = Int32Array.from(signs, (sign) => this.#move(sign, 0) | 1);
    this.#moves = signs.map(() => undefined);
  }

  /** The state after one more sign; below zero when all letters are spelled. A spelling may begin anywhere. */
  after(sign: number, state: number): number {
    let next = this.#begun[sign]!;
    if (state === 1) return next;
    const moves = (this.#moves[sign] ??= Int32Array.from(this.letters, (_, n) =>
      this.#move(this.signs[sign]!, n),
    ));
    for (let done = 1, rest = state >>> 1; rest !== 0; done++, rest >>>= 1)
      if (rest & 1) next |= moves[done]!;
    return next;
  }

  /** What a sign leads to when so many letters are spelled. */
  #move(sign: string, done: number): number {
    const { letters } = this;
    const reach = (count: number) => (count === letters.length ? 1 << 31 : 1 << count);
    let next = 0;
    for (const reading of readingsOf(sign)) {
      if (reading[0] !== letters[done]) continue;
      next |= reach(done + 1);
      if (letters.startsWith(reading, done)) next |= reach(done + reading.length);
      // What is typed may end in the middle of a syllable.
      if (letters.length - done < reading.length && reading.startsWith(letters.slice(done)))
        next |= reach(letters.length);
    }
    return next;
  }
}

/** Whether Latin letters are the pinyin, the initials or a mixture of both of neighbouring characters of a text. */
export function spells(letters: string, han: string): boolean {
  const from = (at: number, done: number): boolean => {
    if (done === letters.length) return true;
    if (at >= han.length) return false;
    return readingsOf(han[at]!).some(
      (reading) =>
        (letters.startsWith(reading, done) && from(at + 1, done + reading.length)) ||
        (letters.length - done < reading.length && reading.startsWith(letters.slice(done))) ||
        (letters[done] === reading[0] && from(at + 1, done + 1)),
    );
  };
  for (let at = 0; at < han.length; at++) if (from(at, 0)) return true;
  return false;
}
