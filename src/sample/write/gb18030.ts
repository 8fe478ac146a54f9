let table: Map<string, number> | undefined;

/** Character → two-byte code, read off the platform's own decoder. */
function twoByteCodes(): Map<string, number> {
  const decoder = new TextDecoder('gb18030');
  const codes = new Map<string, number>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue;
      const sign = decoder.decode(Uint8Array.of(lead, trail));
      if (sign.length === 1 && sign !== '\ufffd' && !codes.has(sign)) codes.set(sign, lead * 256 + trail);
    }
  }
  return codes;
}

/**
 * A text in GB18030, limited to signs of one or two bytes (all of GBK), which is what the sample uses.
 * Throws on any other sign.
 */
export function encodeGb18030(text: string): Uint8Array {
  table ??= twoByteCodes();
  const bytes = new Uint8Array(text.length * 2);
  let at = 0;
  for (const sign of text) {
    const unit = sign.charCodeAt(0);
    if (unit < 0x80) {
      bytes[at++] = unit;
      continue;
    }
    const code = table.get(sign);
    if (code === undefined) throw new RangeError(`no two-byte code in GB18030: ${sign}`);
    bytes[at++] = code >> 8;
    bytes[at++] = code & 0xff;
  }
  return bytes.slice(0, at);
}
