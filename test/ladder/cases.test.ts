import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRulebooks } from '../../src/cli/assets.js';
import { assess, readProfile } from '../../src/lenses/ladder/index.js';
import { parseDay } from '../../src/model/day.js';
import type { Case } from '../../src/model/rulebook.js';

/** Cases with the right answer by hand: our own, and those that stand beside the repository where there are any. */
const ROOTS = ['test/cases/assess', '../shared/cases/assess'].filter((root) => existsSync(root));
const rulebooks = readRulebooks();

interface Expected {
  why: string;
  rung: string;
  asOf: string;
  case: Case;
  version: string;
  baseYear?: number;
  verdict: string;
  conditions?: Record<string, [verdict: string, value?: number]>;
  score?: { total: number; items: Record<string, number> };
  nearestFirst?: string[];
  /** Lines that the calendar alone changes until the next window opens. */
  windowChanged?: string[];
  advice?: string[];
}

const CASES = ROOTS.flatMap((root) =>
  readdirSync(root).map((name): [string, string] => [name, path.join(root, name)]),
);

describe.each(CASES)('%s', (_, folder) => {
  const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');
  const want = JSON.parse(read('expected.json')) as Expected;
  it(`holds: ${want.why}`, () => {
    const { profile, ignored } = readProfile(read('profile.json'), 'profile.json');
    expect(ignored).toEqual([]);
    const rung = rulebooks.rungs.find((r) => r.rung === want.rung)!;
    const got = assess({ rulebooks, rung, asOf: parseDay(want.asOf)!, case: want.case, profile })!;
    expect(got).toMatchObject({ verdict: want.verdict, rulebook: { version: want.version } });
    if (want.baseYear) expect(got.baseYear).toBe(want.baseYear);
    for (const [id, [verdict, value]] of Object.entries(want.conditions ?? {})) {
      const line = got.conditions.find((c) => c.id === id)!;
      expect(line, id).toMatchObject({ verdict });
      if (value !== undefined) expect(line.value).toBeCloseTo(value, 9);
    }
    if (want.score) {
      expect(got.score!.total).toBe(want.score.total);
      const points = Object.fromEntries(got.score!.items.map((i) => [i.id, i.points]));
      expect(points).toMatchObject(want.score.items);
    }
    if (want.nearestFirst) expect(got.nearest[0]?.changes.map((c) => c.condition)).toEqual(want.nearestFirst);
    if (want.windowChanged) expect(got.window?.changed.map((c) => c.id)).toEqual(want.windowChanged);
    if (want.advice) expect(got.advice.map((a) => a.id)).toEqual(expect.arrayContaining(want.advice));
    // Nothing is said without its caution, in either language.
    expect(got.caution.en).toContain('Not an official result');
    expect(got.caution.zh).toContain('非官方');
  });
});
