import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fen, parseMoney, sumMoney, yuan } from './money.js';

describe('money', () => {
  it('scales text exactly', () => {
    expect(parseMoney('1.2', 8)).toBe(12_000_000_000);
    expect(parseMoney('310.5', 4)).toBe(310_500_000);
    expect(parseMoney('0.1', 0)).toBe(10);
    // 1.005 × 100 is 100.49999999999999 in floating point.
    expect(parseMoney('1.005', 0)).toBe(101);
    expect(parseMoney('-120.5', 4)).toBe(-120_500_000);
    expect(parseMoney('.5', 0)).toBe(50);
    expect(parseMoney('-0', 0)).toBe(0);
  });

  it('refuses what is no decimal number, and what is too large', () => {
    for (const s of ['', '.', '-', '1e5', '1,000', '十', 'NaN']) expect(parseMoney(s, 0)).toBeNull();
    expect(parseMoney('99999999999', 8)).toBeNull();
    expect(() => fen(0.5)).toThrow(RangeError);
  });

  it('T18: adds up without a lost cent', () => {
    const thirds = Array.from({ length: 1000 }, () => parseMoney('0.1', 0)!);
    expect(yuan(sumMoney(thirds))).toBe(100);
  });

  it('agrees with integer arithmetic on any amount in 万元', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 11n }),
        fc.integer({ min: 0, max: 9999 }),
        (whole, part) => {
          const written = `${whole}.${String(part).padStart(4, '0')}`;
          const expected = whole * 1_000_000n + BigInt(part) * 100n;
          return expected > BigInt(Number.MAX_SAFE_INTEGER)
            ? parseMoney(written, 4) === null
            : BigInt(parseMoney(written, 4)!) === expected;
        },
      ),
    );
  });
});
