import type { Kysely } from 'kysely';
import { insertAll } from './insert.js';
import type { Tx } from './open.js';
import type { Tables } from './schema.js';

/** How the rows of a table are walked through: by windows over a number, or on from the last text. */
interface Walk {
  table: Exclude<keyof Tables, 'meta'>;
  by: string;
  text?: true;
  /** Rows, or numbers, at a time. */
  step: number;
  /** The database counts this column up by itself, in the order in which rows come. */
  counted?: true;
}

/** Every table after those that it refers to. */
const WALKS: readonly Walk[] = [
  { table: 'revision', by: 'number', step: 10_000 },
  { table: 'source', by: 'sha256', text: true, step: 16 },
  { table: 'mapping', by: 'sha256', text: true, step: 100 },
  { table: 'import', by: 'id', step: 10_000 },
  { table: 'sheet', by: 'id', step: 10_000 },
  { table: 'row', by: 'id', step: 10_000 },
  { table: 'cell', by: 'row_id', step: 2_000 },
  { table: 'problem', by: 'sheet_id', step: 1_000 },
  { table: 'mention', by: 'id', text: true, step: 5_000 },
  { table: 'resolution', by: 'id', step: 10_000, counted: true },
  { table: 'alias', by: 'id', step: 10_000, counted: true },
  { table: 'question', by: 'id', step: 10_000, counted: true },
  { table: 'decision', by: 'id', step: 10_000 },
  { table: 'match_step', by: 'id', step: 10_000 },
  { table: 'placement', by: 'id', step: 10_000 },
];

type Row = Record<string, unknown>;
/** A database of tables whose names are known only when it runs. */
type Any = Kysely<Record<string, Row>>;

async function* pagesOf(from: Any, { table, by, text, step }: Walk): AsyncGenerator<Row[]> {
  const rows = from.selectFrom(table).selectAll().orderBy(by);
  if (text) {
    for (let after = ''; ;) {
      const page = await rows.where(by, '>', after).limit(step).execute();
      if (page.length === 0) return;
      yield page;
      after = page.at(-1)![by] as string;
    }
  }
  const top = await from
    .selectFrom(table)
    .select((e) => e.fn.max(by).as('n'))
    .executeTakeFirst();
  for (let start = 0; start <= Number(top?.n ?? -1); start += step)
    yield rows
      .where(by, '>=', start)
      .where(by, '<', start + step)
      .execute();
}

/** Puts everything that one register holds in the place of everything in another, whichever databases they are in. The caller holds the transaction. */
export async function copyRegister(from: Kysely<Tables>, to: Tx): Promise<void> {
  for (const { table } of WALKS.toReversed()) await to.deleteFrom(table).execute();
  for (const walk of WALKS)
    for await (const page of pagesOf(from as unknown as Any, walk)) {
      const rows = walk.counted ? page.map(({ id: _counted, ...rest }) => rest) : page;
      await insertAll(to, walk.table, rows as never[]);
    }
}
