import { describe, expect, it } from 'vitest';
import { readRulebooks } from '../../src/cli/assets.js';
import { assess, type Assessment } from '../../src/lenses/ladder/index.js';
import { ProfileSchema } from '../../src/lenses/ladder/profile.js';
import { parseDay } from '../../src/model/day.js';
import type { Condition } from '../../src/model/rulebook.js';
import { EDITIONS, type EditionRows } from './both-sides.js';
import { strong, withField } from './strong.js';

const rulebooks = readRulebooks();
const named = ({ rung, version }: { rung: string; version: string }) => `${rung} ${version}`;

/** The strong profile with fields set, held against an edition. */
function held({ rung: id, asOf, case: of }: EditionRows, changes: Record<string, unknown>): Assessment {
  const plain = Object.entries(changes).reduce((p, [path, value]) => withField(p, path, value), strong());
  const rung = rulebooks.rungs.find((r) => r.rung === id)!;
  const profile = ProfileSchema.parse(plain);
  return assess({ rulebooks, rung, asOf: parseDay(asOf)!, case: of, profile }, { nearest: false })!;
}

const linesOf = (a: Assessment) => [...a.eligibility, ...a.conditions];

/** The ids that a condition and its parts have in the rulebook. */
const idsOf = (c: Condition): string[] => [
  ...(c.id === undefined ? [] : [c.id]),
  ...[...(c.all ?? []), ...(c.any ?? []), ...(c.tiers ?? []).map((tier) => tier.asks)].flatMap(idsOf),
];

/** How far a figure just beyond its line may be off: a fen (two in a mean), one of 200 people, one of what is counted. */
const JUST: Record<string, number> = { CNY: 0.01, share: 0.0051 };

it('no edition of any rulebook is without its rows', () => {
  const editions = rulebooks.rungs.flatMap(({ rung, editions: own }) =>
    own.map(({ version }) => named({ rung, version })),
  );
  expect(EDITIONS.map(named).sort()).toEqual(editions.sort());
});

describe.each(EDITIONS.map((rows): [string, EditionRows] => [named(rows), rows]))('%s', (_, rows) => {
  const edition = rulebooks.rungs
    .find((r) => r.rung === rows.rung)!
    .editions.find((e) => e.version === rows.version)!;

  it.each(rows.lines)('%s is met by %j and not by %j', (id, admitted, refused) => {
    const verdicts = [admitted, refused].map((changes) => {
      const a = held(rows, changes);
      expect(a.rulebook.version).toBe(rows.version);
      return linesOf(a).find((line) => line.id === id)!.verdict;
    });
    expect(verdicts).toEqual(['met', 'unmet']);
  });

  it.each(rows.bands)('%s by %s gives %j', (item, path, values, beside = {}) => {
    for (const [value, points] of values) {
      const { score } = held(rows, { ...beside, [path]: value });
      expect([value, score!.items.find((i) => i.id === item)!.points]).toEqual([value, points]);
    }
  });

  it('every line that has an id has a row', () => {
    const ids = [...edition.eligibility, ...edition.conditions].flatMap(idsOf);
    expect([...new Set(rows.lines.map(([id]) => id))].sort()).toEqual(ids.sort());
  });

  it('every line, with or without an id, is seen met and unmet; every figure on its line and just off it', () => {
    const answers = rows.lines.flatMap(([, admitted, refused]) =>
      [admitted, refused].flatMap((changes) => linesOf(held(rows, changes))),
    );
    const open: string[] = [];
    for (const id of new Set(answers.map((a) => a.id))) {
      const own = answers.filter((a) => a.id === id);
      for (const verdict of ['met', 'unmet'] as const)
        if (!own.some((a) => a.verdict === verdict)) open.push(`${id} is never ${verdict}`);
      const parts = answers.some((a) => a.parent === id);
      const figures = own.filter((a) => a.value !== null && a.threshold !== null);
      if (parts || figures.length === 0) continue;
      const off = ({ value, threshold }: (typeof own)[number]) => Math.abs(value! - threshold!);
      if (!figures.some((a) => a.verdict === 'met' && off(a) < 1e-9 * Math.max(1, a.threshold!)))
        open.push(`${id} is never on its line`);
      if (!figures.some((a) => a.verdict === 'unmet' && off(a) <= (JUST[a.unit!] ?? 1) * 1.0001))
        open.push(`${id} is never just off its line`);
    }
    expect(open).toEqual([]);
  });

  it('every band of every item is seen with the one below it, no further off than one of what is counted', () => {
    const open = (edition.score ?? []).flatMap((item) => {
      const own = rows.bands.filter(([id]) => id === item.id);
      // A person may give an item any points: its most and none are tried.
      if (item.person) return own.length > 0 ? [] : [`${item.id} is never asked`];
      const points = [...item.bands.map((band) => band.points), item.otherwise];
      const seen = (above: number, below: number) =>
        own.length > 0 &&
        own.every(([, , values]) =>
          values.some(([value, p], i) => {
            const [next, q] = values[i + 1] ?? [];
            const apart = typeof value === 'number' && typeof next === 'number' ? value - next : 0;
            return p === above && q === below && Math.abs(apart) <= 1;
          }),
        );
      return item.bands.flatMap((_band, i) =>
        seen(points[i]!, points[i + 1]!) ? [] : [`${item.id} from ${points[i]!} to ${points[i + 1]!}`],
      );
    });
    expect(open).toEqual([]);
  });
});
