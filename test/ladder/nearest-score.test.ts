import { expect, it } from 'vitest';
import { readRulebooks } from '../../src/cli/assets.js';
import { nearest } from '../../src/lenses/ladder/nearest.js';
import { ProfileSchema } from '../../src/lenses/ladder/profile.js';
import { inForce } from '../../src/lenses/ladder/rulebooks.js';
import { rule } from '../../src/lenses/ladder/ruling.js';
import { parseDay } from '../../src/model/day.js';
import { numbers } from './random-profile.js';
import { type Plain, strong, withField } from './strong.js';

/**
 * The least sets of items by which a score of 2022 passes, against a search of all sets. Only the score is left of the line S22-5, for any of the direct
 * conditions would be the shorter way.
 */
const rulebooks = readRulebooks();
const asOf = parseDay('2026-03-15')!;
const rung = rulebooks.rungs.find((r) => r.rung === 'specialised-sme')!;
const force = inForce(rung, asOf, 'new', 'hubei')!;
const conditions = force.edition.conditions.map((c) =>
  c.id === 'S22-5' ? { id: 'S22-5', score: { at_least: 60 } } : c,
);
const edition = { ...force.edition, conditions };
const ruling = rule(rulebooks, { ...force, edition }, { asOf, case: 'new' });

const right = (change: Plain): Plain => ({ ...(strong()['ip'] as Plain[])[0], ...change });
const proofs = (n: number) => ({
  provincial_award: n > 0,
  management_system_certificate: n > 1,
  own_brand: false,
  standards_participation: false,
});

/** Items that each hang on a field of their own, with values of it and their points by the regulation, best first. */
const ITEMS: [item: string, path: string, values: [value: unknown, points: number][]][] = [
  ['S22-P3', 'niche_years', [10, 8, 6, 4, 2].map((years) => [years, years / 2])],
  ['S22-J1', 'digital_level', [[3, 5], [2, 3], [1, 0]]], // prettier-ignore
  ['S22-J2', 'quality', [[proofs(2), 5], [proofs(1), 3], [proofs(0), 0]]], // prettier-ignore
  ['S22-J3', 'years.2025.net_profit', [10, 8, 6, 4, 2, 0].map((p) => [p * 1_200_000, p])],
  ['S22-J4', 'years.2025.total_liabilities', [[50e6, 5], [60e6, 3], [70e6, 1], [90e6, 0]]], // prettier-ignore
  [
    'S22-X1',
    'ip',
    [
      [[right({})], 10],
      [[right({ high_value: false })], 8],
      [[right({ high_value: false, self_developed: false })], 6],
      [[right({ class: 'II' })], 2],
      [[], 0],
    ],
  ],
  ['S22-X3', 'years.2025.rd_staff', [[48, 5], [24, 3], [12, 1], [0, 0]]], // prettier-ignore
  ['S22-X4', 'rd_centre_level', ['national', 'provincial', 'municipal', 'below', 'none'].map((level, i) => [level, [10, 8, 4, 2, 0][i]!])], // prettier-ignore
];
/** Share of main business 5, its growth 10, R&D of a tenth 10: at their most in the strong profile. */
const FIXED = 25;
const PERSONS: [item: string, most: number][] = [['S22-P4', 5], ['S22-T1', 15]]; // prettier-ignore

/** Points of the items; null is unknown. Met from 60 on; left to a person where only a person's points are open and would be enough. */
function passes(points: readonly (number | null)[], persons: readonly (number | null)[]): boolean {
  const sum = [...points, ...persons].reduce<number>((all, p) => all + (p ?? 0), FIXED);
  const open = persons.reduce<number>((all, p, i) => all + (p === null ? PERSONS[i]![1] : 0), 0);
  return sum >= 60 || (!points.includes(null) && sum + open >= 60);
}

/** Every smallest set of items that passes with all of them at their most. */
function leastSets(points: readonly (number | null)[], persons: readonly (number | null)[]): string[] {
  const sets = Array.from({ length: 2 ** ITEMS.length }, (_, mask) =>
    ITEMS.flatMap((_item, i) => ((mask >> i) & 1 ? [i] : [])),
  ).filter((set) => {
    const most = points.map((p, i) => (set.includes(i) ? ITEMS[i]![2][0]![1] : p));
    const rises = set.every((i) => ITEMS[i]![2][0]![1] > (points[i] ?? 0));
    return rises && passes(most, persons);
  });
  const least = Math.min(...sets.map((set) => set.length));
  return sets.filter((set) => set.length === least).map((set) => set.map((i) => ITEMS[i]![0]).sort().join()); // prettier-ignore
}

it('the least sets of items that lift a score are those of an exhaustive search (400 random profiles)', () => {
  const sizes = new Set<number>();
  for (let seed = 1; seed <= 400; seed++) {
    const next = numbers(seed);
    const pick = <T>(of: readonly T[]): T => of[Math.floor(next() * of.length)]!;
    let plain = strong();
    const points = ITEMS.map(([, path, values]) => {
      // Of the years in the niche a line of its own is asked too.
      const known = path === 'niche_years' || next() < 0.93;
      const [value, of] = pick(next() < 0.5 ? values.slice(1) : values);
      plain = withField(plain, path, known ? value : null);
      return known ? of : null;
    });
    const persons = PERSONS.map(([item, most]) => {
      const said = pick([null, 0, most > 5 ? 5 : 3]);
      if (said !== null) plain = withField(plain, `judgements.${item}`, said);
      return said;
    });
    const ways = nearest(ruling, ProfileSchema.parse(plain));
    if (passes(points, persons)) {
      expect([seed, ways]).toEqual([seed, []]);
      continue;
    }
    const want = leastSets(points, persons);
    const got = ways.map((way) => way.changes.map((c) => c.part).sort().join()); // prettier-ignore
    // At most five are shown.
    expect([seed, got.length]).toEqual([seed, Math.min(5, want.length)]);
    expect([seed, got.filter((set) => !want.includes(set))]).toEqual([seed, []]);
    expect(new Set(got).size).toBe(got.length);
    for (const set of got) sizes.add(set.split(',').length);
  }
  // One, two and three items were needed.
  expect([...sizes].sort()).toEqual(expect.arrayContaining([1, 2, 3]));
});
