import { type IgnoredDecision, type Mention, resolve } from '../resolve/index.js';
import { insertAll } from './insert.js';
import { standingVerdicts } from './known-mentions.js';
import { ENGINE, type Tx } from './open.js';

export interface ResolveOutcome {
  /** Distinct enterprises after this commit. */
  enterprises: number;
  /** Doubtful pairs that wait for a person. */
  questions: number;
  /** Verdicts that codes or other verdicts make impossible, and why. */
  ignored: readonly IgnoredDecision[];
}

/** Ends those of `now` that are not in `next`, by id; gives the ones of `next` that are new. */
async function supersede<N>(
  tx: Tx,
  table: 'resolution' | 'alias' | 'question',
  now: readonly { id: number; at: string }[],
  next: ReadonlyMap<string, N>,
  revision: number,
): Promise<N[]> {
  const ended = now.filter((x) => !next.has(x.at)).map((x) => x.id);
  for (let i = 0; i < ended.length; i += 1000)
    await tx
      .updateTable(table)
      .set({ until_revision: revision })
      .where('id', 'in', ended.slice(i, i + 1000))
      .execute();
  const standing = new Set(now.map((x) => x.at));
  return [...next].filter(([at]) => !standing.has(at)).map(([, value]) => value);
}

/** The mentions of every row that counts: accepted, in a source that is not withdrawn, on a sheet that is not withheld. */
async function liveMentions(tx: Tx): Promise<Mention[]> {
  const rows = await tx
    .selectFrom('mention')
    .select('fields')
    .where('id', 'in', (q) =>
      q
        .selectFrom('row')
        .innerJoin('sheet', 'sheet.id', 'row.sheet_id')
        .innerJoin('import', 'import.id', 'sheet.import_id')
        .select('row.mention')
        .where('import.withdrawn_revision', 'is', null)
        .where('sheet.withheld', '=', 0)
        .where('row.mention', 'is not', null)
        .$narrowType<{ mention: string }>(),
    )
    .execute();
  return rows.map((r) => JSON.parse(r.fields) as Mention);
}

/**
 * Resolves all live mentions anew under the standing decisions and writes what changed: outcomes, keys and questions
 * that no longer hold end at `revision`, new ones begin there. It looks at the whole register each time, so
 * the order of imports does not matter.
 */
export async function resolveAll(tx: Tx, revision: number): Promise<ResolveOutcome> {
  const mentions = await liveMentions(tx);
  const verdicts = await standingVerdicts(tx);
  const { links, clusters, questions, ignored } = resolve(mentions, verdicts);

  const at = (...parts: (string | number)[]) => parts.join('\n');

  const standingLinks = await tx
    .selectFrom('resolution')
    .where('until_revision', 'is', null)
    .select(['id', 'mention', 'enterprise', 'score', 'reason_en', 'engine'])
    .execute();
  const newLinks = await supersede(
    tx,
    'resolution',
    standingLinks.map((x) => ({
      id: x.id,
      at: at(x.mention, x.enterprise, x.score, x.reason_en, x.engine),
    })),
    new Map(links.map((x) => [at(x.mention, x.enterprise, x.score, x.reason.en, ENGINE), x])),
    revision,
  );
  await insertAll(
    tx,
    'resolution',
    newLinks.map((x) => ({
      mention: x.mention,
      enterprise: x.enterprise,
      score: x.score,
      reason_en: x.reason.en,
      reason_zh: x.reason.zh,
      engine: ENGINE,
      revision,
      until_revision: null,
    })),
  );

  const standingKeys = await tx
    .selectFrom('alias')
    .where('until_revision', 'is', null)
    .select(['id', 'key', 'enterprise'])
    .execute();
  const keys = clusters.flatMap((c) => c.keys.map((key) => ({ key, enterprise: c.enterprise })));
  const newKeys = await supersede(
    tx,
    'alias',
    standingKeys.map((x) => ({ id: x.id, at: at(x.key, x.enterprise) })),
    new Map(keys.map((x) => [at(x.key, x.enterprise), x])),
    revision,
  );
  await insertAll(
    tx,
    'alias',
    newKeys.map((x) => ({ ...x, revision, until_revision: null })),
  );

  const standingQuestions = await tx
    .selectFrom('question')
    .where('until_revision', 'is', null)
    .select(['id', 'a', 'b', 'mention', 'candidate', 'score'])
    .execute();
  const newQuestions = await supersede(
    tx,
    'question',
    standingQuestions.map((x) => ({ id: x.id, at: at(x.a, x.b, x.mention, x.candidate, x.score) })),
    new Map(questions.map((x) => [at(x.a, x.b, x.mention, x.candidate, x.score), x])),
    revision,
  );
  await insertAll(
    tx,
    'question',
    newQuestions.map((x) => ({
      a: x.a,
      b: x.b,
      mention: x.mention,
      candidate: x.candidate,
      score: x.score,
      reason_en: x.reason.en,
      reason_zh: x.reason.zh,
      revision,
      until_revision: null,
    })),
  );
  return { enterprises: clusters.length, questions: questions.length, ignored };
}
