import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { jsonSchemas } from '../src/cli/schemas.js';

describe('docs/schema', () => {
  it.each(Object.entries(jsonSchemas()))(
    '%s is what the code uses (npm run schemas writes it)',
    (name, schema) => {
      expect(readFileSync(new URL(`../docs/schema/${name}`, import.meta.url), 'utf8')).toBe(schema);
    },
  );
});
