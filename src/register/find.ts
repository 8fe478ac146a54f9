import { findByName, type Hit, type Mention, nameIndex } from '../resolve/index.js';
import type { Register } from './open.js';

/** Enterprises by a query, best first, `limit` at most; each says what was hit. */
export type Finder = (query: string, limit: number) => Hit[];

/** A finder of enterprises by any form of a name, or a code: full, short, former, English, pinyin or its initials. */
export async function enterpriseFinder(register: Register): Promise<Finder> {
  const rows = await register.db
    .selectFrom('resolution')
    .innerJoin('mention', 'mention.id', 'resolution.mention')
    .select(['mention.fields', 'resolution.mention', 'resolution.enterprise'])
    .where('resolution.until_revision', 'is', null)
    .execute();
  const index = nameIndex(
    rows.map((r) => JSON.parse(r.fields) as Mention),
    rows.map((r) => ({ mention: r.mention, enterprise: r.enterprise as Hit['enterprise'] })),
  );
  return (query, limit) => findByName(index, query, limit);
}
