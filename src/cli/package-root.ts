import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the package: `src/cli` and `dist/cli` lie equally deep in it. */
export const PACKAGE_ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
