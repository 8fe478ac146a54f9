import { ChainwrightError } from '../model/errors.js';
import { compareKeys, type EnterpriseId, type IdentityKey } from '../model/identity.js';
import {
  type MatchStep,
  type MatchStepName,
  movesFrom,
  REASONED,
  STATE_NAMES,
  STEP_NAMES,
  stateAfter,
} from '../model/match-steps.js';
import type { NeedId } from '../model/need-id.js';
import { text } from '../model/text.js';
import type { Tables } from './schema.js';
import { commit, type Register, STEP, type Tx } from './open.js';

/** A step towards a need with the supplier it is about, who recorded it and when. */
export interface RecordedStep extends MatchStep {
  id: number;
  need: NeedId;
  supplier: EnterpriseId;
  actor: string;
  instant: string;
  revision: number;
}

/** A step to be recorded. The supplier is bound by a key, which survives new files and a merge (law 7). */
export interface NewStep extends MatchStep {
  need: NeedId;
  supplier: IdentityKey;
}

const stepOf = (row: Tables['match_step']): NewStep => ({
  need: row.need as NeedId,
  supplier: row.supplier as IdentityKey,
  step: row.step as MatchStepName,
  day: row.day,
  capacityPerYear: row.capacity_per_year,
  certificate: row.certificate,
  reason: row.reason,
});

function noEnterprise(wanted: string): ChainwrightError {
  return new ChainwrightError(
    'not-found',
    text(
      `The register knows no enterprise ${wanted}; "chainwright find" shows enterprises by name.`,
      `企业库中没有企业 ${wanted}；可用 “chainwright find” 按名称查找。`,
    ),
  );
}

/** The enterprise that a key answers for at a revision. */
async function enterpriseOf(tx: Tx | Register['db'], revision: number): Promise<Map<string, EnterpriseId>> {
  const rows = await tx
    .selectFrom('alias')
    .innerJoin('match_step', 'match_step.supplier', 'alias.key')
    .select(['alias.key', 'alias.enterprise'])
    .where('alias.revision', '<=', revision)
    .where((e) => e.or([e('alias.until_revision', 'is', null), e('alias.until_revision', '>', revision)]))
    .execute();
  return new Map(rows.map((r) => [r.key, r.enterprise as EnterpriseId]));
}

/** The steps known at a revision, in the order in which they were recorded. */
export async function matchSteps(register: Register, revision: number): Promise<RecordedStep[]> {
  const { db } = register;
  const enterprises = await enterpriseOf(db, revision);
  const rows = await db
    .selectFrom('match_step')
    .innerJoin('revision', 'revision.number', 'match_step.revision')
    .selectAll('match_step')
    .select(['revision.actor', 'revision.instant'])
    .where('match_step.revision', '<=', revision)
    .orderBy('match_step.id')
    .execute();
  return rows.flatMap((row) => {
    const supplier = enterprises.get(row.supplier);
    if (supplier === undefined) return [];
    const { id, actor, instant, revision: at } = row;
    return [{ ...stepOf(row), supplier, id, actor, instant, revision: at }];
  });
}

/** The strongest key that answers for an enterprise now. */
export async function strongestKey(register: Register, enterprise: EnterpriseId): Promise<IdentityKey> {
  const rows = await register.db
    .selectFrom('alias')
    .select('key')
    .where('enterprise', '=', enterprise)
    .where('until_revision', 'is', null)
    .execute();
  const [key] = rows.map((r) => r.key as IdentityKey).sort(compareKeys);
  if (key === undefined) throw noEnterprise(enterprise);
  return key;
}

/**
 * Records a step as one commit; nothing is overwritten.
 * @throws ChainwrightError `not-found` for a key that never answered, `no-such-move` when the step may not follow, `no-reason`.
 */
export async function recordStep(register: Register, step: NewStep, actor: string): Promise<RecordedStep> {
  const { need, supplier: key } = step;
  if (REASONED.has(step.step) && !step.reason)
    throw new ChainwrightError(
      'no-reason',
      text(
        `"${step.step}" is recorded with its reason; say why.`,
        `记录“${STEP_NAMES[step.step].zh}”须写明原因；请填写。`,
      ),
    );
  return commit(register, actor, STEP, async (tx, revision) => {
    const alias = await tx
      .selectFrom('alias')
      .select('enterprise')
      .where('key', '=', key)
      .where('until_revision', 'is', null)
      .executeTakeFirst();
    if (!alias) throw noEnterprise(key);
    const supplier = alias.enterprise as EnterpriseId;
    const enterprises = await enterpriseOf(tx, revision);
    const rows = await tx
      .selectFrom('match_step')
      .selectAll()
      .where('need', '=', need)
      .orderBy('id')
      .execute();
    const before = rows.filter((r) => enterprises.get(r.supplier) === supplier).map(stepOf);
    const state = stateAfter(before.map((s) => s.step));
    const allowed = movesFrom(state);
    if (!allowed.includes(step.step))
      throw new ChainwrightError(
        'no-such-move',
        text(
          `The supplier is "${state}" for this need, from where "${step.step}" does not follow; ${allowed.length > 0 ? `possible are: ${allowed.join(', ')}` : 'nothing does'}.`,
          `该供应商对此需求的状态为“${STATE_NAMES[state].zh}”，不能直接记为“${STEP_NAMES[step.step].zh}”；可选：${allowed.map((s) => STEP_NAMES[s].zh).join('、') || '无'}。`,
        ),
      );
    const last = before.at(-1);
    if (last && step.day < last.day)
      throw new ChainwrightError(
        'out-of-order',
        text(
          `The step before is of ${last.day}; a step of ${step.day} cannot follow it. Give a later day, or record "taken-back" first.`,
          `上一步的日期为 ${last.day}，不能再记 ${step.day} 的步骤；请填写更晚的日期，或先撤回上一步。`,
        ),
      );
    const top = await tx
      .selectFrom('match_step')
      .select((e) => e.fn.max('id').as('n'))
      .executeTakeFirst();
    const id = (top?.n ?? 0) + 1;
    const { capacityPerYear, certificate, reason, day } = step;
    await tx
      .insertInto('match_step')
      .values({
        id,
        need,
        supplier: key,
        step: step.step,
        day,
        capacity_per_year: capacityPerYear,
        certificate,
        reason,
        revision,
      })
      .execute();
    const { instant } = await tx
      .selectFrom('revision')
      .select('instant')
      .where('number', '=', revision)
      .executeTakeFirstOrThrow();
    return { ...step, supplier, id, actor, instant, revision };
  });
}

/** The steps of one commit, for a replay. */
export async function stepsOfRevision(register: Register, revision: number): Promise<NewStep[]> {
  const rows = await register.db
    .selectFrom('match_step')
    .selectAll()
    .where('revision', '=', revision)
    .orderBy('id')
    .execute();
  return rows.map(stepOf);
}
