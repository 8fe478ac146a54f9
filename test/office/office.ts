import path from 'node:path';
import { inject } from 'vitest';
import { readMappings, readTaxonomy } from '../../src/cli/assets.js';
import { readSource } from '../../src/intake/index.js';
import { parsePlan, type PlanQuestion } from '../../src/lenses/plan/index.js';
import { planText } from '../../src/cli/assets.js';
import { parseDay } from '../../src/model/day.js';
import {
  importFiles,
  loadSnapshot,
  openRegister,
  type ReadFile,
  type Register,
} from '../../src/register/index.js';
import { newDatabase } from '../postgres/server.js';
import { tempFolder } from './temp-folder.js';

export { tempFolder };

const mappings = readMappings();
/** The rules that every test goes by. */
export const taxonomy = readTaxonomy('auto-parts');
export const plan = parsePlan(planText('wedz-2023-2025'), 'plan.yaml');

/** A clock that goes on by one second at each look. */
export function tickingClock(start = '2026-01-20T00:00:00Z'): () => string {
  let at = Date.parse(start);
  return () => new Date((at += 1000)).toISOString();
}

/** A CSV as intake would get it from disk. */
export function csv(name: string, content: string): ReadFile {
  const bytes = new TextEncoder().encode(content);
  return { bytes, reading: readSource(bytes, name, mappings) };
}

export const read = (bytes: Uint8Array, name: string) => readSource(bytes, name, mappings);

/** Where a register may be built anew. */
export const scratch = (): string => path.join(tempFolder(), 'rebuild.sqlite');

/** Where a new register may be: a database of its own where the tests run on PostgreSQL, else a file. */
export async function newPlace(): Promise<string> {
  const server = inject('postgres');
  return server === undefined ? path.join(tempFolder(), 'register.sqlite') : newDatabase(server);
}

/** An empty register, in a real database. */
export async function emptyRegister(now = tickingClock()): Promise<Register> {
  return openRegister(await newPlace(), now);
}

/** A register that holds files, each as its own import when `apart`. */
export async function registerOf(files: readonly ReadFile[], apart = false): Promise<Register> {
  const register = await emptyRegister();
  for (const some of apart ? files.map((f) => [f]) : [files])
    await importFiles(register, some, { actor: 'test' });
  return register;
}

/** The plan's question to a register. */
export async function ask(
  register: Register,
  asOf: string,
  knownAt: string | null = null,
): Promise<PlanQuestion> {
  const snapshot = await loadSnapshot(register);
  return { view: snapshot.at(knownAt), plan, taxonomy, asOf: parseDay(asOf)! };
}
