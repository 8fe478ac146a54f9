import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { organisationCodeOf, parseOrganisationCode, parseUscc, usccCheckSign } from './uscc.js';

describe('Unified Social Credit Code', () => {
  it('takes a code that its holder prints in public', () => {
    expect(parseUscc('914403001922038216')).toBe('914403001922038216');
  });

  it('finds the check sign by hand', () => {
    // GB 32100-2015: 17 zeros weigh 0, so the check sign is 31 − 0 mod 31 = 0; a leading 1 weighs 1, so sign 30, Y.
    expect(usccCheckSign('0'.repeat(17))).toBe('0');
    expect(usccCheckSign(`1${'0'.repeat(16)}`)).toBe('Y');
    expect(usccCheckSign(`I${'0'.repeat(16)}`)).toBeUndefined();
  });

  it('refuses any code with one sign changed', () => {
    const signs = '0123456789ABCDEFGHJKLMNPQRTUWXY';
    fc.assert(
      fc.property(fc.nat(17), fc.nat(29), (at, step) => {
        const code = '914403001922038216';
        const sign = signs[(signs.indexOf(code[at]!) + 1 + step) % 31]!;
        return parseUscc(code.slice(0, at) + sign + code.slice(at + 1)) === null;
      }),
    );
  });

  it('knows the organisation code inside', () => {
    expect(organisationCodeOf(parseUscc('914403001922038216')!)).toBe('192203821');
    expect(parseOrganisationCode('19220382-1')).toBe('192203821');
    expect(parseOrganisationCode('192203822')).toBeNull();
  });
});
