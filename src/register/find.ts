import { findByName, type Hit, type Mention, NameIndex } from '../resolve/index.js';
import type { Register } from './open.js';
import { giveWay } from './turn.js';

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
      .selectFrom('mention')
      .innerJoin('resolution', 'resolution.mention', 'mention.id')
      .select(['mention.id', 'mention.fields', 'resolution.enterprise'])
      .where('resolution.until_revision', 'is', null)
      .where('mention.id', '>', last)
      .orderBy('mention.id')
      .limit(AT_ONCE)
      .execute();
    for (const { fields, enterprise } of rows)
      index.add(JSON.parse(fields) as Mention, enterprise as Hit['enterprise']);
    more = rows.length === AT_ONCE;
    last = rows.at(-1)?.id ?? last;
  }
  return (query, limit) => findByName(index, query, limit);
}
