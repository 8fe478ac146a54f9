import { lstatSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PICTURE_NAME } from './item.js';

const TYPES: Record<string, string> = {
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
};

/** A picture of the zone's portal folder; null for any other file, a link to one too. */
export function readPicture(
  folder: string | undefined,
  name: string,
): { bytes: Uint8Array; type: string } | null {
  if (folder === undefined || !PICTURE_NAME.test(name)) return null;
  const file = path.join(folder, 'pictures', name);
  if (!lstatSync(file, { throwIfNoEntry: false })?.isFile()) return null;
  return { bytes: readFileSync(file), type: TYPES[path.extname(name).toLowerCase()]! };
}
