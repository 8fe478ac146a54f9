import { text } from '../model/text.js';
import { ASK, type Candidate } from './candidate.js';
import type { Block, Comparison } from './comparison.js';
import { englishWord, placePinyin } from './english.js';
import type { PlacedName } from './cast.js';
import type { Group } from './group.js';
import type { NormalisedName } from './name.js';
import { PinyinWords, type Span } from './pinyin.js';
import { Postings } from './postings.js';
import { bitsOf } from './rarity.js';
import { regionLabel } from './region.js';
import { splitTrades, TRADE_WORDS } from './trade-words.js';

/** Chinese trade word → the English phrases that stand for it, each a list of words. */
const PHRASES_OF = new Map<string, string[][]>();
/** English word → the Chinese trade words in whose phrases it stands. */
const CHINESE_OF = new Map<string, string[]>();
for (const [zh, alternatives] of TRADE_WORDS) {
  const phrases = alternatives.map((phrase) => phrase.split('+').map(englishWord));
  PHRASES_OF.set(zh, phrases);
  for (const word of new Set(phrases.flat())) CHINESE_OF.set(word, [...(CHINESE_OF.get(word) ?? []), zh]);
}

/** The phrase among an English name's words that means a Chinese trade word. */
function phraseFor(zh: string, words: readonly string[]): string[] | undefined {
  return PHRASES_OF.get(zh)?.find((phrase) => phrase.every((word) => words.includes(word)));
}

/** Trade words that say so little that their absence on one side means nothing. */
const GENERIC = new Set([
  ...['科技', '技术', '集团', '实业', '工业', '产业', '企业', '发展', '控股', '投资', '国际', '股份', '系统', '设备', '装备'],
  ...['制造', '工程', '中国', '开发', '服务', '管理', '高新', '高新技术', '创新', '联合', '智能', '新材料', '材料'],
  ...['technology', 'group', 'industry', 'holding', 'development', 'science', 'enterprise', 'international', 'product'],
  ...['system', 'equipment', 'manufacturing', 'engineering', 'china', 'service', 'company', 'limited', 'corporation'],
  ...['investment', 'material', 'high', 'hi', 'special', 'national', 'joint', 'stock', 'shareholding', 'intelligent'],
]);

/** English words that tell siblings apart, as 新, 东 and 一 do, and what makes 新材料 and 新能源 of `new`. */
const MARKS = new Set(['new', 'old', 'east', 'west', 'north', 'south', 'first', 'second', 'third', 'one', 'two']);
const AFTER_NEW = new Set(['material', 'energy']);

/** How many names an English name is compared with at most, for each of its two ways. */
const BUDGET = 48;

const enum Cost {
  foreignWord = 400,
  tradeWord = 150,
  genericWord = 40,
  brandSign = 250,
  otherTrade = 800,
  regionLeft = 300,
  /** Gained when the pinyin begins where the brand does. */
  inPlace = 250,
}

interface Target {
  group: Group;
  name: PlacedName;
  /** The letters searched: region in front of the core. */
  letters: string;
  spans: Map<string, Span>;
}

function remember(bits: (word: string) => number): (word: string) => number {
  const known = new Map<string, number>();
  return (word) => {
    let found = known.get(word);
    if (found === undefined) known.set(word, (found = bits(word)));
    return found;
  };
}

/** Neighbouring words written apart that may be one in pinyin: Ping An, Da Zhong Hua. */
function joins(words: readonly string[]): { word: string; from: number; to: number }[] {
  const out = words.map((word, i) => ({ word, from: i, to: i + 1 }));
  words.forEach((_, from) => {
    for (let n = 2; n <= 3 && from + n <= words.length; n++) {
      const parts = words.slice(from, from + n);
      const word = parts.join('');
      if (parts.every((w) => w.length <= 6) || placePinyin(word) !== word) out.push({ word, from, to: from + n });
    }
  });
  return out.map((join) => ({ ...join, word: placePinyin(join.word) }));
}

/**
 * Candidates for enterprises known by an English name alone: by another English name with the same rare words, and by
 * the pinyin of a Chinese name (region and brand) with trade words translated.
 */
