import { describe, expect, it } from 'vitest';
import { readRulebooks } from '../../src/cli/assets.js';
import { type Verdicts, withParts } from '../../src/lenses/ladder/node.js';
import { inForce } from '../../src/lenses/ladder/rulebooks.js';
import { rule } from '../../src/lenses/ladder/ruling.js';
import { ProfileSchema } from '../../src/lenses/ladder/profile.js';
import { parseDay } from '../../src/model/day.js';
import type { Case } from '../../src/model/rulebook.js';
import { randomProfile } from './random-profile.js';
import { secondOpinion } from './second-opinion.js';

const rulebooks = readRulebooks();
const PROFILES = 2000;

type Edition = Parameters<typeof secondOpinion>[1];
const ASKED: [Edition, rung: string, asOf: string, Case][] = [
  ['I22', 'innovative-sme', '2026-11-25', 'new'],
  ['S22', 'specialised-sme', '2026-03-15', 'new'],
  ['S26', 'specialised-sme', '2026-11-25', 'new'],
  ['S26', 'specialised-sme', '2026-11-25', 'review'],
  ['L22', 'little-giant', '2026-03-15', 'new'],
  ['L22', 'little-giant', '2026-06-01', 'review'],
  ['L26', 'little-giant', '2026-11-25', 'new'],
];

describe.each(ASKED)('%s of %s on %s (%s)', (edition, id, asOf, of) => {
  const rung = rulebooks.rungs.find((r) => r.rung === id)!;
  it(`a second evaluation agrees on every line of ${PROFILES} random profiles`, { timeout: 120_000 }, () => {
    const day = parseDay(asOf)!;
    const ruling = rule(rulebooks, inForce(rung, day, of, 'hubei')!, { asOf: day, case: of });
    const nodes = [...ruling.eligibility, ...ruling.conditions].flatMap((node) => [...withParts(node)]);
    const seen = new Set<string>();
    for (let seed = 1; seed <= PROFILES; seed++) {
      const plain = randomProfile(seed);
      const second = secondOpinion(plain, edition, asOf, of === 'review');
      const profile = ProfileSchema.parse(plain);
      const verdicts: Verdicts = [];
      const overall = ruling.judge(profile, verdicts);
      const differ = nodes.filter(
        ({ id: line, index }) => line in second.lines && second.lines[line] !== verdicts[index],
      );
      if (differ.length > 0 || overall !== second.overall || ruling.judge(profile) !== overall)
        expect.fail(`profile ${seed}: ${overall}, want ${second.overall}; ${differ.map((n) => n.id).join()}`);
      seen.add(overall);
    }
    expect(
      nodes
        .filter((n) => n.parent === null)
        .every(
          (n) => n.id in secondOpinion({ years: {}, judgements: {} }, edition, asOf, of === 'review').lines,
        ),
    ).toBe(true);
    // The profiles try every answer.
    expect([...seen].sort()).toEqual(['met', 'needs-person', 'unknown', 'unmet']);
  });
});
