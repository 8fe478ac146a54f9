#!/usr/bin/env node
import { existsSync } from 'node:fs';

// A built program runs as it is; without one the sources run as they stand.
if (existsSync(new URL('../dist/cli/main.js', import.meta.url))) await import('../dist/cli/main.js');
else {
  const { register } = await import('tsx/esm/api');
  register();
  await import('../src/cli/main.ts');
}
