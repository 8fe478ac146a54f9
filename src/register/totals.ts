import type { Register } from './open.js';

/** How much the register holds: live sources, their rows, enterprises, and questions that wait. */
export async function registerTotals(
  register: Register,
): Promise<{ sources: number; rows: number; enterprises: number; questions: number }> {
  const { db } = register;
  const sheets = await db
    .selectFrom('sheet')
    .innerJoin('import', 'import.id', 'sheet.import_id')
    .select((e) => [e.fn.count('import.sha256').distinct().as('sources'), e.fn.sum('sheet.read').as('rows')])
    .where('import.withdrawn_revision', 'is', null)
    .executeTakeFirstOrThrow();
  const enterprises = await db
    .selectFrom('resolution')
    .select((e) => e.fn.count('enterprise').distinct().as('n'))
    .where('until_revision', 'is', null)
    .executeTakeFirstOrThrow();
  const questions = await db
    .selectFrom('question')
    .select((e) => e.fn.countAll().as('n'))
    .where('until_revision', 'is', null)
    .executeTakeFirstOrThrow();
  return {
    sources: Number(sheets.sources),
    rows: Number(sheets.rows ?? 0),
    enterprises: Number(enterprises.n),
    questions: Number(questions.n),
  };
}
