import { mkdirSync, writeFileSync } from 'node:fs';
import { jsonSchemas } from '../src/cli/schemas.js';

// Writes docs/schema anew; a test says when it is out of date.
mkdirSync('docs/schema', { recursive: true });
for (const [name, schema] of Object.entries(jsonSchemas())) writeFileSync(`docs/schema/${name}`, schema);
