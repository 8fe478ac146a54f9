import type { Evidence, Named } from './comparison.js';
import { placePinyin } from './english.js';
import type { Group } from './group.js';
import type { NormalisedName } from './name.js';
import { PinyinWords, type Span } from './pinyin.js';
import { Postings } from './postings.js';
import { bitsOf, PRIOR_NAMES } from './rarity.js';
import { regionLabel } from './region.js';
import { splitTrades } from './trade-words.js';
import { CHINESE_OF, costOf, GENERIC, OTHER_TRADE, phraseFor } from './vocabulary.js';

/** Against a brand's sign that the English name does not spell. */
const BRAND_SIGN = 250;
/** Against a region that it does not name: English names name it nearly always. */
const REGION_LEFT = 300;
/** For pinyin that begins where the brand does. */
const IN_PLACE = 250;
/** How many more names than the register holds are taken to hold the pinyin of two signs, of more, and a trade word. */
const EXPECTED = { two: 2, more: 0.3, trade: 20 };

/** A Chinese name with the words of English names that its pinyin spells. */
interface Spelled extends Named {
  /** The signs searched: the region in front of the core. */
  letters: string;
  spans: Map<string, Span>;
}

/** A word of an English name, or neighbouring words that may be one in pinyin: Ping An, Da Zhong Hua. */
interface Stretch {
  word: string;
  from: number;
  to: number;
}

function stretchesOf(words: readonly string[]): Stretch[] {
  const stretches = words.map((word, i) => ({ word: placePinyin(word), from: i, to: i + 1 }));
  for (let from = 0; from < words.length; from++)
    for (let to = from + 2; to <= Math.min(from + 3, words.length); to++) {
      const parts = words.slice(from, to);
      const word = parts.join('');
      if (parts.every((w) => w.length <= 6) || placePinyin(word) !== word)
        stretches.push({ word: placePinyin(word), from, to });
    }
  return stretches;
}

/** The Chinese names of the register, found by English names that spell them. */
export class SpelledNames {
  readonly #names: Spelled[] = [];
  readonly #spelt = new Postings();
  readonly #translated = new Postings();

  /** Indexes the names of the groups for the words of the English names that will be asked for. */
  constructor(groups: readonly Group[], asking: readonly NormalisedName[]) {
    const pinyin = new PinyinWords(asking.flatMap((n) => stretchesOf(n.tokens).map((s) => s.word)));
    for (const group of groups)
      for (const name of [...group.han, ...group.short, ...group.former]) {
        const { script, region, core } = name.name;
        if (script !== 'han') continue;
        const letters = (region === null ? '' : regionLabel(region)) + core;
        const spans = pinyin.in(letters);
        const at = this.#names.push({ group, name, letters, spans }) - 1;
        for (const word of spans.keys()) this.#spelt.add(word, at);
        for (const part of splitTrades(core)) if (part.trade) this.#translated.add(part.text, at);
      }
  }

  /** The Chinese names that an English name may spell, with the evidence and what matched; by trade alone if by nothing else. */
  candidates(
    english: NormalisedName,
    budget: number,
  ): { to: Named; evidence: Evidence; matched: string[] }[] {
    const stretches = stretchesOf(english.tokens);
    const words = stretches.map((s) => s.word);
    const meant = english.tokens.flatMap((w) => CHINESE_OF.get(w) ?? []).filter((zh) => !GENERIC.has(zh));
    const spelt = this.#spelt.some(words, budget);
    const possible = spelt.size > 0 ? spelt : this.#translated.some(meant, budget);
    return [...possible].map((at) => ({
      to: this.#names[at]!,
      ...this.#compare(english, stretches, this.#names[at]!),
    }));
  }

  #speltBits(word: string, signs: number): number {
    const expected = signs > 2 ? EXPECTED.more : EXPECTED.two;
    return bitsOf((this.#spelt.of(word).length + expected) / (this.#names.length + PRIOR_NAMES));
  }

  #tradeBits(zh: string): number {
    return bitsOf((this.#translated.of(zh).length + EXPECTED.trade) / (this.#names.length + PRIOR_NAMES));
  }

  /** What the words that pinyin spells and trade words mean tell, less the words, brand and region that are left. */
  #compare(
    english: NormalisedName,
    stretches: readonly Stretch[],
    { name, letters, spans }: Spelled,
  ): { evidence: Evidence; matched: string[] } {
    const { core } = name.name;
    const brandAt = letters.length - core.length;
    const said = english.tokens.map(() => false);
    const covered = Array.from(letters, () => false);
    const matched: string[] = [];
    let bits = 0;
    let brand = false;
    for (const { word, from, to } of stretches.toSorted((x, y) => y.word.length - x.word.length)) {
      const span = spans.get(word);
      if (!span || said.slice(from, to).some(Boolean) || covered.slice(...span).some(Boolean)) continue;
      said.fill(true, from, to);
      covered.fill(true, ...span);
      bits += this.#speltBits(word, span[1] - span[0]);
      if (span[1] > brandAt) {
        brand = true;
        if (span[0] <= brandAt) bits += IN_PLACE;
      }
      matched.push(`${word} ${letters.slice(...span)}`);
    }

    const parts = splitTrades(core);
    let tradeLeft = false;
    let brandLeft = 0;
    let at = brandAt;
    for (const part of parts) {
      const done = covered.slice(at, (at += part.text.length)).filter(Boolean).length;
      if (!part.trade) brandLeft += part.text.length - done;
      if (!part.trade || done > 0) continue;
      const phrase = phraseFor(part.text, english.tokens);
      if (phrase) {
        english.tokens.forEach((word, i) => (said[i] ||= phrase.includes(word)));
        bits += this.#tradeBits(part.text);
        matched.push(`${phrase.join(' ')} ${part.text}`);
      } else tradeLeft ||= !GENERIC.has(part.text);
    }
    const wordsLeft = english.tokens.filter((_, i) => !said[i]);
    for (const word of wordsLeft) bits -= costOf(word);
    bits -= brandLeft * BRAND_SIGN;
    if (brandAt > 0 && !covered.slice(0, brandAt).some(Boolean)) bits -= REGION_LEFT;

    const otherTrade = tradeLeft && wordsLeft.some((word) => CHINESE_OF.has(word) && !GENERIC.has(word));
    if (otherTrade) bits -= OTHER_TRADE;
    // 苏州银行 has no brand: region and trade, all of it said and nothing more, are the name.
    const whole = parts.every((p) => p.trade) && !tradeLeft && wordsLeft.length === 0;
    return { evidence: { bits, sure: (brand || whole) && !otherTrade && brandLeft <= 1 }, matched };
  }
}
