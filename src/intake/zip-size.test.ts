import { expect, it } from 'vitest';
import { workbook } from '../../test/intake/read.js';
import { unpackedSize } from './zip-size.js';

const ZEROS = workbook({ S: [['0'.repeat(30_000)]] });

it('counts what an archive holds, and stops at the limit (B42)', () => {
  const whole = unpackedSize(ZEROS, 10_000_000)!;
  expect(whole).toBeGreaterThan(30_000);
  expect(whole).toBeLessThan(100_000);
  expect(unpackedSize(ZEROS, 20_000)).toBe(Infinity);
});

it('finds an archive that is cut off or spoilt', () => {
  expect(unpackedSize(ZEROS.subarray(0, ZEROS.length - 100), 1e9)).toBeNull();
  expect(unpackedSize(Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0]), 1e9)).toBeNull();
});
