import type { EnterpriseId } from '../model/identity.js';
import type { Mention } from '../resolve/index.js';
import { inParts } from './in-parts.js';
import type { Register } from './open.js';

/** The enterprise that each key answers for now, with a name of it; null where no mention names it. */
export async function holdersOfKeys(
  register: Register,
  keys: readonly string[],
): Promise<Map<string, { id: EnterpriseId; name: string | null }>> {
  const holders = new Map<string, { id: EnterpriseId; name: string | null }>();
  const rows = await inParts([...new Set(keys)], (some) =>
    register.db
      .selectFrom('alias')
      .innerJoin('resolution', 'resolution.enterprise', 'alias.enterprise')
      .innerJoin('mention', 'mention.id', 'resolution.mention')
      .select(['alias.key', 'alias.enterprise', 'mention.fields'])
      .where('alias.key', 'in', some)
      .where('alias.until_revision', 'is', null)
      .where('resolution.until_revision', 'is', null)
      .orderBy('mention.id')
      .execute(),
  );
  for (const { key, enterprise, fields } of rows) {
    const m = JSON.parse(fields) as Mention;
    const name = holders.get(key)?.name ?? m.name ?? m.shortName ?? m.nameEn;
    holders.set(key, { id: enterprise as EnterpriseId, name });
  }
  return holders;
}
