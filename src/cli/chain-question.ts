import type { ChainQuestion } from '../lenses/chain/index.js';
import { type PlanQuestion, suppliersOf } from '../lenses/plan/index.js';
import { partFinder } from '../parts/index.js';
import { enterpriseFinder, type Register } from '../register/index.js';

/** From which score on a name is the very name of an enterprise, whatever its form. */
const SAME_NAME = 0.98;

/** Looks up each text once: thousands of rows hold the same few hundred. */
function remembered<T>(look: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (!known.has(text)) known.set(text, look(text));
    return known.get(text)!;
  };
}

/** The question that the chain lens is asked about a zone; its suppliers are those of the plan's parks. */
export async function chainQuestion(register: Register, question: PlanQuestion): Promise<ChainQuestion> {
  const find = await enterpriseFinder(register);
  const nodeOf = partFinder(question.taxonomy);
  return {
    view: question.view,
    taxonomy: question.taxonomy,
    asOf: question.asOf,
    zone: new Set(suppliersOf(question).map((s) => question.view.ids[s.index]!)),
    partOf: remembered((text) => nodeOf(text).match?.part ?? null),
    enterpriseNamed: remembered((name) => {
      const [first, second] = find(name, 2).filter((hit) => hit.score >= SAME_NAME);
      return first && (!second || second.score < first.score) ? first.enterprise : null;
    }),
  };
}
