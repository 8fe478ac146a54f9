import type { Register } from './open.js';

/** A source of the import log: who took it in and when, how many rows it has, and who has withdrawn it. */
export interface LoggedSource {
  sha256: string;
  name: string;
  statedOn: string | null;
  read: number;
  accepted: number;
  rejected: number;
  actor: string;
  instant: string;
  withdrawn: { actor: string; instant: string } | null;
}

/** Every source that was ever taken in, the newest first. */
export async function sourceLog(register: Register): Promise<LoggedSource[]> {
  const rows = await register.db
    .selectFrom('import')
    .innerJoin('revision', 'revision.number', 'import.revision')
    .leftJoin('revision as end', 'end.number', 'import.withdrawn_revision')
    .leftJoin('sheet', 'sheet.import_id', 'import.id')
    .select(['import.id', 'import.sha256', 'import.name', 'import.stated_on'])
    .select(['revision.actor', 'revision.instant', 'end.actor as end_actor', 'end.instant as end_instant'])
    .select((e) => [
      e.fn.sum('sheet.read').as('read'),
      e.fn.sum('sheet.accepted').as('accepted'),
      e.fn.sum('sheet.rejected').as('rejected'),
    ])
    .groupBy(['import.id', 'import.sha256', 'import.name', 'import.stated_on'])
    .groupBy(['revision.actor', 'revision.instant', 'end.actor', 'end.instant'])
    .orderBy('import.id', 'desc')
    .execute();
  return rows.map((r) => ({
    sha256: r.sha256,
    name: r.name,
    statedOn: r.stated_on,
    read: Number(r.read ?? 0),
    accepted: Number(r.accepted ?? 0),
    rejected: Number(r.rejected ?? 0),
    actor: r.actor,
    instant: r.instant,
    withdrawn: r.end_actor === null ? null : { actor: r.end_actor, instant: r.end_instant! },
  }));
}
