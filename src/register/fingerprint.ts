import { createHash, type Hash } from 'node:crypto';
import type { Register } from './open.js';

/** Feeds a query's rows to the hash, one JSON line each. */
function feed(hash: Hash, rows: readonly object[]): void {
  for (const row of rows) hash.update(`${JSON.stringify(Object.values(row))}\n`);
}

/**
 * A SHA-256 (hex) over what is live: claims by the content they stand in, outcomes of resolution, keys, questions, decisions,
 * the steps towards needs and where officers put projects, without instants, file names or order. The same files imported in another order give the same one (law 2).
 */
export async function fingerprint(register: Register): Promise<string> {
  const { db } = register;
  const hash = createHash('sha256');
  const live = await db
    .selectFrom('import')
    .select(['id', 'sha256', 'stated_on'])
    .where('withdrawn_revision', 'is', null)
    .orderBy('sha256')
    .execute();
  for (const { id, sha256, stated_on } of live) {
    feed(hash, [{ sha256, stated_on }]);
    feed(
      hash,
      await db
        .selectFrom('sheet')
        .select(['position', 'name', 'kind', 'withheld', 'read', 'accepted', 'rejected', 'not_data'])
        .where('import_id', '=', id)
        .orderBy('position')
        .execute(),
    );
    feed(
      hash,
      await db
        .selectFrom('row')
        .innerJoin('sheet', 'sheet.id', 'row.sheet_id')
        .leftJoin('cell', 'cell.row_id', 'row.id')
        .select(['sheet.position', 'row.row', 'row.fate', 'row.flags', 'row.mention'])
        .select(['cell.column', 'cell.field', 'cell.raw', 'cell.value', 'cell.from'])
        .where('sheet.import_id', '=', id)
        .orderBy('sheet.position')
        .orderBy('row.row')
        .orderBy('cell.column')
        .orderBy('cell.field', (o) => o.asc().nullsFirst())
        .execute(),
    );
  }
  const standing = await db
    .selectFrom('resolution')
    .select(['mention', 'enterprise', 'score', 'reason_en'])
    .where('until_revision', 'is', null)
    .orderBy('mention')
    .execute();
  feed(hash, standing);
  feed(
    hash,
    await db
      .selectFrom('alias')
      .select(['key', 'enterprise'])
      .where('until_revision', 'is', null)
      .orderBy('key')
      .orderBy('enterprise')
      .execute(),
  );
  feed(
    hash,
    await db
      .selectFrom('question')
      .select(['a', 'b', 'mention', 'candidate', 'score'])
      .where('until_revision', 'is', null)
      .orderBy('a')
      .orderBy('b')
      .orderBy('mention')
      .orderBy('candidate')
      .execute(),
  );
  feed(
    hash,
    await db
      .selectFrom('decision')
      .select(['a', 'b', 'verdict'])
      .where('undone_revision', 'is', null)
      .orderBy('a')
      .orderBy('b')
      .execute(),
  );
  feed(
    hash,
    await db
      .selectFrom('match_step')
      .select(['need', 'supplier', 'step', 'day', 'capacity_per_year', 'certificate', 'reason'])
      .orderBy('need')
      .orderBy('supplier')
      .orderBy('id')
      .execute(),
  );
  feed(
    hash,
    await db
      .selectFrom('placement')
      .select(['investor', 'project', 'park', 'verdict', 'reason'])
      .where('undone_revision', 'is', null)
      .orderBy('investor')
      .orderBy('project')
      .orderBy('id')
      .execute(),
  );
  return hash.digest('hex');
}
