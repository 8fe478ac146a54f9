declare const brand: unique symbol;

/** A Business Partner Number of Catena-X in its shape: BPN, what it numbers, 12 signs. */
export type Bpn = string & { [brand]: 'Bpn' };

/** What a number is of: L a legal entity, S a site, A an address. */
export type BpnOf = 'L' | 'S' | 'A';

const SHAPE = /^BPN([LSA])[a-zA-Z0-9]{12}$/;
const SIGNS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** The number, when it has the shape that `urn:samm:io.catenax.shared.business_partner_number:2.0.0` asks for and is of one of these. */
export function parseBpn(written: string, of: readonly BpnOf[]): Bpn | null {
  const found = SHAPE.exec(written);
  return found && of.includes(found[1] as BpnOf) ? (written as Bpn) : null;
}

/** The two check characters of ten signs (ISO/IEC 7064, MOD 1271-36); null when a sign is not 0–9 or A–Z. */
export function bpnCheckSigns(first10: string): string | null {
  let sum = 0;
  for (const sign of first10) {
    const value = SIGNS.indexOf(sign);
    if (value < 0) return null;
    sum = ((sum + value) * 36) % 1271;
  }
  const check = (1271 + 1 - ((sum * 36) % 1271)) % 1271;
  return SIGNS[Math.floor(check / 36)]! + SIGNS[check % 36]!;
}

/** Whether a number's own check characters agree. The published models ask for the shape only, and their examples do not check. */
export function isChecked(bpn: Bpn): boolean {
  return bpnCheckSigns(bpn.slice(4, 14)) === bpn.slice(14);
}
