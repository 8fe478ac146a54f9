import type { FileReading, MappingTexts } from '../intake/index.js';
import type { Day } from '../model/day.js';
import { ChainwrightError } from '../model/errors.js';
import { text } from '../model/text.js';
import { backup } from './backup.js';
import { decide, type NewDecision, undo } from './decisions.js';
import { fingerprint } from './fingerprint.js';
import { importFiles, type ReadFile, withdraw } from './import.js';
import { recordStep, stepsOfRevision } from './match-steps.js';
import { newestRevision, openRegister, type Register, STEP } from './open.js';
import { replayPlacements } from './placements.js';
import { replaceBy } from './replace.js';
import { removeFile } from './sqlite.js';

/** Reads the bytes of a source as import did, with the zone's own mappings that it was read with; given by the face, which knows those of the package. */
export type Reader = (bytes: Uint8Array, name: string, own: MappingTexts) => FileReading;

/** Replays one revision of `old` into `fresh`. */
async function replay(
  old: Register,
  fresh: Register,
  revision: { number: number; actor: string; what: string },
  read: Reader,
): Promise<void> {
  const { number, actor, what } = revision;
  if (what === 'import') {
    const imports = await old.db
      .selectFrom('import')
      .innerJoin('source', 'source.sha256', 'import.sha256')
      .leftJoin('mapping', 'mapping.sha256', 'import.mapping')
      .select(['import.name', 'import.stated_on', 'source.bytes', 'import.id', 'mapping.texts'])
      .where('import.revision', '=', number)
      .orderBy('import.id')
      .execute();
    const hidden = await old.db
      .selectFrom('sheet')
      .innerJoin('import', 'import.id', 'sheet.import_id')
      .select('sheet.id')
      .where('import.revision', '=', number)
      .where('sheet.hidden', '=', 1)
      .where('sheet.withheld', '=', 0)
      .execute();
    const files = imports.map((i): ReadFile => {
      const own = i.texts === null ? {} : (JSON.parse(i.texts) as MappingTexts);
      const reading = { ...read(i.bytes, i.name, own), statedOn: i.stated_on as Day | null };
      return { bytes: i.bytes, reading, own };
    });
    await importFiles(fresh, files, { actor, acceptHidden: hidden.length > 0 });
  } else if (what === 'withdraw') {
    const gone = await old.db
      .selectFrom('import')
      .select('sha256')
      .where('withdrawn_revision', '=', number)
      .execute();
    for (const { sha256 } of gone) await withdraw(fresh, sha256, actor);
  } else if (what === 'decide') {
    const made = await old.db
      .selectFrom('decision')
      .selectAll()
      .where('revision', '=', number)
      .orderBy('id')
      .execute();
    await decide(fresh, made as NewDecision[], actor);
  } else if (what === 'undo') {
    const undone = await old.db
      .selectFrom('decision')
      .select('id')
      .where('undone_revision', '=', number)
      .execute();
    for (const { id } of undone) await undo(fresh, id, actor);
  } else if (what === STEP) {
    for (const step of await stepsOfRevision(old, number)) await recordStep(fresh, step, actor);
  } else if (what === 'place' || what === 'unplace') {
    await replayPlacements(old, fresh, revision);
  }
}

/**
 * Builds the register anew from its own import log, decision log and original bytes, with the logged instants, and puts the
 * new one in the old one's place. `old` is closed. Gives the fingerprints before and after: they differ only when the package's mappings or
 * the engine have changed since: a zone's own are in the log.
 * @param scratch the path of an SQLite file to build it in, on the disk of the old one where that is a file
 * @throws ChainwrightError of the database; then the old register stands as it was.
 */
export async function rebuild(
  old: Register,
  read: Reader,
  scratch: string,
  onProgress: (done: number, of: number) => void = () => undefined,
): Promise<{ before: string; after: string }> {
  const before = await fingerprint(old);
  const revisions = await old.db.selectFrom('revision').selectAll().orderBy('number').execute();
  // A copy that no connection has ever had open takes the old one's place: what a closed connection still holds cannot disturb it.
  const whole = `${scratch}.whole`;
  removeFile(scratch);
  removeFile(whole);
  let instant = '';
  const fresh = await openRegister(scratch, () => instant);
  let after: string;
  try {
    for (const [i, revision] of revisions.entries()) {
      instant = revision.instant;
      await replay(old, fresh, revision, read);
      onProgress(i + 1, revisions.length);
    }
    after = await fingerprint(fresh);
    const n = await newestRevision(fresh);
    const { place } = old.database;
    if (n !== revisions.length)
      throw new ChainwrightError(
        'damaged',
        text(
          `The register ${place} cannot be replayed: its log has ${revisions.length} revisions and ${n} came of them; it was left as it was, restore a backup.`,
          `企业库 ${place} 无法重建：日志有 ${revisions.length} 个版本，只重放出 ${n} 个；原库未改动，请从备份恢复。`,
        ),
        { file: place },
      );
    await backup(fresh, whole);
  } finally {
    await fresh.close();
    removeFile(scratch);
  }
  await replaceBy(whole, old);
  return { before, after };
}
