import { text } from '../model/text.js';
import { slipBetween, type Slip } from './alignment.js';
import type { Comparison, Evidence, Named } from './comparison.js';
import type { PlacedName } from './cast.js';
import { isFull } from './keys.js';
import { isMark, type NormalisedName } from './name.js';
import type { Rarity } from './rarity.js';
import { regionLabel, regionsContradict } from './region.js';
import { textsOneSlipApart } from './one-slip.js';
import { splitTrades } from './trade-words.js';

/** A block of names larger than this is left alone: what so many share tells nobody apart. */
const LARGEST_BLOCK = 64;

/** Whether a slip broke a trade word of `right` that `wrong` no longer has: 科兴技 for 科技 is a slip, 华兴 for 华星 may be a firm. */
function breaksTrade(wrong: string, right: string, slip: Slip): boolean {
  // One sign of two replaced may be another trade: 乳业, 肉业.
  const least = slip.kind === 'replace' ? 3 : 2;
  let at = 0;
  let brand = 0;
  for (const { text: word, trade } of splitTrades(right)) {
    const end = at + word.length;
    if (!trade) brand += word.length;
    else if (brand >= 2 && word.length >= least && at <= slip.at && slip.at < end && !wrong.includes(word))
      return true;
    at = end;
  }
  return false;
}

/** A slip that nobody would take for another firm's name: a broken trade word, or two signs of a long brand swapped. */
function isEvident(a: string, b: string, slip: Slip): boolean {
  const [inA, inB] = [breaksTrade(b, a, slip), breaksTrade(a, b, slip)];
  if (inA !== inB) return true;
  if (slip.kind !== 'swap') return false;
  return splitTrades(a).some((part) => !part.trade && part.text.length >= 3 && part.text.includes(slip.here));
}

/**
 * What speaks for two spellings of one name being one enterprise's: equal letters or core, at most one slip of the pen.
 * Null when they contradict: another region, a mark, a branch.
 */
function compare(a: NormalisedName, b: NormalisedName, slip: Slip | null, rarity: Rarity): Evidence | null {
  if (a.branch !== b.branch) return null;
  if (a.full === b.full) return { bits: Math.max(rarity.weight(a.core), rarity.weight(b.core)), sure: true };
  if (regionsContradict(a.region, b.region)) return null;
  let against = regionAgainst(a, b, rarity);
  // 湖北甲 and 武汉甲 are registered by two authorities.
  let sure =
    a.region === b.region ||
    ![a, b].every((x) => x.region !== null) ||
    [a, b].every((x) => x.region!.includes('/'));
  if (a.group !== b.group) {
    // A name cut short may have lost 集团 too; two whole names differ by it on purpose.
    against += isFull(a) && isFull(b) ? 800 : 300;
    sure &&= !(isFull(a) && isFull(b));
  }
  if (a.legalForm !== b.legalForm) {
    const companies = [a, b].every((x) => x.legalForm === null || x.legalForm.endsWith('公司'));
    against += !companies ? 800 : isFull(a) && isFull(b) ? 200 : 100;
    sure &&= companies;
  }
  if (slip === null) return { bits: rarity.weight(a.core) + WHOLE - against, sure };

  if (isMark(slip.here) || isMark(slip.there)) return null;
  const evident = isEvident(a.core, b.core, slip);
  if (!evident && otherTrade(a.core, b.core)) return null;
  const [shorter, slipped] = a.core.length < b.core.length ? [a.core, slip.here] : [b.core, slip.there];
  const shared = rarity.weight(shorter) - rarity.weight(slipped);
  return {
    bits: shared - against - (evident ? 300 : 900),
    sure: sure && evident && Math.min(a.core.length, b.core.length) >= 4,
  };
}

/** Whether two cores hold as many trade words, but not the same: 电池 and 电机. */
function otherTrade(a: string, b: string): boolean {
  const [some, others] = [a, b].map((core) => splitTrades(core).filter((part) => part.trade));
  return some!.length === others!.length && some!.some((part, i) => part.text !== others![i]!.text);
}

/** For a whole core being equal: more than all its signs being contained. */
const WHOLE = 300;

