import { type ChainQuestion, readersOf } from '../lenses/chain/index.js';
import { type PlanQuestion, suppliersOf } from '../lenses/plan/index.js';
import { partFinder } from '../parts/index.js';
import { usageError } from '../model/errors.js';
import type { EnterpriseId } from '../model/identity.js';
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

/** The vehicle maker that `--maker` names; null where it is not given. */
export function makerNamed(
  { enterpriseNamed }: Pick<ChainQuestion, 'enterpriseNamed'>,
  maker: string | undefined,
): EnterpriseId | null {
  if (maker === undefined) return null;
  const owner = enterpriseNamed(maker);
  if (owner !== null) return owner;
  throw usageError(
    `The register knows no one enterprise by “${maker}”; try its full name, as "chainwright find" shows it.`,
    `库中没有唯一对应“${maker}”的企业；请用 chainwright find 查到的全称再试。`,
  );
}
