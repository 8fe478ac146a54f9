import { createHash } from 'node:crypto';
import type { FileReading, MappingTexts, RowReading, SheetReading } from '../intake/index.js';
import { type Mention, mentionOf } from '../resolve/index.js';
import { identifyingFields } from './identifying-fields.js';
import { insertAll } from './insert.js';
import { commit, type Register, type Tx } from './open.js';
import { resolveAll, type ResolveOutcome } from './resolve-all.js';

/** A file that intake has read, with its original bytes. */
export interface ReadFile {
  bytes: Uint8Array;
  reading: FileReading;
  /** The zone's own mappings that it was read with, which go into the log. */
  own?: MappingTexts;
}

export interface ImportOptions {
  actor: string;
  /** Hidden sheets are withheld from the register unless they are accepted. */
  acceptHidden?: boolean;
}

export interface ImportOutcome extends ResolveOutcome {
  /** Null when there was nothing new: the same files again take no revision. */
  revision: number | null;
  imported: string[];
  /** Files whose bytes the register holds already. */
  known: string[];
}

/** The hashes of the sources that are imported and not withdrawn. */
export async function liveSources(register: Register): Promise<Set<string>> {
  const rows = await register.db
    .selectFrom('import')
    .select('sha256')
    .where('withdrawn_revision', 'is', null)
    .execute();
  return new Set(rows.map((r) => r.sha256));
}

const mentionOfRow = (sheet: SheetReading, row: RowReading): Mention | null => {
  const fields = identifyingFields(sheet, row);
  return fields && mentionOf(fields);
};

/** PostgreSQL takes no NUL: its picture (U+2400) stands for it, in both databases. */
const visible = (raw: string): string => raw.replaceAll('\0', '\u2400');

/** Logs the zone's own mappings that a file was read with, once however often they are used; null when there are none. */
async function logMapping(tx: Tx, own: MappingTexts): Promise<string | null> {
  if (Object.keys(own).length === 0) return null;
  const texts = JSON.stringify(own);
  const sha256 = createHash('sha256').update(texts).digest('hex');
  await tx
    .insertInto('mapping')
    .values({ sha256, texts })
    .onConflict((c) => c.doNothing())
    .execute();
  return sha256;
}

interface Ids {
  import: number;
  sheet: number;
  row: number;
}

async function nextIds(tx: Tx): Promise<Ids> {
  const next = async (table: 'import' | 'sheet' | 'row') => {
    const top = await tx
      .selectFrom(table)
      .select((e) => e.fn.max('id').as('n'))
      .executeTakeFirst();
    return (top?.n ?? 0) + 1;
  };
  return { import: await next('import'), sheet: await next('sheet'), row: await next('row') };
}

async function writeSheet(
  tx: Tx,
  sheet: SheetReading,
  position: number,
  withheld: boolean,
  ids: Ids,
  mentions: Map<string, Mention>,
): Promise<void> {
  const sheetId = ids.sheet++;
  await tx
    .insertInto('sheet')
    .values({
      id: sheetId,
      import_id: ids.import,
      position,
      name: sheet.name,
      hidden: Number(sheet.hidden),
      withheld: Number(withheld),
      kind: sheet.kind,
      header_row: sheet.headerRow,
      columns: JSON.stringify(sheet.columns),
      read: sheet.counts.read,
      accepted: sheet.counts.accepted,
      rejected: sheet.counts.rejected,
      not_data: sheet.counts.notData,
    })
    .execute();
  const rows = [];
  const cells = [];
  for (const row of sheet.rows) {
    const id = ids.row++;
    const mention = withheld ? null : mentionOfRow(sheet, row);
    if (mention) mentions.set(mention.id, mention);
    rows.push({
      id,
      sheet_id: sheetId,
      row: row.row,
      fate: row.fate,
      flags: row.flags.join(' '),
      mention: mention?.id ?? null,
    });
    for (const c of row.cells)
      cells.push({
        row_id: id,
        column: c.column,
        field: c.field,
        raw: visible(c.raw),
        value: c.value,
        from: c.from ?? null,
      });
  }
  await insertAll(tx, 'row', rows);
  await insertAll(tx, 'cell', cells);
  const problems = sheet.problems.map(({ row, cell, field, code, severity, raw }) => ({
    sheet_id: sheetId,
    row,
    cell,
    field,
    code,
    severity,
    raw,
  }));
  await insertAll(tx, 'problem', problems);
}

/**
 * Takes files into the register as one commit, and resolves anew. Files whose bytes are there already are passed over;
 * readings with an error are not for the register and must be left out.
 * @throws ChainwrightError of the database; then nothing was written.
 */
export async function importFiles(
  register: Register,
  files: readonly ReadFile[],
  options: ImportOptions,
): Promise<ImportOutcome> {
  const live = await liveSources(register);
  const fresh: ReadFile[] = [];
  const known: string[] = [];
  for (const file of files) {
    if (live.has(file.reading.sha256)) known.push(file.reading.file);
    else fresh.push(file);
    live.add(file.reading.sha256);
  }
  if (fresh.length === 0)
    return { revision: null, imported: [], known, enterprises: 0, questions: 0, ignored: [] };

  return commit(register, options.actor, 'import', async (tx, revision) => {
    const ids = await nextIds(tx);
    const mentions = new Map<string, Mention>();
    for (const { bytes, reading, own = {} } of fresh) {
      await tx
        .insertInto('source')
        .values({ sha256: reading.sha256, bytes, size: bytes.length })
        .onConflict((c) => c.doNothing())
        .execute();
      await tx
        .insertInto('import')
        .values({
          id: ids.import,
          sha256: reading.sha256,
          name: reading.file,
          format: reading.format ?? 'unknown',
          encoding: reading.encoding,
          stated_on: reading.statedOn,
          revision,
          withdrawn_revision: null,
          mapping: await logMapping(tx, own),
        })
        .execute();
      for (const [position, sheet] of reading.sheets.entries())
        await writeSheet(tx, sheet, position, sheet.hidden && !options.acceptHidden, ids, mentions);
      ids.import++;
    }
    const rows = [...mentions.values()].map((m) => ({ id: m.id, fields: JSON.stringify(m) }));
    await insertAll(tx, 'mention', rows, true);
    const outcome = await resolveAll(tx, revision);
    return { revision, imported: fresh.map((f) => f.reading.file), known, ...outcome };
  });
}

/** Withdraws a source: its rows count no more from this revision on, and resolution is reached anew without them. */
export async function withdraw(register: Register, sha256: string, actor: string): Promise<number> {
  return commit(register, actor, 'withdraw', async (tx, revision) => {
    await tx
      .updateTable('import')
      .set({ withdrawn_revision: revision })
      .where('sha256', '=', sha256)
      .where('withdrawn_revision', 'is', null)
      .execute();
    await resolveAll(tx, revision);
    return revision;
  });
}
