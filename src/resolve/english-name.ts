import { text } from '../model/text.js';
import { ASK } from './candidate.js';
import type { PlacedName } from './cast.js';
import type { Comparison, Evidence, Named } from './comparison.js';
import type { NormalisedName } from './name.js';
import { SpelledNames } from './pinyin-name.js';
import { Postings } from './postings.js';
import { bitsOf, PRIOR_NAMES } from './rarity.js';
import { CHINESE_OF, costOf, GENERIC, OTHER_TRADE } from './vocabulary.js';

/** How many names an English name is compared with at most, in each of the two ways. */
export const BUDGET = 48;

/** How many more names than the register holds are taken to hold a common, and a rare, English word. */
const EXPECTED = { common: 20, rare: 0.5 };

/** English words that tell siblings apart, as 新, 东 and 一 do. */
const MARKS = new Set('new old east west north south first second third one two'.split(' '));
/** `new` before these is no mark: 新材料, 新能源. */
const AFTER_NEW = new Set(['material', 'energy']);

/**
 * Candidates for enterprises known by an English name alone: by another English name with the same rare words, and by
 * the pinyin of a Chinese name (region and brand) with trade words translated.
 */
export function compareEnglishNames(comparison: Comparison): void {
  const { groups, block } = comparison;
  const askers = groups.filter((g) => g.uscc === null && g.han.length === 0);
  const asking: Named[] = askers.flatMap((group) => group.latin.map((name) => ({ group, name })));
  if (asking.length === 0) return;

  const latin: Named[] = groups.flatMap((group) => group.latin.map((name) => ({ group, name })));
  const words = new Postings();
  latin.forEach(({ name }, i) => {
    for (const word of name.name.tokens) words.add(word, i);
  });
  const spelled = new SpelledNames(
    groups,
    asking.map((a) => a.name.name),
  );
  for (const from of asking) {
    const near = words.some(from.name.name.tokens, BUDGET);
    for (const at of near) {
      const to = latin[at]!;
      if (to.group === from.group) continue;
      block.pairs++;
      const bits = (word: string) =>
        bitsOf(
          (words.of(word).length + EXPECTED[CHINESE_OF.has(word) ? 'common' : 'rare']) /
            (latin.length + PRIOR_NAMES),
        );
      const evidence = compareEnglish(from.name.name, to.name.name, bits, comparison.chance + ASK);
      if (evidence) comparison.put(from, to, evidence, () => likeEnglish(from.name, to.name));
    }
    const possible = spelled.candidates(from.name.name, BUDGET);
    for (const { to, evidence, matched } of possible) {
      block.pairs++;
      comparison.put(from, to, evidence, () => byPinyin(from.name, to.name, matched));
    }
    block.largest = Math.max(block.largest, near.size, possible.length);
    if (possible.length === 0 && near.size <= 1) block.unkeyed++;
  }
}

/**
 * Two English names: what their common words tell, less what only one of them has. Null when they are of two branches,
 * or have less in common than `least`.
 */
function compareEnglish(
  a: NormalisedName,
  b: NormalisedName,
  bits: (word: string) => number,
  least: number,
): Evidence | null {
  if (a.branch !== b.branch) return null;
  let sum = 0;
  if (a.tokens.join('') === b.tokens.join('')) {
    for (const word of a.tokens) sum += bits(word);
    return { bits: sum, sure: true };
  }
  for (const word of a.tokens) if (b.tokens.includes(word)) sum += bits(word);
  if (sum < least) return null;
  const rest = [
    a.tokens.filter((w) => !b.tokens.includes(w)),
    b.tokens.filter((w) => !a.tokens.includes(w)),
  ] as const;
  for (const word of rest.flat()) sum -= costOf(word);
  const marked = rest.some((left) =>
    left.some((w, i) => /^\d+$/.test(w) || (MARKS.has(w) && !AFTER_NEW.has(left[i + 1] ?? ''))),
  );
  const otherTrade = rest.every((left) => left.some((w) => CHINESE_OF.has(w) && !GENERIC.has(w)));
  const foreign = rest.flat().some((w) => !CHINESE_OF.has(w) && !GENERIC.has(w));
  return {
    bits: sum - (otherTrade ? OTHER_TRADE : 0) - (marked ? OTHER_TRADE : 0),
    sure: !otherTrade && !marked && !foreign,
  };
}

function likeEnglish(a: PlacedName, b: PlacedName) {
  return text(
    `${a.written} and ${b.written} share their rare words`,
    `“${a.written}”与“${b.written}”的罕见词相同`,
  );
}

function byPinyin(english: PlacedName, chinese: PlacedName, matched: readonly string[]) {
  return text(
    `${english.written} spells ${chinese.written} (${matched.join(', ')})`,
    `“${english.written}”与“${chinese.written}”的拼音、译词对应（${matched.join('、')}）`,
  );
}
