import { gapsOf } from '../lenses/chain/index.js';
import type { OutreachQuestion, OverseasQuestion } from '../lenses/outreach/index.js';
import type { PlanQuestion } from '../lenses/plan/index.js';
import type { Register } from '../register/index.js';
import { readOverseas } from './assets.js';
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

/** What the outreach lens is asked about the zone's suppliers abroad. */
export async function overseasQuestion(
  register: Register,
  question: PlanQuestion,
): Promise<OverseasQuestion> {
  const { asked } = await coverageQuestion(register, question, {});
  const { facts, zone } = asked;
  return { ...question, products: facts.products, zone, rules: readOverseas(question.taxonomy) };
}