export function englishCandidates(comparison: Comparison): { candidates: Candidate[]; block: Block } {
  const { groups, places, chance, wary } = comparison;
  const askers = groups.filter((g) => g.uscc === null && g.han.length === 0 && g.latin.length > 0);
  const block: Block = { rule: 'english-name', unkeyed: 0, pairs: 0, largest: 0 };
  const candidates: Candidate[] = [];
  if (askers.length === 0) return { candidates, block };

  const pinyin = new PinyinWords(askers.flatMap((g) => g.latin.flatMap((n) => joins(n.name.tokens).map((j) => j.word))));
  const spelt = new Postings();
  const translated = new Postings();
  const targets: Target[] = [];
  for (const group of groups)
    for (const name of [...group.han, ...group.short, ...group.former]) {
      if (name.name.script !== 'han') continue;
      const letters = (name.name.region === null ? '' : regionLabel(name.name.region)) + name.name.core;
      const spans = pinyin.in(letters);
      const at = targets.push({ group, name, letters, spans }) - 1;
      for (const word of spans.keys()) spelt.add(word, at);
      for (const part of splitTrades(name.name.core)) if (part.trade) translated.add(part.text, at);
    }
  const latin: { group: Group; name: PlacedName }[] = groups.flatMap((group) => group.latin.map((name) => ({ group, name })));
  const words = new Postings();
  latin.forEach(({ name }, i) => {
    for (const word of name.name.tokens) words.add(word, i);
  });
  const wordBits = remember((word) =>
    bitsOf((words.of(word).length + (CHINESE_OF.has(word) ? 20 : 0.5)) / (latin.length + 1000)),
  );
  const tradeBits = remember((zh) => bitsOf((translated.of(zh).length + 20) / (targets.length + 1000)));
  const speltBits = (word: string, signs: number) =>
    bitsOf((spelt.of(word).length + (signs > 2 ? 0.3 : 2)) / (targets.length + 1000));

  for (const group of askers)
    for (const name of group.latin) {
      const add = (to: { group: Group; name: PlacedName }, bits: number, sure: boolean, reason: Candidate['reason']) =>
        candidates.push({
          from: name.mention,
          to: to.name.mention,
          bits: bits - chance + places.bits(group, to.group),
          sure: sure && !wary.has(name.mention) && !wary.has(to.name.mention),
          reason,
        });
      const near = words.some(name.name.tokens, BUDGET);
      for (const at of near) {
        const to = latin[at]!;
        if (to.group === group) continue;
        block.pairs++;
        const found = compareEnglish(name.name, to.name.name, wordBits, chance + ASK);
        if (found) add(to, found.bits, found.sure, likeEnglish(name, to.name));
      }

      const joined = joins(name.name.tokens);
      let possible = spelt.some(joined.map((j) => j.word), BUDGET);
      if (possible.size === 0) {
        const meant = name.name.tokens.flatMap((w) => CHINESE_OF.get(w) ?? []);
        possible = translated.some(meant.filter((zh) => !GENERIC.has(zh)), BUDGET);
      }
      block.largest = Math.max(block.largest, near.size, possible.size);
      if (possible.size === 0 && near.size <= 1) block.unkeyed++;
      for (const at of possible) {
        const to = targets[at]!;
        block.pairs++;
        const found = compareByPinyin(name.name, joined, to, speltBits, tradeBits);
        add(to, found.bits, found.sure, byPinyin(name, to.name, found.matched));
      }
    }
  return { candidates, block };
}

/** Two English names: what their common words tell, less what only one of them has. */
function compareEnglish(
  a: NormalisedName,
  b: NormalisedName,
  bits: (word: string) => number,
  least: number,
): { bits: number; sure: boolean } | null {
  if (a.branch !== b.branch) return null;
  if (a.tokens.join('') === b.tokens.join('')) return { bits: a.tokens.reduce((sum, w) => sum + bits(w), 0), sure: true };
  let sum = 0;
  for (const word of a.tokens) if (b.tokens.includes(word)) sum += bits(word);
  if (sum < least) return null;
  const rest = [a.tokens.filter((w) => !b.tokens.includes(w)), b.tokens.filter((w) => !a.tokens.includes(w))];
  for (const word of rest.flat())
    sum -= GENERIC.has(word) ? Cost.genericWord : CHINESE_OF.has(word) ? Cost.tradeWord : Cost.foreignWord;
  const numbered = rest.some((words) => words.some((w, i) => /^\d+$/.test(w) || (MARKS.has(w) && !AFTER_NEW.has(words[i + 1] ?? ''))));
  const trades = rest.map((words) => words.some((w) => CHINESE_OF.has(w) && !GENERIC.has(w)));
  const otherTrade = trades[0]! && trades[1]!;
  const foreign = rest.flat().some((w) => !CHINESE_OF.has(w) && !GENERIC.has(w));
  return { bits: sum - (otherTrade ? Cost.otherTrade : 0) - (numbered ? Cost.otherTrade : 0), sure: !otherTrade && !numbered && !foreign };
}

