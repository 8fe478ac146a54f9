import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { forecast, levelAt, yearTotal } from './index.js';

const value = fc.oneof(
  fc.double({ min: -1e12, max: 1e12, noNaN: true }),
  fc.integer({ min: 0, max: 1000 }),
  fc.constant(0),
  fc.constant(null),
);
const history = fc.array(value, { maxLength: 60 });
const season = fc.constantFrom(11, 12, 4);
const positive = fc.array(fc.double({ min: 1, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 50 });

const finite = (...numbers: (number | null)[]) => numbers.every((x) => x === null || Number.isFinite(x));

describe('forecast', () => {
  test('is finite, as long as asked, and inside its band, whatever the history', () => {
    fc.assert(
      fc.property(history, season, fc.integer({ min: 0, max: 24 }), (x, m, horizon) => {
        const f = forecast(x, m, horizon);
        expect(f === null).toBe(x.every((v) => v === null));
        if (f === null) return;
        expect(f.mean).toHaveLength(horizon);
        expect(finite(...f.mean, f.sigma)).toBe(true);
        f.band?.low80.forEach((low, h) => {
          expect(low).toBeLessThanOrEqual(f.mean[h]!);
          expect(f.band!.high80[h]).toBeGreaterThanOrEqual(f.mean[h]!);
        });
      }),
    );
  });

  test('in another unit is the same forecast in that unit', () => {
    // A power of two scales floating point exactly, so equality can be asked for.
    fc.assert(
      fc.property(positive, season, fc.integer({ min: -8, max: 8 }), (x, m, power) => {
        const scaled = forecast(
          x.map((v) => v * 2 ** power),
          m,
          12,
        )!;
        const plain = forecast(x, m, 12)!;
        expect(scaled.mean).toEqual(plain.mean.map((v) => v * 2 ** power));
        expect(scaled.sigma).toBe(plain.sigma && plain.sigma * 2 ** power);
      }),
    );
  });
});

describe('yearTotal', () => {
  const question = fc
    .record({
      x: fc.array(value, { minLength: 1, maxLength: 50 }),
      m: season,
      seed: fc.integer(),
      part: fc.nat(12),
    })
    .map(({ x, m, seed, part }) => ({
      history: x,
      season: m,
      knownInYear: Math.min(part, m, x.length),
      seed,
    }));

  test('is finite and ordered, and its chance is never 0 or 1', () => {
    fc.assert(
      fc.property(question, fc.double({ min: -1e13, max: 1e13, noNaN: true }), (q, least) => {
        const answer = yearTotal({ ...q, target: { least }, paths: 40 });
        if (answer === null) return;
        const { value: total, low80, high80, probability } = answer;
        expect(finite(total, low80, high80, probability)).toBe(true);
        expect((low80 === null) === (probability === null)).toBe(true);
        if (low80 === null || high80 === null || probability === null) return;
        const slack = 1e-9 * Math.max(Math.abs(low80), Math.abs(high80), Math.abs(total));
        expect(low80).toBeLessThanOrEqual(total + slack);
        expect(high80).toBeGreaterThanOrEqual(total - slack);
        expect(probability).toBeGreaterThanOrEqual(0.01);
        expect(probability).toBeLessThanOrEqual(0.99);
      }),
    );
  });

  test('the same seed gives the same answer; another seed the same value', () => {
    fc.assert(
      fc.property(question, (q) => {
        const answer = yearTotal({ ...q, target: { least: 1000 }, paths: 40 });
        expect(yearTotal({ ...q, target: { least: 1000 }, paths: 40 })).toEqual(answer);
        expect(yearTotal({ ...q, seed: q.seed ^ 0x5555, target: { least: 1000 }, paths: 40 })?.value).toBe(
          answer?.value,
        );
      }),
    );
  });

  test('the lower the target, the likelier it is met, and the less likely to stay under it', () => {
    fc.assert(
      fc.property(
        positive,
        fc.double({ min: 0.5, max: 2, noNaN: true }),
        fc.double({ min: 0.5, max: 2, noNaN: true }),
        (x, a, b) => {
          const total = x.slice(-12).reduce((sum, v) => sum + v, 0);
          const chanceOf = (share: number, side: 'least' | 'most') =>
            yearTotal({
              history: x,
              season: 12,
              knownInYear: Math.min(6, x.length),
              target: { [side]: total * share },
              seed: 3,
            })!.probability ?? 0;
          const [low, high] = [Math.min(a, b), Math.max(a, b)];
          expect(chanceOf(low, 'least')).toBeGreaterThanOrEqual(chanceOf(high, 'least'));
          expect(chanceOf(low, 'most')).toBeLessThanOrEqual(chanceOf(high, 'most'));
        },
      ),
    );
  });
});

describe('levelAt', () => {
  test('is finite and ordered with a band that is not nothing, for any counts', () => {
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.integer({ min: 0, max: 500 })), { maxLength: 60 }),
        fc.integer({ min: 1, max: 24 }),
        (counts, horizon) => {
          const answer = levelAt({
            history: counts,
            season: 12,
            horizon,
            target: { least: 100 },
            seed: 1,
            paths: 40,
          });
          expect(answer === null).toBe(counts.every((c) => c === null));
          if (answer === null) return;
          const { value: level, low80, high80, probability } = answer;
          expect(Number.isInteger(level) && level >= 0).toBe(true);
          if (low80 === null || high80 === null) return;
          expect(low80).toBeLessThanOrEqual(level);
          expect(high80).toBeGreaterThan(level);
          expect(probability).toBeGreaterThanOrEqual(0.01);
          expect(probability).toBeLessThanOrEqual(0.99);
          expect([low80, high80].every((x) => Number.isInteger(x) && x >= 0)).toBe(true);
        },
      ),
    );
  });
});
