import { findByName, type Hit, type Mention, nameIndex } from '../resolve/index.js';
import type { Register } from './open.js';

/** Enterprises by any form of a name, or a code, best first: full, short, former, English, pinyin or its initials. Each says what was hit. */
export async function findEnterprises(register: Register, query: string, limit: number): Promise<Hit[]> {
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
  return findByName(index, query, limit);
}
