import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { readMappings, readTaxonomy } from '../../src/cli/assets.js';
import { answerFromTruth } from '../../src/cli/review-truth.js';
import { readSource } from '../../src/intake/index.js';
import type { Text } from '../../src/model/text.js';
import { backup, importFiles, openRegister } from '../../src/register/index.js';
import { generateSample } from '../../src/sample/index.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** The sample of seed 7: its registers before and after its questions are answered as they are true, its name and its day. */
    sample: { imported: string; answered: string; name: Text; asOf: string };
  }
}

/** Imports the sample once for all tests of the project: it takes longer than most of what is asked of it. */
export default async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'sample-'));
  const [work, imported, answered] = ['work', 'imported', 'answered'].map((name) =>
    path.join(folder, `${name}.sqlite`),
  ) as [string, string, string];
  const sample = generateSample({ seed: 7, taxonomy: readTaxonomy('auto-parts') });
  const mappings = readMappings();
  const files = sample.files.map(({ path: name, bytes }) => ({
    bytes,
    reading: readSource(bytes, name, mappings),
  }));
  let at = Date.parse('2026-01-20T00:00:00Z');
  const register = await openRegister(work, () => new Date((at += 1000)).toISOString());
  await importFiles(register, files, { actor: 'test' });
  await backup(register, imported);
  await answerFromTruth(register, sample.truth, 'test');
  await backup(register, answered);
  await register.close();
  project.provide('sample', { imported, answered, name: sample.zone.name, asOf: sample.truth.asOf });
  return () => rmSync(folder, { recursive: true, force: true });
}