/** An English name against a Chinese one: words that its pinyin spells, words that its trade words mean, and the rest. */
function compareByPinyin(
  english: NormalisedName,
  joined: readonly { word: string; from: number; to: number }[],
  target: Target,
  speltBits: (word: string, signs: number) => number,
  tradeBits: (zh: string) => number,
): { bits: number; sure: boolean; matched: string[] } {
  const { letters, spans } = target;
  const explained = new Array<boolean>(english.tokens.length).fill(false);
  const covered = new Array<boolean>(letters.length).fill(false);
  const regionLength = letters.length - target.name.name.core.length;
  const matched: string[] = [];
  let bits = 0;
  let brand = false;
  for (const { word, from, to } of joined.toSorted((x, y) => y.word.length - x.word.length)) {
    const span = spans.get(word);
    if (!span || explained.slice(from, to).some(Boolean) || covered.slice(span[0], span[1]).some(Boolean)) continue;
    explained.fill(true, from, to);
    covered.fill(true, span[0], span[1]);
    bits += speltBits(word, span[1] - span[0]);
    if (span[1] > regionLength) {
      brand = true;
      if (span[0] <= regionLength) bits += Cost.inPlace;
    }
    matched.push(`${word} ${letters.slice(span[0], span[1])}`);
  }
  const parts = splitTrades(target.name.name.core);
  let at = regionLength;
  let tradesLeft = false;
  let brandLeft = 0;
  for (const part of parts) {
    const end = at + part.text.length;
    const done = covered.slice(at, end).filter(Boolean).length;
    if (part.trade && done === 0) {
      const said = phraseFor(part.text, english.tokens);
      if (said) {
        english.tokens.forEach((w, i) => (explained[i] ||= said.includes(w)));
        bits += tradeBits(part.text);
        matched.push(`${said.join(' ')} ${part.text}`);
      } else {
        bits -= GENERIC.has(part.text) ? 0 : Cost.genericWord;
        tradesLeft ||= !GENERIC.has(part.text);
      }
    } else if (!part.trade) brandLeft += part.text.length - done;
    at = end;
  }
  let wordsLeft = false;
  english.tokens.forEach((word, i) => {
    if (explained[i]) return;
    const trade = CHINESE_OF.has(word);
    bits -= GENERIC.has(word) ? Cost.genericWord : trade ? Cost.tradeWord : Cost.foreignWord;
    wordsLeft ||= trade && !GENERIC.has(word);
  });
  bits -= brandLeft * Cost.brandSign;
  if (regionLength > 0 && !covered.slice(0, regionLength).some(Boolean)) bits -= Cost.regionLeft;
  // 苏州银行 has no brand: region and trade, all of it said and nothing more, are the name.
  const brandless = parts.every((p) => p.trade) && !tradesLeft && explained.every(Boolean);
  const otherTrade = tradesLeft && wordsLeft;
  return { bits: bits - (otherTrade ? Cost.otherTrade : 0), sure: (brand || brandless) && !otherTrade && brandLeft <= 1, matched };
}

function likeEnglish(a: PlacedName, b: PlacedName) {
  return text(`${a.written} and ${b.written} share their rare words`, `“${a.written}”与“${b.written}”的罕见词相同`);
}

function byPinyin(english: PlacedName, chinese: PlacedName, matched: readonly string[]) {
  return text(
    `${english.written} spells ${chinese.written} (${matched.join(', ')})`,
    `“${english.written}”与“${chinese.written}”的拼音、译词对应（${matched.join('、')}）`,
  );
}
