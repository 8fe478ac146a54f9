import { type Language, type Text, text } from '../model/text.js';
import type { Note } from './brief.js';
import type { BriefParts } from './parts.js';

/** Stands where nothing is known: never a zero. */
export const UNKNOWN = '—';

/** A brief while it is written: the answers, the language, and the notes referred to so far. */
export class Draft {
  readonly notes: Note[] = [];
  private readonly numbers = new Map<string, number>();

  constructor(
    readonly parts: BriefParts,
    readonly language: Language,
  ) {}

  /** A text in the brief's language; in English with straight quotes, as the font draws curly ones as wide as a Chinese character. */
  say(of: Text): string {
    if (this.language === 'zh') return of.zh;
    return of.en.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
  }

  t(en: string, zh: string): string {
    return this.say(text(en, zh));
  }

  /** The number of a note, which is written when it is first referred to. */
  refer(id: string, write: () => string): number {
    const known = this.numbers.get(id);
    if (known !== undefined) return known;
    const number = this.notes.length + 1;
    this.numbers.set(id, number);
    this.notes.push({ number, text: write() });
    return number;
  }

  /** Names one after another, as the language does. */
  list(names: readonly string[]): string {
    return names.join(this.t(', ', '、'));
  }
}
