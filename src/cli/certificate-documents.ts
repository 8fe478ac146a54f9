import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { CertificateDocument } from '../exchange/index.js';

const TYPES: Readonly<Record<string, string>> = {
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
};

/** Signs that a file's name cannot have stand there as a low line. */
const asName = (number: string) => number.replace(/[/\\:*?"<>|]/g, '_');

/** Finds a certificate's file in a folder: it is named by the certificate's number. Null where there is none, or no folder. */
export function certificateDocuments(
  dir: string | undefined,
): (number: string) => CertificateDocument | null {
  if (dir === undefined) return () => null;
  const files = new Map(
    readdirSync(dir)
      .filter((file) => TYPES[path.extname(file).toLowerCase()] !== undefined)
      .map((file) => [path.basename(file, path.extname(file)), file]),
  );
  return (number) => {
    const file = files.get(asName(number));
    if (file === undefined) return null;
    const place = path.join(dir, file);
    const bytes = readFileSync(place);
    return {
      id: createHash('sha256').update(bytes).digest('hex'),
      createdAt: statSync(place).mtime.toISOString(),
      contentType: TYPES[path.extname(file).toLowerCase()]!,
      contentBase64: bytes.toString('base64'),
    };
  };
}
