import { text } from '../model/text.js';
import { containment } from './alignment.js';
import type { Candidate } from './candidate.js';
import type { Block, Comparison } from './comparison.js';
import { leavesMark } from './contradiction.js';
import type { PlacedName } from './cast.js';
import type { Group } from './group.js';
import { isFull } from './keys.js';
import type { NormalisedName } from './name.js';
import { Postings } from './postings.js';
import { regionLabel, regionsContradict } from './region.js';
import { IN_PLACE, type Rarity } from './rarity.js';

/** How many enterprises may hold a name's two rarest signs before it counts as too common to search by. */
const BUDGET = 400;

/** Against a name that does not begin where the other's brand begins. */
const NOT_AT_BRAND = IN_PLACE + 250;
/** Against each further stretch that a name is broken into. */
const BROKEN = IN_PLACE;
/** Against a left-over numeral, compass point or 新/老. */
const LEFT_MARK = 1500;
/** Against a name whose region is only part of the other's brand, which lies elsewhere. */
const ELSEWHERE = 600;

/** One way to lay a short name over a long one: a region's word in front counts half. */
interface Overlay {
  short: string;
  long: string;
  region: string;
  against: number;
  sure: boolean;
}

function overlays(short: NormalisedName, long: NormalisedName): Overlay[] {
  const apart = regionsContradict(short.region, long.region);
  const own = short.region === null ? '' : regionLabel(short.region);
  const other = long.region === null ? '' : regionLabel(long.region);
  const ways: Overlay[] = [];
  const way = (region: string, letters: string, against: number, sure: boolean) =>
    ways.push({ short: region + short.core, long: letters, region, against, sure });
  if (!apart) {
    way('', long.core, own === other ? -50 : 50, true);
    if (other !== '') way(own, other + long.core, 0, true);
  }
  if (own !== '') way(own, long.core, apart ? ELSEWHERE : 0, !apart);
  return ways;
}

/**
 * What speaks for `short` being a short form of `long`, in hundredths of a bit; null when it is not contained in order.
 * The region may stand in either or, taken for brand, inside the other's core.
 */
export function shortFormBits(
  short: NormalisedName,
  long: NormalisedName,
  rarity: Rarity,
): { bits: number; sure: boolean } | null {
  if (long.branch !== short.branch) return null;
  let best: { bits: number; sure: boolean } | null = null;
  for (const way of overlays(short, long)) {
    const found = way.short.length < 2 ? null : containment(way.short, way.long);
    if (!found) continue;
    const marked = leavesMark(found.leftover);
    const bits =
      (rarity.weight(way.region) >> 1) +
      rarity.weight(short.core) -
      way.against -
      BROKEN * (found.runs - 1) -
      (found.first === 0 ? 0 : NOT_AT_BRAND) -
      (marked ? LEFT_MARK : 0) -
      Math.round(rarity.sum(found.leftover.join('')) / 8) -
      (short.group && !long.group ? 400 : 0);
    // A name that begins elsewhere than the brand is joined only where it stands unbroken, and breaks no brand: 威腾 is not 英威腾.
    const sure = way.sure && !marked && (found.first === 0 || (found.runs === 1 && found.first >= 2));
    if (best === null || bits > best.bits) best = { bits, sure };
  }
  return best;
}

interface Target {
  group: Group;
  name: PlacedName;
}

/**
 * Candidates for names without legal form: the full names that contain them in order, and the short names that their
 * enterprise is known by; for former names, whoever bears that name. A full name inside a longer full name is only asked.
 */
export function shortNameCandidates(comparison: Comparison): { candidates: Candidate[]; block: Block } {
  const { groups, rarity, places, chance, wary } = comparison;
  const targets: Target[] = groups.flatMap((group) => [...group.han, ...group.former].filter(isHan).map((name) => ({ group, name })));
  const postings = new Postings();
  const known = new Map<string, Target[]>();
  targets.forEach(({ name: { name } }, i) => {
    for (const sign of new Set((name.region === null ? '' : regionLabel(name.region)) + name.core)) postings.add(sign, i);
  });
  for (const group of groups)
    for (const name of [...group.short, ...group.former, ...group.han]) {
      const list = known.get(name.name.core);
      if (list) list.push({ group, name });
      else known.set(name.name.core, [{ group, name }]);
    }

  const candidates: Candidate[] = [];
  const block: Block = { rule: 'short-name', unkeyed: 0, pairs: 0, largest: 0 };
  const ask = (group: Group, name: PlacedName, to: Target, bits: number, sure: boolean, reason: Candidate['reason']) =>
    candidates.push({
      from: name.mention,
      to: to.name.mention,
      bits: bits - chance + places.bits(group, to.group),
      sure: sure && !wary.has(name.mention) && !wary.has(to.name.mention),
      reason,
    });

  for (const group of groups) {
    if (group.uscc !== null) continue;
    const full = group.han.some((n) => isFull(n.name));
    for (const name of [...group.han, ...group.short, ...group.former].filter(isHan)) {
      if (name.use === 'short' && full) continue;
      for (const to of known.get(name.name.core) ?? []) {
        // Equal own names are the business of spelling.
        if (to.group === group || (name.use === 'name' && to.name.use === 'name')) continue;
        if (regionsContradict(name.name.region, to.name.name.region) || name.name.branch !== to.name.name.branch) continue;
        if (name.use === 'former' && to.name.use !== 'name') continue;
        const former = name.use === 'former' || to.name.use === 'former';
        ask(group, name, to, rarity.weight(name.name.core) + (former ? 200 : 100), true, former ? byFormer(name, to.name) : byShort(name, to.name));
      }
      if (name.use === 'former' || (full && !isFull(name.name))) continue;
      const holders = postings.all(name.name.core, BUDGET);
      if (holders === null) {
        block.unkeyed++;
        continue;
      }
      block.largest = Math.max(block.largest, holders.length);
      for (const at of holders) {
        const to = targets[at]!;
        if (to.group === group || to.name.name.core === name.name.core) continue;
        if (!isFull(to.name.name) && to.group.uscc === null) continue;
        block.pairs++;
        const found = shortFormBits(name.name, to.name.name, rarity);
        if (!found) continue;
        const whole = isFull(name.name);
        ask(group, name, to, found.bits - (whole ? 800 : 0), found.sure && !whole, containedIn(name, to.name));
      }
    }
  }
  return { candidates, block };
}

function isHan(name: PlacedName): boolean {
  return name.name.script === 'han';
}

function containedIn(short: PlacedName, long: PlacedName) {
  return text(
    `short name ${short.written} is contained in order in ${long.written}`,
    `简称“${short.written}”的各字依次见于“${long.written}”`,
  );
}

function byShort(a: PlacedName, b: PlacedName) {
  return text(`${a.written} is the short name ${b.written} on record`, `“${a.written}”与登记的简称“${b.written}”一致`);
}

function byFormer(a: PlacedName, b: PlacedName) {
  return a.use === 'former'
    ? text(`its former name ${a.written} is the name ${b.written}`, `其曾用名“${a.written}”即“${b.written}”`)
    : text(`${a.written} is the former name ${b.written} on record`, `“${a.written}”为登记的曾用名“${b.written}”`);
}
