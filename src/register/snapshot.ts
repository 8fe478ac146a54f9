import { groupBy } from '../model/group-by.js';
import { parseDay, type Day } from '../model/day.js';
import type { EnterpriseId } from '../model/identity.js';
import type { KindName } from '../model/kinds.js';
import type { Register } from './open.js';
import { Table } from './table.js';
import { giveWay } from './turn.js';
import { View } from './view.js';

/** A revision that never comes: what has not ended ends then. */
export const NEVER = 2 ** 31 - 1;

export interface SourceInfo {
  sha256: string;
  name: string;
  statedOn: Day | null;
  /** Live from this revision until before that one. */
  from: number;
  until: number;
}

/** That a mention stood for an enterprise, from one revision until before another. */
export interface Assignment {
  mention: number;
  enterprise: EnterpriseId;
  from: number;
  until: number;
}

/** All versions of the register in memory, read-only: one load answers any `asOf` and `knownAt` (law 5). */
export class Snapshot {
  private readonly views = new Map<number, View>();

  constructor(
    /** The newest revision in it. */
    readonly revision: number,
    readonly revisions: readonly { number: number; instant: string }[],
    readonly sources: readonly SourceInfo[],
    readonly mentions: readonly string[],
    readonly assignments: readonly Assignment[],
    private readonly tables: ReadonlyMap<KindName, Table>,
  ) {}

  /** Rows of a kind; an empty table when the register holds none. */
  table(kind: KindName): Table {
    return this.tables.get(kind) ?? Table.empty(kind);
  }

  get kinds(): KindName[] {
    return [...this.tables.keys()];
  }

  /** The register as it was known at an instant (now when null). */
  at(knownAt: string | null): View {
    let revision = 0;
    for (const r of this.revisions) if (knownAt === null || r.instant <= knownAt) revision = r.number;
    return this.atRevision(revision);
  }

  /** The register as of a revision. */
  atRevision(revision: number): View {
    let view = this.views.get(revision);
    if (!view) {
      const instant = this.revisions.find((r) => r.number === revision)?.instant ?? '';
      view = new View(this, revision, instant);
      this.views.set(revision, view);
    }
    return view;
  }
}

/** Rows whose cells are read at once. A row's cells never change, so a commit in between does no harm. */
const ROWS_AT_ONCE = 1000;

/** Loads the register into memory, its cells in slices between which the process does what else there is to do. */
export async function loadSnapshot(register: Register): Promise<Snapshot> {
  const { db } = register;
  const revisions = await db.selectFrom('revision').select(['number', 'instant']).orderBy('number').execute();
  const imports = await db.selectFrom('import').selectAll().orderBy('sha256').orderBy('id').execute();
  const sources = imports.map((i) => ({
    sha256: i.sha256,
    name: i.name,
    statedOn: i.stated_on === null ? null : parseDay(i.stated_on),
    from: i.revision,
    until: i.withdrawn_revision ?? NEVER,
  }));
  const sourceIndex = new Map(imports.map((i, index) => [i.id, index]));

  const mentionRows = await db.selectFrom('mention').select('id').orderBy('id').execute();
  const mentions = mentionRows.map((m) => m.id);
  const mentionIndex = new Map(mentions.map((id, index) => [id, index]));
  const resolutions = await db
    .selectFrom('resolution')
    .select(['mention', 'enterprise', 'revision', 'until_revision'])
    .execute();
  const assignments = resolutions.map((r) => ({
    mention: mentionIndex.get(r.mention)!,
    enterprise: r.enterprise as EnterpriseId,
    from: r.revision,
    until: r.until_revision ?? NEVER,
  }));

  const rows = await db
    .selectFrom('row')
    .innerJoin('sheet', 'sheet.id', 'row.sheet_id')
    .select(['row.id', 'row.mention', 'sheet.kind', 'sheet.import_id', 'sheet.position', 'row.row'])
    .where('row.fate', '=', 'accepted')
    .where('sheet.withheld', '=', 0)
    .where('sheet.kind', '!=', 'unknown')
    .execute();
  // The order of rows is that of their content, so that ties never depend on the order of imports.
  rows.sort(
    (a, b) =>
      sourceIndex.get(a.import_id)! - sourceIndex.get(b.import_id)! ||
      a.position - b.position ||
      a.row - b.row,
  );
  const byKind = groupBy(rows, (r) => r.kind as KindName);
  const tables = new Map<KindName, Table>();
  const slotOf = new Map<number, { table: Table; slot: number }>();
  for (const [kind, members] of byKind) {
    const table = new Table(
      kind,
      Int32Array.from(members, (r) => r.id),
      Int32Array.from(members, (r) => sourceIndex.get(r.import_id)!),
      Int32Array.from(members, (r) => (r.mention === null ? -1 : mentionIndex.get(r.mention)!)),
    );
    tables.set(kind, table);
    members.forEach((r, slot) => slotOf.set(r.id, { table, slot }));
  }
  const last = rows.reduce((most, { id }) => Math.max(most, id), 0);
  for (let from = 0; from <= last; from += ROWS_AT_ONCE) {
    const cells = await db
      .selectFrom('cell')
      .select(['row_id', 'field', 'value'])
      .where('row_id', '>=', from)
      .where('row_id', '<', from + ROWS_AT_ONCE)
      .where('field', 'is not', null)
      // From left to right: of two columns for one field the first stands.
      .orderBy('row_id')
      .orderBy((e) => e.fn('length', ['column']))
      .orderBy('column')
      .execute();
    for (const cell of cells) {
      const at = slotOf.get(cell.row_id);
      if (!at) continue;
      if (cell.value === null) at.table.putUnreadable(at.slot, cell.field!);
      else at.table.put(at.slot, cell.field!, cell.value);
    }
    await giveWay();
  }
  return new Snapshot(revisions.at(-1)?.number ?? 0, revisions, sources, mentions, assignments, tables);
}
