import { inflateRawSync } from 'node:zlib';

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const DEFLATED = 8;

/**
 * Bytes that a ZIP archive holds once unpacked, counted by unpacking each entry, so that an archive which
 * understates its sizes is found out. `Infinity` beyond `limit`; null when the archive is damaged.
 */
export function unpackedSize(bytes: Uint8Array, limit: number): number | null {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = zip.length - 22;
  const farthest = Math.max(0, zip.length - 65_557);
  while (end >= farthest && zip.readUInt32LE(end) !== END_OF_DIRECTORY) end--;
  if (end < farthest) return null;
  let total = 0;
  try {
    let at = zip.readUInt32LE(end + 16);
    for (let n = zip.readUInt16LE(end + 10); n > 0; n--) {
      if (zip.readUInt32LE(at) !== DIRECTORY_ENTRY) return null;
      const packed = zip.readUInt32LE(at + 20);
      const local = zip.readUInt32LE(at + 42);
      const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
      if (start + packed > zip.length) return null;
      if (zip.readUInt16LE(at + 10) === DEFLATED) {
        const maxOutputLength = Math.max(1, limit - total);
        total += inflateRawSync(zip.subarray(start, start + packed), { maxOutputLength }).length;
      } else total += packed;
      if (total > limit) return Infinity;
      at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
    }
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? Infinity : null;
  }
  return total;
}
