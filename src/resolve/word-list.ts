/** Words with what they stand for, looked up at a place of a text, the longest first. */
export class WordList<T> {
  readonly #values: ReadonlyMap<string, T>;
  /** By first sign: the length of the longest word, so that most places are passed over by one look-up. */
  readonly #longest = new Map<string, number>();

  constructor(entries: Iterable<readonly [word: string, value: T]>) {
    this.#values = new Map(entries);
    for (const word of this.#values.keys())
      this.#longest.set(word[0]!, Math.max(word.length, this.#longest.get(word[0]!) ?? 0));
  }

  /** The value of a whole text. */
  get(text: string): T | undefined {
    return this.#values.get(text);
  }

  /** The longest word of two signs or more that stands at a place. */
  at(text: string, place: number): { word: string; value: T } | null {
    const longest = this.#longest.get(text[place] ?? '') ?? 0;
    for (let n = Math.min(longest, text.length - place); n >= 2; n--) {
      const word = text.slice(place, place + n);
      const value = this.#values.get(word);
      if (value !== undefined) return { word, value };
    }
    return null;
  }

  /** The longest word of two signs or more that a text ends with. */
  end(text: string): { word: string; value: T } | null {
    for (let place = 0; place <= text.length - 2; place++) {
      const value = this.#values.get(text.slice(place));
      if (value !== undefined) return { word: text.slice(place), value };
    }
    return null;
  }
}
