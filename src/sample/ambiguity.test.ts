import { describe, expect, it } from 'vitest';
import { chooseAmbiguous } from './ambiguity.js';
import { inventOutput } from './invent/output.js';
import { inventRoster } from './invent/roster.js';
import { fits } from './invent/short-names.js';
import { inventSpecialised } from './invent/specialised.js';
import { Random } from './random.js';
import { taxonomy } from '../../test/sample/read-back.js';

const parts = taxonomy();

describe('ambiguous short names', () => {
  for (const seed of [7, 8, 9, 10, 11, 12]) {
    it(`are few, of little weight, and each meant for one enterprise, with seed ${seed}`, () => {
      const random = new Random(seed, 'zone');
      const roster = inventRoster(1200, parts, random);
      const { series } = inventOutput(roster, random.fork('output'));
      const titles = inventSpecialised(roster, random.fork('specialised'));
      const chosen = [...chooseAmbiguous(roster, titles, random.fork('ambiguity'))];
      const everybody = [...roster.suppliers, ...roster.partners];

      expect(chosen.length).toBeGreaterThanOrEqual(8);
      expect(chosen.length).toBeLessThanOrEqual(15);
      expect(new Set(chosen.map((e) => e.ambiguousName)).size).toBe(chosen.length);
      for (const e of chosen)
        expect(everybody.filter((other) => fits(e.ambiguousName!, other.name)).length).toBeGreaterThan(1);
      const output = chosen.filter((e) => series.has(e)).reduce((sum, e) => sum + e.turnover, 0);
      const total = roster.suppliers.filter((e) => series.has(e)).reduce((sum, e) => sum + e.turnover, 0);
      expect(output / total).toBeLessThan(0.003);
      const holders = new Set(
        titles.filter((c) => chosen.includes(c.holder) && c.kind !== 'innovative-sme').map((c) => c.holder),
      );
      expect(holders.size).toBeLessThanOrEqual(2);
    });
  }
});
