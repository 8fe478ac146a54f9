import { text } from '../model/text.js';
import { slipBetween, type Slip } from './alignment.js';
import type { Candidate } from './candidate.js';
import type { Block, Comparison } from './comparison.js';
import type { PlacedName } from './cast.js';
import type { Group } from './group.js';
import { isFull } from './keys.js';
import { isMark, type NormalisedName } from './name.js';
import { regionLabel, regionsContradict } from './region.js';
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
    else if (brand >= 2 && word.length >= least && at <= slip.at && slip.at < end && !wrong.includes(word)) return true;
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
function compare(
  a: NormalisedName,
  b: NormalisedName,
  slip: Slip | null,
  weight: (core: string) => number,
): { bits: number; sure: boolean } | null {
  if (a.branch !== b.branch) return null;
  if (a.full === b.full) return { bits: Math.max(weight(a.core), weight(b.core)), sure: true };
  if (regionsContradict(a.region, b.region)) return null;
  let against = regionAgainst(a, b, weight);
  // 湖北甲 and 武汉甲 are registered by two authorities.
  let sure = a.region === b.region || ![a, b].every((x) => x.region !== null) || [a, b].every((x) => x.region!.includes('/'));
  if (a.group !== b.group) {
    // A name cut short may have lost 集团 too; two whole names differ by it on purpose.
    against += isFull(a) && isFull(b) ? 800 : 300;
    sure = !(isFull(a) && isFull(b));
  }
  if (a.legalForm !== b.legalForm) {
    const companies = [a, b].every((x) => x.legalForm === null || x.legalForm.endsWith('公司'));
    against += !companies ? 800 : isFull(a) && isFull(b) ? 200 : 100;
    sure &&= companies;
  }
  if (slip === null) return { bits: weight(a.core) + WHOLE - against, sure };

  if (isMark(slip.here) || isMark(slip.there)) return null;
  const evident = isEvident(a.core, b.core, slip);
  const trades = (core: string) => splitTrades(core).filter((p) => p.trade).map((p) => p.text);
  const [some, others] = [trades(a.core), trades(b.core)];
  if (!evident && some.length > 0 && some.length === others.length && some.join() !== others.join()) return null;
  const [shorter, slipped] = a.core.length < b.core.length ? [a.core, slip.here] : [b.core, slip.there];
  const shared = weight(shorter) - weight(slipped);
  return { bits: shared - against - (evident ? 300 : 900), sure: sure && evident && Math.min(a.core.length, b.core.length) >= 4 };
}

/** For a whole core being equal: more than all its signs being contained. */
const WHOLE = 300;

/**
 * What regions say against: a short name usually leaves its region out, a full name has none only where it is unique in
 * the country. An equal region speaks for.
 */
function regionAgainst(a: NormalisedName, b: NormalisedName, weight: (core: string) => number): number {
  if (a.region !== null && a.region === b.region) return -weight(regionLabel(a.region)) >> 1;
  if (a.region === b.region) return 100;
  if (a.region !== null && b.region !== null) return 300;
  return isFull(a) && isFull(b) ? 600 : 100;
}

/**
 * Candidates among Chinese names that are written almost alike: the same letters, the same core with a region or legal
 * form more, or one sign left out, replaced or swapped with its neighbour. Found by the texts that remain when each
 * sign in turn is left out, so no pair is missed and no cross join is made.
 */
