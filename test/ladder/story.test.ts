import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readRulebooks } from '../../src/cli/assets.js';
import { assess, readProfile } from '../../src/lenses/ladder/index.js';
import { parseDay } from '../../src/model/day.js';

/** The story of docs/ladder.md: 76.2 % of debt against 75 %, three class I rights against four, and both mended. */
it('the firm of the documentation is two lines short, and meets all once both are mended', () => {
  const file = 'docs/examples/climbing-firm.yaml';
  const before = readFileSync(file, 'utf8');
  // 75 % of assets of 150 million, and one right more.
  const after = before.replace('114300000', '112500000').replace('awards: []', '  - *right\nawards: []');
  const rulebooks = readRulebooks();
  const rung = rulebooks.rungs.find((r) => r.rung === 'little-giant')!;
  const [now, then] = [before, after].map((content) => {
    const { profile, ignored } = readProfile(content, file);
    expect(ignored).toEqual([]);
    return assess({ rulebooks, rung, asOf: parseDay('2026-11-25')!, case: 'new', profile })!;
  });
  expect(now!.conditions.filter((c) => c.parent === null && c.verdict === 'unmet').map((c) => c.id)).toEqual([
    'L26-6',
    'L26-9',
  ]);
  expect(now!.nearest[0]!.changes.map((c) => [c.condition, c.set?.to ?? c.to])).toEqual([
    ['L26-6', 112_500_000],
    ['L26-9', 4],
  ]);
  expect([then!.verdict, then!.window!.opens, then!.window!.changed.map((c) => c.id)]).toEqual([
    'met',
    '2027-04-25',
    ['L26-12'],
  ]);
});
