/** What a file is, by its first bytes and never by its name. */
export type Sniffed = 'zip' | 'ole' | 'encrypted' | 'html' | 'spreadsheet-xml' | 'text' | 'other' | 'empty';

const startsWith = (bytes: Uint8Array, ...signs: number[]) => signs.every((sign, i) => bytes[i] === sign);

/** Files of other programs that people send by mistake: PDF, PNG, JPEG, GIF, BMP, TIFF, RAR, 7z, gzip, RTF, MIME. */
const OTHER: readonly number[][] = [
  [0x25, 0x50, 0x44, 0x46],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a],
  [0x52, 0x61, 0x72, 0x21],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x1f, 0x8b],
  [0x7b, 0x5c, 0x72, 0x74, 0x66],
  [0x4d, 0x49, 0x4d, 0x45, 0x2d],
];

/** The encrypted package is named in UTF-16 in the directory of an OLE file. */
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');

/** Tells what a file is. */
export function sniff(bytes: Uint8Array): Sniffed {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0x50, 0x4b, 0x05, 0x06)) return 'zip';
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1))
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(ENCRYPTED)
      ? 'encrypted'
      : 'ole';
  if (OTHER.some((signs) => startsWith(bytes, ...signs))) return 'other';
  const head = Buffer.from(bytes.subarray(0, 65_536)).toString('latin1').replace(/\0/g, '').toLowerCase();
  if (!/^[^\w"]*</.test(head)) return 'text';
  if (/<\?xml[\s\S]*urn:schemas-microsoft-com:office:spreadsheet/.test(head)) return 'spreadsheet-xml';
  return /<(!doctype html|html|table)/.test(head) ? 'html' : 'text';
}
