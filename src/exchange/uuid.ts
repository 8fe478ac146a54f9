import { createHash } from 'node:crypto';

/**
 * A UUID made of what names a thing, so that it is the same in every file that is written of it. The models ask for version 4, so the
 * version and variant are set as there (RFC 9562, 5.4); the other bits are of the SHA-256 of the names.
 */
export function uuidOf(names: readonly string[]): string {
  const hex = createHash('sha256').update(JSON.stringify(names)).digest('hex');
  const variant = ((parseInt(hex[16]!, 16) & 0x3) | 0x8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
