import { gapsOf } from '../lenses/chain/index.js';
import type { OutreachQuestion } from '../lenses/outreach/index.js';
import type { PlanQuestion } from '../lenses/plan/index.js';
import type { Register } from '../register/index.js';
import { coverageQuestion } from './coverage-question.js';

/** What the outreach lens is asked about a zone; what the zone lacks is the chain lens's answer. */
export async function outreachQuestion(
  register: Register,
  question: PlanQuestion,
): Promise<OutreachQuestion> {
  const { asked } = await coverageQuestion(register, question, {});
  const { products, enterprises } = asked.facts;
  return { ...question, products, enterprises, zone: asked.zone, lacking: gapsOf(asked).missing };
}
