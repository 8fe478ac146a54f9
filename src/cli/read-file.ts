import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { FAULTS, type FileReading, type Mappings, readSource } from '../intake/index.js';

/** What intake makes of a file on disk; one that cannot be opened is reported like one that cannot be read. */
export function readFile(file: string, mappings: Mappings): FileReading {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch {
    const sha256 = createHash('sha256').digest('hex');
    const error = { code: 'not-found', message: FAULTS['not-found'] } as const;
    return { file, sha256, format: null, encoding: null, statedOn: null, error, sheets: [] };
  }
  return readSource(bytes, file, mappings);
}