/**
 * What regions say against: a short name usually leaves its region out, a full name has none only where it is unique in
 * the country. An equal region speaks for.
 */
function regionAgainst(a: NormalisedName, b: NormalisedName, rarity: Rarity): number {
  if (a.region !== null && a.region === b.region) return -rarity.weight(regionLabel(a.region)) >> 1;
  if (a.region === b.region) return 100;
  if (a.region !== null && b.region !== null) return 300;
  return isFull(a) && isFull(b) ? 600 : 100;
}

/**
 * Candidates among Chinese names that are written almost alike: the same letters, the same core with a region or legal
 * form more, or one sign left out, replaced or swapped with its neighbour. Found by the texts that remain when each
 * sign in turn is left out, so no pair is missed and no cross join is made.
 */
export function compareSpelling(comparison: Comparison): void {
  const { groups, rarity, block } = comparison;
  const names: Named[] = groups.flatMap((group) => group.han.map((name) => ({ group, name })));
  block.unkeyed = groups.filter((g) => g.han.length === 0).length;
  const byCore = positionsBy(names, (name) => name.core);
  const byLetters = positionsBy(names, (name) => name.full);

  const pair = (i: number, j: number, slip: Slip | null) => {
    const [x, y] = [names[i]!, names[j]!];
    if (x.group === y.group || x.name.key === y.name.key) return;
    if (x.group.uscc !== null && y.group.uscc !== null) return;
    block.pairs++;
    const evidence = compare(x.name.name, y.name.name, slip, rarity);
    if (!evidence) return;
    const order = askingOrder(x, y);
    if (order <= 0) comparison.put(x, y, evidence, () => reasonOf(x.name, y.name, slip));
    if (order >= 0) comparison.put(y, x, evidence, () => reasonOf(y.name, x.name, slip));
  };
  const within = (members: readonly number[]) => {
    block.largest = Math.max(block.largest, members.length);
    if (members.length > LARGEST_BLOCK) return;
    members.forEach((i, at) => members.slice(at + 1).forEach((j) => pair(i, j, null)));
  };
  for (const members of byCore.values()) within(members);
  for (const members of byLetters.values())
    if (members.some((i) => names[i]!.name.name.core !== names[members[0]!]!.name.name.core)) within(members);
  for (const [a, b] of textsOneSlipApart([...byCore.keys()], LARGEST_BLOCK)) {
    const slip = slipBetween(a, b)!;
    const [some, others] = [byCore.get(a)!, byCore.get(b)!];
    if (some.length * others.length > LARGEST_BLOCK ** 2) continue;
    for (const i of some) for (const j of others) pair(i, j, slip);
  }
}

/** Who asks: whoever has no code asks whoever has one; of two without, the less complete name. 0: each the other. */
function askingOrder(x: Named, y: Named): number {
  if (x.group.uscc !== null) return 1;
  if (y.group.uscc !== null) return -1;
  return completeness(x.name.name) - completeness(y.name.name);
}

/** How much of a name stands: legal form before region. */
function completeness(name: NormalisedName): number {
  return (isFull(name) ? 2 : 0) + (name.region === null ? 0 : 1);
}

function positionsBy(names: readonly Named[], key: (name: NormalisedName) => string): Map<string, number[]> {
  const positions = new Map<string, number[]>();
  names.forEach(({ name }, i) => {
    const list = positions.get(key(name.name));
    if (list) list.push(i);
    else positions.set(key(name.name), [i]);
  });
  return positions;
}

function reasonOf(a: PlacedName, b: PlacedName, slip: Slip | null) {
  if (slip === null)
    return text(
      `${a.written} and ${b.written} agree but for region, brackets or legal form`,
      `“${a.written}”与“${b.written}”除地区、括号或组织形式外一致`,
    );
  const kind = {
    swap: text('two characters are swapped', '两字颠倒'),
    replace: text('one character differs', '一字不同'),
    omit: text('one character is missing', '缺一字'),
  }[slip.kind];
  return text(
    `${a.written} and ${b.written} are alike: ${kind.en}`,
    `“${a.written}”与“${b.written}”相近：${kind.zh}`,
  );
}
