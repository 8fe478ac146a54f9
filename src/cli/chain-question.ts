import { type ChainQuestion, readersOf } from '../lenses/chain/index.js';
import { type PlanQuestion, suppliersOf } from '../lenses/plan/index.js';
import { partFinder } from '../parts/index.js';
import { enterpriseFinder, type Register } from '../register/index.js';

/** The question that the chain lens is asked about a zone; its suppliers are those of the plan's parks. */
export async function chainQuestion(register: Register, question: PlanQuestion): Promise<ChainQuestion> {
  const { view, taxonomy, asOf } = question;
  return {
    view,
    taxonomy,
    asOf,
    zone: new Set(suppliersOf(question).map((s) => view.ids[s.index]!)),
    ...readersOf(await enterpriseFinder(register), partFinder(taxonomy)),
  };
}
