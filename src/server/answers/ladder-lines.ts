import type { Ladder, LadderLine } from '../../lenses/ladder/index.js';
import { CLIMBS } from '../../lenses/ladder/index.js';
import type { LadderAsked } from '../parameters.js';

const names = new Intl.Collator('zh-CN');
const byName = (a: LadderLine, b: LadderLine) => names.compare(a.enterprise.name, b.enterprise.name);
/** What has no place in an order stands last. */
const place = (at: number) => (at < 0 ? Infinity : at);

/** The orders of the list but the lens's own; titles without a known end stand last. */
const ORDERS: Record<Exclude<LadderAsked['sort'], 'work'>, (a: LadderLine, b: LadderLine) => number> = {
  name: byName,
  ends: (a, b) => (a.ends ?? '9').localeCompare(b.ends ?? '9') || byName(a, b),
  distance: (a, b) =>
    place(CLIMBS.indexOf(a.climb!)) - place(CLIMBS.indexOf(b.climb!)) ||
    a.unmet.length - b.unmet.length ||
    a.unknown.length - b.unknown.length ||
    byName(a, b),
};

function holdsSo({ holding }: LadderLine, asked: LadderAsked['holding']): boolean {
  if (asked === undefined) return true;
  if (asked === 'none') return holding === null;
  // A title that ends within the year is still valid.
  return asked === 'valid' ? holding === 'holds' || holding === 'ending' : holding === asked;
}

const plain = (s: string) => s.normalize('NFKC').toLowerCase();

/**
 * The lines of the ladder that a filter finds, in the order asked. A park is named by its Chinese name; words are looked for in name, code,
 * park, contact and phone.
 * @param named those that a search by the forms of their names finds.
 */
export function linesOf({ lines }: Ladder, asked: LadderAsked, named: ReadonlySet<string>): LadderLine[] {
  const { title, next, distance, park, sort } = asked;
  const words = plain(asked.find ?? '')
    .split(/\s+/)
    .filter(Boolean);
  const found = ({ enterprise: { id, name, uscc, park: in_, contact, phone } }: LadderLine) => {
    if (words.length === 0 || named.has(id)) return true;
    const text = plain([name, uscc, in_?.zh, in_?.en, contact, phone].filter(Boolean).join('\n'));
    return words.every((word) => text.includes(word));
  };
  const fit = lines.filter(
    (line) =>
      (title === undefined || line.rung === title) &&
      holdsSo(line, asked.holding) &&
      (next === undefined || line.next === next) &&
      (distance === undefined || line.climb === distance) &&
      (park === undefined || line.enterprise.park?.zh === park) &&
      found(line),
  );
  return sort === 'work' ? fit : fit.toSorted(ORDERS[sort]);
}
