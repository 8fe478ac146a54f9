import type { EnterpriseId } from '../model/identity.js';
import { type Text, text } from '../model/text.js';
import { englishWords } from './english.js';
import { nameKey } from './keys.js';
import { Lines } from './lines.js';
import { normaliseName } from './name.js';
import type { Link, Mention } from './resolution.js';
import { isHan, plainScript } from './script.js';

/** In which capacity an enterprise carries what was hit. */
type FormUse = 'code' | 'name' | 'english' | 'short' | 'former';

interface Form {
  /** Its place in the index. */
  enterprise: number;
  use: FormUse;
  written: string;
  /** Letters and digits alone, in one script and small. */
  letters: string;
  /** How many English words it is made of. */
  words: number;
}

export interface Hit {
  enterprise: EnterpriseId;
  /** The name or code that was hit, as it was written. */
  written: string;
  /** 0–1: 1 is the very name. */
  score: number;
  reason: Text;
}

function lettersOf(s: string): string {
  return plainScript(s)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** What two ways of writing one name share: region, core and legal form, or the English words in any order. */
function equalForm(written: string): string {
  const name = normaliseName(written);
  return name === null ? '' : nameKey(name, null);
}

/** Forms of one kind as lines to be searched; `forms` says which form each line is. */
class Shelf {
  readonly lines = new Lines();
  readonly forms: number[] = [];

  add(form: number, line: string): void {
    this.forms.push(form);
    this.lines.add(line);
  }
}

/** Every form of every enterprise's names and codes, for searching. */
export class NameIndex {
  readonly forms: Form[] = [];
  readonly enterprises: EnterpriseId[] = [];
  readonly exact = new Map<string, number | number[]>();
  readonly han = new Shelf();
  readonly plain = new Shelf();
  /** Chinese codes, which nobody spells in pinyin, stand apart. */
  readonly hanCodes = new Shelf();
  /** The English words of a form, in their canonical form, each after a blank. */
  readonly words = new Shelf();
  readonly #places = new Map<EnterpriseId, number>();
  readonly #seen = new Set<string>();
  /** What is made with the first search. */
  #ready: { order: Int32Array; ranks: Int32Array; best: Best } | null = null;

  /** Takes in what a mention says of its enterprise: mentions come in the order of their ids. */
  add(m: Mention, enterprise: EnterpriseId): void {
    let place = this.#places.get(enterprise);
    if (place === undefined) {
      place = this.enterprises.push(enterprise) - 1;
      this.#places.set(enterprise, place);
      this.#ready = null;
    }
    for (const code of [m.uscc, m.organisationCode, m.registrationNumber]) this.#form(place, 'code', code);
    this.#form(place, 'name', m.name);
    this.#form(place, 'english', m.nameEn);
    this.#form(place, 'short', m.shortName);
    for (const former of m.formerNames) this.#form(place, 'former', former);
  }

  #form(enterprise: number, use: FormUse, written: string | null): void {
    if (written === null) return;
    const letters = lettersOf(written);
    const once = `${enterprise} ${letters}`;
    if (letters === '' || this.#seen.has(once)) return;
    this.#seen.add(once);
    const words = use === 'code' || isHan(written) ? [] : englishWords(plainScript(written)).words;
    const at = this.forms.push({ enterprise, use, written, letters, words: words.length }) - 1;
    for (const key of new Set([letters, equalForm(written)])) {
      const known = this.exact.get(key);
      if (known === undefined) this.exact.set(key, at);
      else if (typeof known === 'number') this.exact.set(key, [known, at]);
      else known.push(at);
    }
    const shelf = !isHan(letters) ? this.plain : use === 'code' ? this.hanCodes : this.han;
    shelf.add(at, letters);
    if (words.length > 0) this.words.add(at, words.map((word) => ` ${word}`).join(''));
  }

  named(key: string): readonly number[] {
    const found = this.exact.get(key) ?? [];
    return typeof found === 'number' ? [found] : found;
  }

  /** What a query finds is gathered here. */
  get best(): Best {
    return this.#searched().best;
  }

  /** The places of the enterprises in the order of their ids. */
  get order(): Int32Array {
    return this.#searched().order;
  }

  /** Where each place stands in that order. */
  get ranks(): Int32Array {
    return this.#searched().ranks;
  }

  #searched() {
    if (this.#ready) return this.#ready;
    const order = Int32Array.from(this.enterprises.keys()).sort((x, y) =>
      this.enterprises[x]! < this.enterprises[y]! ? -1 : 1,
    );
    const ranks = new Int32Array(order.length);
    order.forEach((place, rank) => (ranks[place] = rank));
    return (this.#ready = { order, ranks, best: new Best(this) });
  }
}

/** An index over what the mentions say and where they stand. */
export function nameIndex(
  mentions: readonly Mention[],
  links: readonly Pick<Link, 'mention' | 'enterprise'>[],
): NameIndex {
  const enterpriseOf = new Map(links.map((l) => [l.mention, l.enterprise]));
  const index = new NameIndex();
  const distinct = [...new Map(mentions.map((m) => [m.id, m])).values()];
  for (const m of distinct.toSorted((x, y) => (x.id < y.id ? -1 : 1))) {
    const enterprise = enterpriseOf.get(m.id);
    if (enterprise !== undefined) index.add(m, enterprise);
  }
  return index;
}

const HOW = {
  same: text('the same', '相同'),
  equal: text('the same but for form', '仅写法不同'),
  holds: text('holds what you typed', '包含所查文字'),
  order: text('holds these characters in this order', '依次包含所查各字'),
  words: text('holds these words', '包含这些单词'),
};

/** The best form of each enterprise for one query; made once an index, and emptied by each query. */
class Best {
  /** By place; zero: not hit. */
  readonly #scores: Float64Array;
  readonly #forms: Int32Array;
  readonly #hows: Text[] = [];
  #hit: number[] = [];

  constructor(private readonly index: NameIndex) {
    this.#scores = new Float64Array(index.enterprises.length);
    this.#forms = new Int32Array(index.enterprises.length);
  }

  hit(form: number, score: number, how: Text): void {
    const { enterprise } = this.index.forms[form]!;
    const before = this.#scores[enterprise]!;
    if (before >= score) return;
    if (before === 0) this.#hit.push(enterprise);
    this.#scores[enterprise] = score;
    this.#forms[enterprise] = form;
    this.#hows[enterprise] = how;
  }

  /** The enterprises that were hit, best first, equals in the order of their ids; a score is shared by many, so they are laid out by score. */
  hits(limit: number): Hit[] {
    const { forms, enterprises, ranks, order } = this.index;
    const scores = this.#scores;
    const byScore = new Map<number, number[]>();
    let score = 0;
    let equals: number[] = [];
    for (const enterprise of this.#hit) {
      // Hits of one kind often follow each other.
      if (scores[enterprise] !== score) {
        score = scores[enterprise]!;
        equals = byScore.get(score) ?? [];
        byScore.set(score, equals);
      }
      equals.push(ranks[enterprise]!);
    }
    const hits: Hit[] = [];
    for (const [best, all] of [...byScore].sort(([x], [y]) => y - x)) {
      if (hits.length >= limit) break;
      const sorted = Int32Array.from(all).sort();
      for (let i = 0; i < sorted.length && hits.length < limit; i++) {
        const enterprise = order[sorted[i]!]!;
        const form = forms[this.#forms[enterprise]!]!;
        hits.push(new FoundHit(enterprises[enterprise]!, form, best, this.#hows[enterprise]!));
      }
    }
    for (const enterprise of this.#hit) this.#scores[enterprise] = 0;
    this.#hit = [];
    return hits;
  }
}

/** A hit that words its reason when it is asked: of a hundred thousand, a page shows fifty. */
class FoundHit implements Hit {
  constructor(
    readonly enterprise: EnterpriseId,
    private readonly form: Form,
    readonly score: number,
    private readonly how: Text,
  ) {}

  get written(): string {
    return this.form.written;
  }

  get reason(): Text {
    const what = USE[this.form.use];
    return text(`${what.en} ${this.written}: ${this.how.en}`, `${what.zh}“${this.written}”：${this.how.zh}`);
  }
}

/**
 * The enterprises that a query names, best first, each once: by code, by its name in any of its forms (Chinese, short,
 * former, English; without regard to blanks, punctuation, width and script), by part of a name, by characters in
 * order, by English words, by pinyin or its initials. Nothing for an empty query.
 */
export function findByName(index: NameIndex, query: string, limit = 20): Hit[] {
  const letters = lettersOf(query);
  if (letters === '') return [];
  const { best } = index;
  for (const at of index.named(letters)) best.hit(at, 1, HOW.same);
  for (const at of index.named(equalForm(query))) best.hit(at, 0.98, HOW.equal);
  const shareOf = (at: number) => letters.length / index.forms[at]!.letters.length;
  for (const { lines, forms } of [index.han, index.hanCodes, index.plain])
    lines.holding(letters, (line, from) =>
      best.hit(forms[line]!, (from === 0 ? 0.85 : 0.75) + shareOf(forms[line]!) / 10, HOW.holds),
    );
  if (isHan(letters) && letters.length > 1)
    for (const { lines, forms } of [index.han, index.hanCodes])
      lines.holdingInOrder(letters, (line) =>
        best.hit(forms[line]!, 0.55 + shareOf(forms[line]!) / 10, HOW.order),
      );
  if (!/^[a-z0-9]+$/.test(letters)) return best.hits(limit);
  const words = englishWords(plainScript(query)).words;
  for (const at of holdingWords(index, words))
    best.hit(at, 0.6 + words.length / index.forms[at]!.words / 10, HOW.words);
  const { lines, forms } = index.han;
  const score = 0.5 + letters.length / (100 + letters.length);
  const how = text(`pinyin ${letters}`, `拼音 ${letters}`);
  if (letters.length >= 2) lines.spelled(letters, (line) => best.hit(forms[line]!, score, how));
  return best.hits(limit);
}

/** The forms of which each word is the beginning of one. */
function holdingWords({ words: { lines, forms } }: NameIndex, words: readonly string[]): number[] {
  const every = (word: string) => {
    const found: number[] = [];
    lines.holding(` ${word}`, (line) => found.push(forms[line]!));
    return found;
  };
  const [first, ...others] = words.map(every);
  return others.reduce((kept, more) => {
    const also = new Set(more);
    return kept.filter((form) => also.has(form));
  }, first ?? []);
}

const USE: Record<FormUse, Text> = {
  code: text('code', '代码'),
  name: text('name', '名称'),
  english: text('English name', '英文名称'),
  short: text('short name', '简称'),
  former: text('former name', '曾用名'),
};
