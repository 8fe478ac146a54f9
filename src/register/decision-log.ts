import type { IdentityKey } from '../model/identity.js';
import { holdersOfKeys } from './holders-of-keys.js';
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
  const holders = await holdersOfKeys(
    register,
    made.flatMap((d) => [d.a, d.b]),
  );
  return made.map((d) => ({
    id: d.id,
    a: d.a as IdentityKey,
    b: d.b as IdentityKey,
    names: [holders.get(d.a)?.name ?? null, holders.get(d.b)?.name ?? null],
    verdict: d.verdict as LoggedDecision['verdict'],
    reason: d.reason,
    revision: d.revision,
    actor: d.actor,
    instant: d.instant,
    undone: d.end_actor === null ? null : { actor: d.end_actor, instant: d.end_instant! },
  }));
}