export function spellingCandidates(comparison: Comparison): { candidates: Candidate[]; block: Block } {
  const { groups, rarity, places, chance, wary } = comparison;
  const names: { group: Group; name: PlacedName }[] = groups.flatMap((group) => group.han.map((name) => ({ group, name })));
  const byCore = new Map<string, number[]>();
  const byLetters = new Map<string, number[]>();
  names.forEach(({ name: { name } }, i) => {
    add(byCore, name.core, i);
    add(byLetters, name.full, i);
  });
  const cores = [...byCore.keys()];
  const weight = (core: string) => rarity.weight(core);

  const candidates: Candidate[] = [];
  const block: Block = { rule: 'spelling', unkeyed: groups.filter((g) => g.han.length === 0).length, pairs: 0, largest: 0 };
  const pair = (i: number, j: number, slip: Slip | null) => {
    const [x, y] = [names[i]!, names[j]!];
    if (x.group === y.group || x.name.key === y.name.key) return;
    if (x.group.uscc !== null && y.group.uscc !== null) return;
    block.pairs++;
    const found = compare(x.name.name, y.name.name, slip, weight);
    if (!found) return;
    const bits = found.bits - chance + places.bits(x.group, y.group);
    const reason = reasonOf(x.name, y.name, slip);
    const sure = found.sure && !wary.has(x.name.mention) && !wary.has(y.name.mention);
    // Whoever has no code asks whoever has one; of two without, the less complete name asks.
    const lead = x.group.uscc !== null ? 1 : y.group.uscc !== null ? -1 : completeness(x.name.name) - completeness(y.name.name);
    if (lead <= 0) candidates.push({ from: x.name.mention, to: y.name.mention, bits, sure, reason });
    if (lead >= 0) candidates.push({ from: y.name.mention, to: x.name.mention, bits, sure, reason });
  };
  const within = (members: readonly number[]) => {
    block.largest = Math.max(block.largest, members.length);
    if (members.length > LARGEST_BLOCK) return;
    members.forEach((i, at) => members.slice(at + 1).forEach((j) => pair(i, j, null)));
  };
  for (const members of byCore.values()) within(members);
  for (const members of byLetters.values())
    if (new Set(members.map((i) => names[i]!.name.name.core)).size > 1) within(members);
  for (const [a, b] of coresOneSlipApart(cores)) {
    const slip = slipBetween(a, b)!;
    const [some, others] = [byCore.get(a)!, byCore.get(b)!];
    if (some.length * others.length > LARGEST_BLOCK ** 2) continue;
    for (const i of some) for (const j of others) pair(i, j, slip);
  }
  return { candidates, block };
}

/** How much of a name stands: legal form before region. */
function completeness(name: NormalisedName): number {
  return (isFull(name) ? 2 : 0) + (name.region === null ? 0 : 1);
}

function add(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** The pairs of cores (three signs or more) one slip apart, each once. */
function coresOneSlipApart(cores: readonly string[]): [string, string][] {
  // hash of a core without one sign, and the core's position, in one float: 32 + 20 bits.
  const POSITIONS = 2 ** 20;
  const entries: number[] = [];
  cores.slice(0, POSITIONS).forEach((core, i) => {
    if (core.length < 3) return;
    entries.push(hashWithout(core, -1) * POSITIONS + i);
    for (let at = 0; at < core.length; at++) entries.push(hashWithout(core, at) * POSITIONS + i);
  });
  const sorted = Float64Array.from(entries).sort();
  const found = new Set<number>();
  for (let from = 0; from < sorted.length; ) {
    const hash = Math.floor(sorted[from]! / POSITIONS);
    let to = from + 1;
    while (to < sorted.length && Math.floor(sorted[to]! / POSITIONS) === hash) to++;
    if (to - from <= LARGEST_BLOCK)
      for (let x = from; x < to; x++)
        for (let y = x + 1; y < to; y++) {
          const [i, j] = [sorted[x]! % POSITIONS, sorted[y]! % POSITIONS];
          if (i !== j && slipBetween(cores[i]!, cores[j]!)) found.add(Math.min(i, j) * POSITIONS + Math.max(i, j));
        }
    from = to;
  }
  return [...found].map((p) => [cores[Math.floor(p / POSITIONS)]!, cores[p % POSITIONS]!]);
}

/** FNV-1a over a text without the sign at one place. */
function hashWithout(s: string, skip: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < s.length; i++) if (i !== skip) hash = Math.imul(hash ^ s.charCodeAt(i), 0x01000193);
  return hash >>> 0;
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
  return text(`${a.written} and ${b.written} are alike: ${kind.en}`, `“${a.written}”与“${b.written}”相近：${kind.zh}`);
}
