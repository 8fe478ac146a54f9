import { ChainwrightError } from '../model/errors.js';
import type { EnterpriseId, IdentityKey } from '../model/identity.js';
import { text } from '../model/text.js';
import { commit, type Register } from './open.js';

/** `to`: the project goes to this park; `not-in`: to any but this one. */
export type PlacementVerdict = 'to' | 'not-in';

/** An officer's word on where a project goes. The investor is bound by a key, which survives new files and a merge (law 7). */
export interface NewPlacement {
  investor: IdentityKey;
  /** What the project is told by beside its investor: `projectKey`. */
  project: string;
  /** The id of a park of the plan. */
  park: string;
  verdict: PlacementVerdict;
  reason: string;
}

/** An officer's word with the enterprise that the key stands for, who gave it and when. */
export interface Placement extends Omit<NewPlacement, 'investor'> {
  id: number;
  investor: EnterpriseId;
  actor: string;
  instant: string;
  /** The revision at which it was taken back; null when it was not. */
  undone: number | null;
  /** Whether it counts: it was not taken back, and no later word that counts contradicts it. */
  stands: boolean;
}

/** Two words on one project contradict each other when they name one park, or both name where it goes. */
const contradicts = (a: Omit<Placement, 'stands'>, b: Omit<Placement, 'stands'>): boolean =>
  a.investor === b.investor &&
  a.project === b.project &&
  (a.park === b.park || (a.verdict === 'to' && b.verdict === 'to'));

/** Words in the order in which they were given, with whether each stands. */
function withStanding(words: readonly Omit<Placement, 'stands'>[]): Placement[] {
  const standing: Omit<Placement, 'stands'>[] = [];
  for (const word of words.toReversed())
    if (word.undone === null && !standing.some((later) => contradicts(later, word))) standing.push(word);
  return words.map((word) => ({ ...word, stands: standing.includes(word) }));
}

/** Everything that was recorded by a revision, the oldest first, with what the keys stood for then. */
export async function placements(register: Register, revision: number): Promise<Placement[]> {
  const rows = await register.db
    .selectFrom('placement')
    .innerJoin('revision', 'revision.number', 'placement.revision')
    .innerJoin('alias', 'alias.key', 'placement.investor')
    .selectAll('placement')
    .select(['revision.actor', 'revision.instant', 'alias.enterprise'])
    .where('placement.revision', '<=', revision)
    .where('alias.revision', '<=', revision)
    .where((e) => e.or([e('alias.until_revision', 'is', null), e('alias.until_revision', '>', revision)]))
    .orderBy('placement.id')
    .execute();
  const words = rows.map((r) => ({
    id: r.id,
    investor: r.enterprise as EnterpriseId,
    project: r.project,
    park: r.park,
    verdict: r.verdict as PlacementVerdict,
    reason: r.reason,
    actor: r.actor,
    instant: r.instant,
    undone: r.undone_revision !== null && r.undone_revision <= revision ? r.undone_revision : null,
  }));
  return withStanding(words);
}

/**
 * Records an officer's word as one commit. A word before it that it contradicts (another park for the project, or the same park)
 * does not stand beside it; nothing is overwritten.
 * @throws ChainwrightError `no-reason`, `not-found` for a key that answers for no enterprise.
 */
export async function recordPlacement(
  register: Register,
  placement: NewPlacement,
  actor: string,
): Promise<number> {
  if (placement.reason.trim() === '')
    throw new ChainwrightError(
      'no-reason',
      text(
        'An override is recorded with its reason; add --reason "…".',
        '人工指定须写明理由；请加 --reason “……”。',
      ),
    );
  return commit(register, actor, 'place', async (tx, revision) => {
    const known = await tx
      .selectFrom('alias')
      .select('key')
      .where('key', '=', placement.investor)
      .where('until_revision', 'is', null)
      .executeTakeFirst();
    if (!known)
      throw new ChainwrightError(
        'not-found',
        text(
          `The register knows no enterprise by ${placement.investor}; "chainwright find" shows enterprises by name.`,
          `企业库中没有识别码为 ${placement.investor} 的企业；可用 “chainwright find” 按名称查找。`,
        ),
      );
    const top = await tx
      .selectFrom('placement')
      .select((e) => e.fn.max('id').as('n'))
      .executeTakeFirst();
    const id = (top?.n ?? 0) + 1;
    await tx
      .insertInto('placement')
      .values({ id, ...placement, revision, undone_revision: null })
      .execute();
    return id;
  });
}

/**
 * Takes an officer's word back, as if it had never been given: a word that it contradicted stands again.
 * @throws ChainwrightError `not-found` when there is none of the id, or it was taken back before.
 */
export async function undoPlacement(register: Register, id: number, actor: string): Promise<void> {
  await commit(register, actor, 'unplace', async (tx, revision) => {
    const undone = await tx
      .updateTable('placement')
      .set({ undone_revision: revision })
      .where('id', '=', id)
      .where('undone_revision', 'is', null)
      .returning('id')
      .execute();
    if (undone.length === 0)
      throw new ChainwrightError(
        'not-found',
        text(
          `There is no override ${id} to take back; "chainwright place overrides" shows them.`,
          `没有可撤销的编号为 ${id} 的人工指定；可用 “chainwright place overrides” 查看。`,
        ),
      );
  });
}

/** Does in a fresh register what one revision of another did: `place` or `unplace`. */
export async function replayPlacements(
  old: Register,
  fresh: Register,
  { number, actor, what }: { number: number; actor: string; what: string },
): Promise<void> {
  const { db } = old;
  if (what === 'place') {
    const made = await db
      .selectFrom('placement')
      .selectAll()
      .where('revision', '=', number)
      .orderBy('id')
      .execute();
    for (const { investor, project, park, verdict, reason } of made)
      await recordPlacement(
        fresh,
        { investor: investor as IdentityKey, project, park, verdict: verdict as PlacementVerdict, reason },
        actor,
      );
  } else {
    const undone = await db
      .selectFrom('placement')
      .select('id')
      .where('undone_revision', '=', number)
      .execute();
    for (const { id } of undone) await undoPlacement(fresh, id, actor);
  }
}
