import path from 'node:path';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { readMappings, readTaxonomy } from '../src/cli/assets.js';
import { answerFromTruth } from '../src/cli/review-truth.js';
import { readSource } from '../src/intake/index.js';
import type { EnterpriseId } from '../src/model/identity.js';
import { importFiles, openRegister, type Register } from '../src/register/index.js';
import { Snapshot } from '../src/register/snapshot.js';
import { Table } from '../src/register/table.js';
import { generateSample } from '../src/sample/index.js';

/** The sample zone of seed 7 in a register of its own, every question answered; `close` removes it. */
export async function sampleRegister(): Promise<{ register: Register; close: () => Promise<void> }> {
  const mappings = readMappings();
  const { files, truth } = generateSample({ seed: 7, taxonomy: readTaxonomy('auto-parts') });
  const folder = mkdtempSync(path.join(tmpdir(), 'chainwright-bench-'));
  const register = await openRegister(path.join(folder, 'register.sqlite'), () => '2026-01-20T00:00:00.000Z');
  await importFiles(
    register,
    files.map(({ path: name, bytes }) => ({ bytes, reading: readSource(bytes, name, mappings) })),
    { actor: 'bench' },
  );
  await answerFromTruth(register, truth, 'bench');
  const close = async () => {
    await register.close();
    rmSync(folder, { recursive: true });
  };
  return { register, close };
}

/** So many copies of a register in one: the same files hold the rows of every copy, whose enterprises are their own. */
export function copies(of: Snapshot, times: number): Snapshot {
  const mentions = of.mentions.length;
  const every = <T>(make: (copy: number) => T[]) =>
    Array.from({ length: times }, (_, copy) => make(copy)).flat();
  const tables = of.kinds.map((kind) => {
    const one = of.table(kind);
    const spread = (column: Int32Array, step: number) =>
      Int32Array.from({ length: one.length * times }, (_, slot) => {
        const value = column[slot % one.length]!;
        return value < 0 ? value : value + step * Math.floor(slot / one.length);
      });
    const most = one.rowIds.reduce((a, b) => Math.max(a, b), 0) + 1;
    const many = new Table(
      kind,
      spread(one.rowIds, most),
      spread(one.sources, 0),
      spread(one.mentions, mentions),
    );
    for (const field of one.fields) {
      const values = one.texts(field);
      for (let slot = 0; slot < many.length; slot++) {
        const value = values[slot % one.length];
        if (value != null) many.put(slot, field, value);
      }
    }
    return [kind, many] as const;
  });
  return new Snapshot(
    of.revision,
    of.revisions,
    of.sources,
    every((copy) => of.mentions.map((m) => `${m} ${copy}`)),
    every((copy) =>
      of.assignments.map((a) => ({
        ...a,
        mention: a.mention + copy * mentions,
        enterprise: `${a.enterprise}-${copy}` as EnterpriseId,
      })),
    ),
    new Map(tables),
  );
}
