import { describe, expect, it } from 'vitest';
import { bpnCheckSigns, isChecked, parseBpn } from './bpn.js';

describe('a business partner number', () => {
  // Numbers that public test networks of Catena-X use.
  it.each([
    'BPNL00000003CRHK',
    'BPNL00000003AYRE',
    'BPNL00000003B2OM',
    'BPNL00000003AVTH',
    'BPNL00000007OTZ3',
  ])('ends in its check characters: %s', (written) =>
    expect(isChecked(parseBpn(written, ['L'])!)).toBe(true),
  );

  it('with one sign wrong, or two exchanged, does not check', () => {
    for (const written of ['BPNL00000003CRHL', 'BPNL00000003BRHK', 'BPNL0000003C0RHK'])
      expect(isChecked(parseBpn(written, ['L'])!), written).toBe(false);
  });

  it('in an example of the published models has the shape and does not check', () => {
    expect(isChecked(parseBpn('BPNL6666666666YY', ['L'])!)).toBe(false);
  });

  it('is of a legal entity, a site or an address, and of 16 signs', () => {
    expect(parseBpn('BPNS8888888888XX', ['S'])).toBe('BPNS8888888888XX');
    expect(parseBpn('BPNS8888888888XX', ['L'])).toBeNull();
    for (const written of ['BPNL88888888XX', 'BPNX8888888888XX', 'BPNL8888888888X-', ' BPNL8888888888XX'])
      expect(parseBpn(written, ['L', 'S', 'A']), written).toBeNull();
    expect(bpnCheckSigns('00000000ü0')).toBeNull();
  });
});
