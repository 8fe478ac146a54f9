import type { IdentityKey } from '../model/identity.js';
import type { Mention } from '../resolve/index.js';
import type { Register } from './open.js';

/** A decision as the ledger shows it: on whom, by whom, when, and whether it still stands. */
export interface LoggedDecision {
  id: number;
  a: IdentityKey;
  b: IdentityKey;
  /** A name of the enterprise that each key answers for now; null when it answers for none. */
  names: [string | null, string | null];
  verdict: 'same' | 'different';
  reason: string;
  revision: number;
  actor: string;
  instant: string;
  undone: { actor: string; instant: string } | null;
}

/** How many decisions stand. */
export async function standingDecisions(register: Register): Promise<number> {
  const { n } = await register.db
    .selectFrom('decision')
    .select((e) => e.fn.countAll().as('n'))
    .where('undone_revision', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(n);
}

/** The newest decisions of the ledger, undone ones too. */
export async function decisionLog(register: Register, limit: number): Promise<LoggedDecision[]> {
  const made = await register.db
    .selectFrom('decision')
    .innerJoin('revision', 'revision.number', 'decision.revision')
    .leftJoin('revision as end', 'end.number', 'decision.undone_revision')
    .selectAll('decision')
    .select(['revision.actor', 'revision.instant', 'end.actor as end_actor', 'end.instant as end_instant'])
    .orderBy('decision.id', 'desc')
    .limit(limit)
    .execute();
  const names = await namesOfKeys(register, [...new Set(made.flatMap((d) => [d.a, d.b]))]);
  return made.map((d) => ({
    id: d.id,
    a: d.a as IdentityKey,
    b: d.b as IdentityKey,
    names: [names.get(d.a) ?? null, names.get(d.b) ?? null],
    verdict: d.verdict as LoggedDecision['verdict'],
    reason: d.reason,
    revision: d.revision,
    actor: d.actor,
    instant: d.instant,
    undone: d.end_actor === null ? null : { actor: d.end_actor, instant: d.end_instant! },
  }));
}

/** A name for each key: of a mention that holds it where it is a name, else of the enterprise it answers for. */
async function namesOfKeys(register: Register, keys: readonly string[]): Promise<Map<string, string>> {
  if (keys.length === 0) return new Map();
  const rows = await register.db
    .selectFrom('alias')
    .innerJoin('resolution', 'resolution.enterprise', 'alias.enterprise')
    .innerJoin('mention', 'mention.id', 'resolution.mention')
    .select(['alias.key', 'mention.fields'])
    .where('alias.key', 'in', keys)
    .where('alias.until_revision', 'is', null)
    .where('resolution.until_revision', 'is', null)
    .orderBy('mention.id')
    .execute();
  const names = new Map<string, string>();
  for (const { key, fields } of rows) {
    const m = JSON.parse(fields) as Mention;
    const name = m.name ?? m.shortName ?? m.nameEn;
    if (name !== null && !names.has(key)) names.set(key, name);
  }
  return names;
}
