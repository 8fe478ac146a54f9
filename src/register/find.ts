import { findByName, type Hit, type Mention, NameIndex } from '../resolve/index.js';
import type { Register } from './open.js';
import { giveWay } from './turn.js';

export type { Hit };

/** Enterprises by a query, best first, `limit` at most; each says what was hit. */
export type Finder = (query: string, limit: number) => Hit[];

/** Mentions that are read at once: a few milliseconds. */
const AT_ONCE = 50;

/**
 * A finder of enterprises by any form of a name, or a code: full, short, former, English, pinyin or its initials.
 * It is made in slices, between which the process does what else there is to do.
 */
export async function enterpriseFinder(register: Register): Promise<Finder> {
  const index = new NameIndex();
  for (let last = '', more = true; more; await giveWay()) {
    const rows = await register.db
      .selectFrom((of) =>
        of
          .selectFrom('mention')
          .select(['id', 'fields'])
          .where('id', '>', last)
          .orderBy('id')
          .limit(AT_ONCE)
          .as('mention'),
      )
      .leftJoin('resolution', (on) =>
        on.onRef('resolution.mention', '=', 'mention.id').on('resolution.until_revision', 'is', null),
      )
      .select(['mention.id', 'mention.fields', 'resolution.enterprise'])
      .orderBy('mention.id')
      .execute();
    for (const { fields, enterprise } of rows)
      if (enterprise !== null) index.add(JSON.parse(fields) as Mention, enterprise as Hit['enterprise']);
    more = rows.length === AT_ONCE;
    last = rows.at(-1)?.id ?? last;
  }
  return (query, limit) => findByName(index, query, limit);
}
