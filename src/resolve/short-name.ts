import { text } from '../model/text.js';
import { containment } from './alignment.js';
import type { Comparison, Evidence, Named } from './comparison.js';
import { leavesMark } from './contradiction.js';
import type { PlacedName } from './cast.js';
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
const LEFT_MARK = 1300;
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
  const own = labelOf(short);
  const other = labelOf(long);
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
export function shortFormBits(short: NormalisedName, long: NormalisedName, rarity: Rarity): Evidence | null {
  if (long.branch !== short.branch) return null;
  let best: Evidence | null = null;
  for (const way of overlays(short, long)) {
    const found = way.short.length < 2 ? null : containment(way.short, way.long);
    if (!found) continue;
    const marked = leavesMark(found.leftover);
    // A break that the mark makes is charged as the mark alone.
    const breaks = Math.max(0, found.runs - (marked ? 2 : 1));
    const bits =
      (rarity.weight(way.region) >> 1) +
      rarity.weight(short.core) -
      way.against -
      BROKEN * breaks -
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

/**
 * Candidates for names without legal form: the full names that contain them in order, and the short names that their
 * enterprise is known by; for former names, whoever bears that name. A full name inside a longer full name is only asked.
 */
export function compareShortNames(comparison: Comparison): void {
  const { groups, rarity, block } = comparison;
  const targets: Named[] = groups.flatMap((group) =>
    [...group.han, ...group.former].filter(isHan).map((name) => ({ group, name })),
  );
  const postings = new Postings();
  targets.forEach(({ name: { name } }, i) => {
    for (const sign of new Set(labelOf(name) + name.core)) postings.add(sign, i);
  });
  const known = new Map<string, Named[]>();
  for (const group of groups)
    for (const name of [...group.short, ...group.former, ...group.han]) {
      const list = known.get(name.name.core);
      if (list) list.push({ group, name });
      else known.set(name.name.core, [{ group, name }]);
    }

  for (const group of groups) {
    if (group.uscc !== null) continue;
    const full = group.han.some((n) => isFull(n.name));
    for (const name of [...group.han, ...group.short, ...group.former].filter(isHan)) {
      // Whoever has a full name is not looked for by a shorter one.
      if (full && !isFull(name.name) && name.use !== 'former') continue;
      const from = { group, name };
      for (const to of known.get(name.name.core) ?? []) compareKnown(from, to, comparison);
      if (name.use === 'former') continue;
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
        const evidence = shortFormBits(name.name, to.name.name, rarity);
        if (!evidence) continue;
        const asked = isFull(name.name) ? { bits: evidence.bits - WHOLE_INSIDE, sure: false } : evidence;
        comparison.put(from, to, asked, () => containedIn(name, to.name));
      }
    }
  }
}

/** Against a full name that stands inside a longer full name. */
const WHOLE_INSIDE = 800;

/** A name against an equal short or former name on record. Equal own names are the business of spelling. */
function compareKnown(from: Named, to: Named, comparison: Comparison): void {
  const [a, b] = [from.name, to.name];
  if (from.group === to.group || (a.use === 'name' && b.use === 'name')) return;
  if (regionsContradict(a.name.region, b.name.region) || a.name.branch !== b.name.branch) return;
  if (a.use === 'former' && b.use !== 'name') return;
  const former = a.use === 'former' || b.use === 'former';
  const bits = comparison.rarity.weight(a.name.core) + (former ? 200 : 100);
  comparison.put(from, to, { bits, sure: true }, () => (former ? byFormer(a, b) : byShort(a, b)));
}

function labelOf(name: NormalisedName): string {
  return name.region === null ? '' : regionLabel(name.region);
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
  return text(
    `${a.written} is the short name ${b.written} on record`,
    `“${a.written}”与登记的简称“${b.written}”一致`,
  );
}

function byFormer(a: PlacedName, b: PlacedName) {
  return a.use === 'former'
    ? text(`its former name ${a.written} is the name ${b.written}`, `其曾用名“${a.written}”即“${b.written}”`)
    : text(
        `${a.written} is the former name ${b.written} on record`,
        `“${a.written}”为登记的曾用名“${b.written}”`,
      );
}
