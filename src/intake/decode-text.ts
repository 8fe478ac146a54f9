/** A text with the name of its encoding. */
export interface Decoded {
  text: string;
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';
}

function attempt(bytes: Uint8Array, encoding: Decoded['encoding']): Decoded | null {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch {
    return null;
  }
}

/** Share of zero bytes at even or odd places: text in UTF-16 without a mark has many at one of them. */
function zeros(bytes: Uint8Array, parity: 0 | 1): number {
  const n = Math.min(bytes.length, 4096);
  let count = 0;
  for (let i = parity; i < n; i += 2) if (bytes[i] === 0) count++;
  return count / (n / 2);
}

/**
 * Decodes text: a byte order mark decides, else strict UTF-8, else strict GB18030 (of which GBK and GB2312 are
 * parts). Null when the bytes are none of these; nothing is ever replaced by a question mark.
 */
export function decodeText(bytes: Uint8Array): Decoded | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return attempt(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return attempt(bytes, 'utf-16be');
  if (zeros(bytes, 1) > 0.1 && zeros(bytes, 0) < 0.02) return attempt(bytes, 'utf-16le');
  if (zeros(bytes, 0) > 0.1 && zeros(bytes, 1) < 0.02) return attempt(bytes, 'utf-16be');
  return attempt(bytes, 'utf-8') ?? attempt(bytes, 'gb18030');
}
