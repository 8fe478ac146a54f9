import { describe, expect, it } from 'vitest';
import { readRulebooks } from '../../src/cli/assets.js';
import { MEASURE } from '../../src/lenses/ladder/measures/index.js';
import { ProfileSchema } from '../../src/lenses/ladder/profile.js';
import { inForce } from '../../src/lenses/ladder/rulebooks.js';
import { rule, type Ruling } from '../../src/lenses/ladder/ruling.js';
import type { Verdicts } from '../../src/lenses/ladder/node.js';
import { parseDay } from '../../src/model/day.js';
import type { Condition } from '../../src/model/rulebook.js';
import { randomProfile } from './random-profile.js';

const rulebooks = readRulebooks();

/** The least step of a line: a fen, a hundredth of a point, a millionth of a share, one of what is counted. */
const STEP: Record<string, number> = { CNY: 0.01, share: 1e-6, point: 0.01, year: 0.01 };

const tops = ({ eligibility, conditions }: Ruling) => [...eligibility, ...conditions];

/** The ruling with one line moved. */
function moved(ruling: Ruling, id: string, line: Partial<Condition>): Ruling {
  const { edition } = ruling.inForce;
  const conditions = edition.conditions.map((c) => (c.id === id ? { ...c, ...line } : c));
  return rule(
    rulebooks,
    { ...ruling.inForce, edition: { ...edition, conditions } },
    { asOf: ruling.asOf, case: ruling.case },
  );
}

const ASKED = [
  ['specialised-sme', '2026-03-15'],
  ['specialised-sme', '2026-11-25'],
  ['little-giant', '2026-03-15'],
  ['little-giant', '2026-11-25'],
] as const;

describe.each(ASKED)('%s on %s', (id, day) => {
  const asOf = parseDay(day)!;
  const rung = rulebooks.rungs.find((r) => r.rung === id)!;
  const ruling = rule(rulebooks, inForce(rung, asOf, 'new', 'hubei')!, { asOf, case: 'new' });
  const verdictsOf = (of: Ruling, seed: number) => {
    const verdicts: Verdicts = [];
    of.judge(ProfileSchema.parse(randomProfile(seed)), verdicts);
    return Object.fromEntries(tops(of).map((node) => [node.id, verdicts[node.index]]));
  };

  it('a line put onto a figure and then one step beyond it flips that line and no other', () => {
    const lines = tops(ruling).filter((n) => n.condition.measure && !n.condition.person && n.kind === 'one');
    expect(lines.length).toBeGreaterThan(2);
    const flipped = new Map<string, number>();
    for (let seed = 1; seed <= 60; seed++) {
      const profile = ProfileSchema.parse(randomProfile(seed));
      for (const node of lines) {
        const value = node.figure(profile)?.value ?? null;
        const { unit } = MEASURE[node.condition.measure!];
        if (value === null || value < 0) continue;
        const step = STEP[unit] ?? 1;
        const falling = node.condition.at_most !== undefined;
        const key = falling ? 'at_most' : 'at_least';
        // Money is whole fen, which a double in CNY misses by less than this.
        const noise = unit === 'CNY' ? 1e-3 : 1e-9;
        // The nearest multiples of the step on either side of the figure; on it where it is one.
        const good = falling ? Math.ceil(value / step - noise) : Math.floor(value / step + noise);
        const at = (n: number) => moved(ruling, node.id, { [key]: Number((n * step).toFixed(6)) });
        const on = verdictsOf(at(good), seed);
        const beyond = verdictsOf(at(good + (falling ? -1 : 1)), seed);
        expect([seed, node.id, on[node.id], beyond[node.id]]).toEqual([seed, node.id, 'met', 'unmet']);
        expect({ ...beyond, [node.id]: 'met' }).toEqual(on);
        flipped.set(node.id, (flipped.get(node.id) ?? 0) + 1);
      }
    }
    // Every such line was tried often.
    for (const node of lines) expect(flipped.get(node.id), node.id).toBeGreaterThan(10);
  });
});
