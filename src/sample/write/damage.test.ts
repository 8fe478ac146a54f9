import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fen, parseMoney } from '../../model/money.js';
import { parseUscc, type Uscc } from '../../model/uscc.js';
import { Random } from '../random.js';
import { amount } from '../../../test/sample/read-back.js';
import { decimal, destroyedCode, mendableCode, readableMoney, UNITS, type Unit } from './damage.js';

const units = fc.constantFrom<Unit>('元', '千元', '万元', '亿元');

describe('an amount in a unit', () => {
  it('is exact by hand', () => {
    expect(decimal(fen(123_456), '万元')).toBe('0.123456');
    expect(decimal(fen(-50), '元')).toBe('-0.5');
    expect(decimal(fen(120_000_000_00), '亿元')).toBe('1.2');
  });

  it('reads back to the same fen', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), units, (n, unit) => {
        expect(parseMoney(decimal(fen(n), unit), UNITS[unit])! + 0).toBe(n + 0);
      }),
    );
  });

  it('can be read however it is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e11 }), units, fc.integer(), (hundred, unit, seed) => {
        const value = fen(hundred * 100);
        const cell = readableMoney(value, unit, new Random(seed));
        expect(amount(cell, 10 ** UNITS[unit])! + 0).toBe(value + 0);
      }),
    );
  });
});

describe('a damaged code', () => {
  const code = '91420100MA4D0A011M' as Uscc;

  it('is mendable by case, width, spaces and O for 0, and not valid as it stands', () => {
    for (let seed = 0; seed < 200; seed++) {
      const written = mendableCode(code, new Random(seed));
      expect(written).not.toBe(code);
      const mended = written.normalize('NFKC').replace(/\s/g, '').toUpperCase().replaceAll('O', '0');
      expect(mended).toBe(code);
    }
  });

  it('is beyond repair when destroyed, and nobody else’s', () => {
    for (let seed = 0; seed < 200; seed++) {
      const cell = destroyedCode(code, true, new Random(seed));
      expect(cell).not.toBe(code);
      expect(parseUscc(`${cell as string | number}`)).toBeNull();
    }
  });
});
