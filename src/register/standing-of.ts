import { enterpriseIdOf, type EnterpriseId, type IdentityKey } from '../model/identity.js';
import { type Text, text } from '../model/text.js';
import type { Register } from './open.js';

/** The enterprise that any id answers for now: its own, or that of a weaker or former key; null when no key gives it. */
export async function enterpriseAnswering(register: Register, id: string): Promise<EnterpriseId | null> {
  const rows = await register.db
    .selectFrom('alias')
    .select(['key', 'enterprise'])
    .where('until_revision', 'is', null)
    .execute();
  const alias = rows.find((r) => enterpriseIdOf(r.key as IdentityKey) === id);
  return (alias?.enterprise as EnterpriseId | undefined) ?? null;
}

/** What persons and the engine hold of who an enterprise is. */
export interface Standing {
  reasons: { says: Text; rows: number }[];
  decisions: {
    a: string;
    b: string;
    verdict: string;
    reason: string;
    actor: string;
    instant: string;
    undone: boolean;
  }[];
  questions: { a: string; b: string; score: number; reason: Text }[];
}

/** Why an enterprise's rows are held to be of one, what was decided on its keys (newest first), and what is open. */
export async function standingOf({ db }: Register, enterprise: EnterpriseId): Promise<Standing> {
  const own = db
    .selectFrom('alias')
    .select('key')
    .where('enterprise', '=', enterprise)
    .where('until_revision', 'is', null);
  const decisions = await db
    .selectFrom('decision')
    .innerJoin('revision', 'revision.number', 'decision.revision')
    .selectAll('decision')
    .select(['revision.actor', 'revision.instant'])
    .where((e) => e.or([e('decision.a', 'in', own), e('decision.b', 'in', own)]))
    .orderBy('decision.id', 'desc')
    .execute();
  const mentions = db
    .selectFrom('resolution')
    .select('mention')
    .where('enterprise', '=', enterprise)
    .where('until_revision', 'is', null);
  const questions = await db
    .selectFrom('question')
    .selectAll()
    .where('until_revision', 'is', null)
    .where((e) => e.or([e('candidate', '=', enterprise), e('mention', 'in', mentions)]))
    .orderBy('score', 'desc')
    .execute();
  const reasons = await db
    .selectFrom('resolution')
    .innerJoin('row', 'row.mention', 'resolution.mention')
    .innerJoin('sheet', 'sheet.id', 'row.sheet_id')
    .innerJoin('import', 'import.id', 'sheet.import_id')
    .select((e) => ['reason_en', 'reason_zh', e.fn.countAll().as('rows')])
    .where('resolution.enterprise', '=', enterprise)
    .where('resolution.until_revision', 'is', null)
    .where('import.withdrawn_revision', 'is', null)
    .groupBy(['reason_en', 'reason_zh'])
    .execute();
  return {
    reasons: reasons
      .map((r) => ({ says: text(r.reason_en, r.reason_zh), rows: Number(r.rows) }))
      .sort((x, y) => y.rows - x.rows || (x.says.en < y.says.en ? -1 : 1)),
    decisions: decisions.map(({ a, b, verdict, reason, actor, instant, undone_revision: undone }) => ({
      a,
      b,
      verdict,
      reason,
      actor,
      instant,
      undone: undone !== null,
    })),
    questions: questions.map((q) => ({
      a: q.a,
      b: q.b,
      score: q.score,
      reason: text(q.reason_en, q.reason_zh),
    })),
  };
}
