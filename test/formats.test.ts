import fc from 'fast-check';
import { expect, test } from 'vitest';
import { amountText, changeText, formatGrowth, rangeText, roundText } from '../src/model/format.js';
import { changed, figure, growth, range, targetFigure, written } from '../web/src/format/index.js';

// The page takes only types from the server, so it writes figures itself; what it writes must be what the brief and the command
// line write (T53).
const languages = ['en', 'zh'] as const;
const units = fc.constantFrom('CNY', 'share', 'firm', 'brand');
const amounts = fc.oneof(
  fc.constantFrom(0, 1, -1, 9_999, 10_000, 99_995_000, 1e8, 9_999_999, 1e7, 9_995_000_000, 1e10),
  fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }).map((n) => n * 137),
  fc.integer({ min: -20_000, max: 20_000 }),
);

/** A value that a unit can have: things are whole, a share is a fraction. */
const valueOf = (n: number, unit: string) => (unit === 'share' ? n / 1e6 : Math.trunc(n));

test('T53: the page, the brief and the command line write one amount alike', () => {
  fc.assert(
    fc.property(amounts, amounts, units, (a, b, unit) => {
      const [x, y] = [valueOf(a, unit), valueOf(b, unit)];
      const [low, high] = [Math.min(x, y), Math.max(x, y)];
      for (const lang of languages) {
        expect(written(figure(x, unit, lang))).toBe(amountText(x, unit, lang));
        expect(written(targetFigure(x, unit, lang))).toBe(roundText(x, unit, lang));
        expect(written(changed(x, unit, lang))).toBe(changeText(x, unit, lang));
        // The page sets the unit of a range beside it, once.
        expect(rangeText(low, high, unit, lang).startsWith(range(low, high, unit, lang))).toBe(true);
      }
      expect(growth(a / 1e6)).toBe(formatGrowth(a / 1e6));
    }),
    { numRuns: 500 },
  );
});
