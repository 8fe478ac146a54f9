import { ChainwrightError } from '../model/errors.js';
import type { EnterpriseId, IdentityKey } from '../model/identity.js';
import type { Text } from '../model/text.js';
import { text } from '../model/text.js';
import { inParts } from './in-parts.js';
import { insertAll } from './insert.js';
import { commit, type Register, type Tx } from './open.js';
import { resolveAll, type ResolveOutcome } from './resolve-all.js';

/** A doubtful pair that waits for a person; `id` names it on the command line. */
export interface OpenQuestion {
  id: number;
  a: IdentityKey;
  b: IdentityKey;
  mention: string;
  candidate: EnterpriseId;
  score: number;
  reason: Text;
}

/** The doubtful pairs that are open now, surest first. */
export async function openQuestions(register: Register): Promise<OpenQuestion[]> {
  const rows = await register.db
    .selectFrom('question')
    .selectAll()
    .where('until_revision', 'is', null)
    .orderBy('score', 'desc')
    .orderBy('a')
    .orderBy('b')
    .execute();
  return rows.map((r) => ({
    id: r.id,
    a: r.a as IdentityKey,
    b: r.b as IdentityKey,
    mention: r.mention,
    candidate: r.candidate as EnterpriseId,
    score: r.score,
    reason: text(r.reason_en, r.reason_zh),
  }));
}

export interface NewDecision {
  a: IdentityKey;
  b: IdentityKey;
  verdict: 'same' | 'different';
  reason: string;
}

/** A key that never answered for an enterprise is a slip of the hand. */
async function requireKeys(tx: Tx, keys: readonly IdentityKey[]): Promise<void> {
  const rows = await inParts(keys, (some) =>
    tx.selectFrom('alias').select('key').where('key', 'in', some).execute(),
  );
  const known = new Set(rows.map(({ key }) => key));
  const unknown = keys.find((key) => !known.has(key));
  if (unknown !== undefined)
    throw new ChainwrightError(
      'not-found',
      text(
        `The register knows no key "${unknown}"; "chainwright review list" and "chainwright find" show keys and names.`,
        `企业库中没有识别码“${unknown}”；可用 “chainwright review list” 和 “chainwright find” 查看。`,
      ),
    );
}

/** Records decisions on pairs of keys as one commit and resolves anew. A standing decision on the same pair is undone by the new one. */
export async function decide(
  register: Register,
  verdicts: readonly NewDecision[],
  actor: string,
): Promise<ResolveOutcome> {
  return commit(register, actor, 'decide', async (tx, revision) => {
    const top = await tx
      .selectFrom('decision')
      .select((e) => e.fn.max('id').as('n'))
      .executeTakeFirst();
    let id = (top?.n ?? 0) + 1;
    await requireKeys(tx, [...new Set(verdicts.flatMap((d) => [d.a, d.b]))]);
    const rows = [];
    for (const d of verdicts) {
      const [a, b] = d.a < d.b ? [d.a, d.b] : [d.b, d.a];
      await tx
        .updateTable('decision')
        .set({ undone_revision: revision })
        .where('a', '=', a)
        .where('b', '=', b)
        .where('undone_revision', 'is', null)
        .execute();
      rows.push({ id: id++, a, b, verdict: d.verdict, reason: d.reason, revision, undone_revision: null });
    }
    await insertAll(tx, 'decision', rows);
    return resolveAll(tx, revision);
  });
}

/** Undoes a decision: the exact inverse, since resolution is reached anew without it. */
export async function undo(register: Register, id: number, actor: string): Promise<ResolveOutcome> {
  return commit(register, actor, 'undo', async (tx, revision) => {
    const undone = await tx
      .updateTable('decision')
      .set({ undone_revision: revision })
      .where('id', '=', id)
      .where('undone_revision', 'is', null)
      .returning('id')
      .execute();
    if (undone.length === 0)
      throw new ChainwrightError(
        'not-found',
        text(
          `There is no standing decision ${id}; "chainwright review list --decided" shows them.`,
          `没有编号为 ${id} 的有效判定；可用 “chainwright review list --decided” 查看。`,
        ),
      );
    return resolveAll(tx, revision);
  });
}

/** The ledger of decisions, newest first. */
export async function decisions(register: Register) {
  return register.db.selectFrom('decision').selectAll().orderBy('id', 'desc').execute();
}
