import { z } from 'zod';
import { decide, mentionRows, type NewDecision, openQuestions, type Register } from '../register/index.js';

/** The part of a sample's truth.json that tells which row is about which enterprise. */
const TruthRows = z.object({
  enterprises: z.array(
    z.object({
      key: z.string(),
      rows: z.array(z.object({ file: z.string(), sheet: z.string().nullable(), row: z.number() })),
    }),
  ),
});

/** Rounds of questions: an answer can raise another question, but not for ever. */
const ROUNDS = 10;

/** Answers the open questions, round after round, as the truth of a sample has it. Questions about rows that it does not know stay open. */
export async function answerFromTruth(register: Register, truth: unknown, actor: string) {
  const keyOfRow = new Map<string, string>();
  const at = (file: string, sheet: string | null, row: number) => `${file}\n${sheet ?? ''}\n${row}`;
  for (const { key, rows } of TruthRows.parse(truth).enterprises)
    for (const { file, sheet, row } of rows) {
      keyOfRow.set(at(file, sheet, row), key);
      if (/\.csv$/i.test(file)) keyOfRow.set(at(file, null, row), key);
    }

  let answered = 0;
  let left: Awaited<ReturnType<typeof decide>> = { enterprises: 0, questions: 0, ignored: [] };
  for (let round = 0; round < ROUNDS; round++) {
    const keyOfMention = new Map<string, string>();
    const keysOfEnterprise = new Map<string, Map<string, number>>();
    for (const { file, sheet, row, mention, enterprise } of await mentionRows(register)) {
      const key = keyOfRow.get(at(file, /\.csv$/i.test(file) ? null : sheet, row));
      if (key === undefined) continue;
      keyOfMention.set(mention, key);
      const keys = keysOfEnterprise.get(enterprise) ?? new Map<string, number>();
      keysOfEnterprise.set(enterprise, keys.set(key, (keys.get(key) ?? 0) + 1));
    }
    const decisions: NewDecision[] = [];
    for (const q of await openQuestions(register)) {
      const asked = keyOfMention.get(q.mention);
      const candidates = [...(keysOfEnterprise.get(q.candidate) ?? [])].sort((x, y) => y[1] - x[1]);
      if (asked === undefined || candidates[0] === undefined) continue;
      const verdict = candidates[0][0] === asked ? 'same' : 'different';
      decisions.push({ a: q.a, b: q.b, verdict, reason: 'truth' });
    }
    if (decisions.length === 0) break;
    answered += decisions.length;
    left = await decide(register, decisions, actor);
    if (left.questions === 0) break;
  }
  return { answered, ...left };
}
