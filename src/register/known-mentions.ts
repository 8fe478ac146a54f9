import type { EnterpriseId } from '../model/identity.js';
import type { Decision, Mention } from '../resolve/index.js';
import type { Register } from './open.js';

/** What the register resolves now: how sources name its enterprises, each with the one it stands for, and the verdicts in force. */
export async function knownMentions(
  register: Register,
): Promise<{ mentions: Mention[]; enterprises: EnterpriseId[]; verdicts: Decision[] }> {
  const rows = await register.db
    .selectFrom('resolution')
    .innerJoin('mention', 'mention.id', 'resolution.mention')
    .select(['mention.fields', 'resolution.enterprise'])
    .where('resolution.until_revision', 'is', null)
    .orderBy('mention.id')
    .execute();
  const verdicts = await standingVerdicts(register.db);
  return {
    mentions: rows.map((r) => JSON.parse(r.fields) as Mention),
    enterprises: rows.map((r) => r.enterprise as EnterpriseId),
    verdicts,
  };
}

/** The verdicts that are not undone. */
export async function standingVerdicts(db: Register['db']): Promise<Decision[]> {
  const verdicts = await db
    .selectFrom('decision')
    .select(['a', 'b', 'verdict'])
    .where('undone_revision', 'is', null)
    .orderBy('id')
    .execute();
  return verdicts as Decision[];
}
