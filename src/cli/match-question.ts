import { chainFacts } from '../lenses/chain/index.js';
import { type Matcher, matcher, matchFacts } from '../lenses/match/index.js';
import type { PlanQuestion } from '../lenses/plan/index.js';
import { matchSteps, type Register } from '../register/index.js';
import { readMatching } from './assets.js';
import { chainQuestion } from './chain-question.js';

/** The matcher over what a register knows: the chain's facts are handed on to it. */
export async function zoneMatcher(register: Register, question: PlanQuestion): Promise<Matcher> {
  const { view, plan, taxonomy, asOf } = question;
  const asked = await chainQuestion(register, question);
  const { plants, products, supply, bills } = chainFacts(asked);
  const facts = matchFacts({
    view,
    plan,
    taxonomy,
    asOf,
    zone: asked.zone,
    partOf: asked.partOf,
    enterpriseNamed: asked.enterpriseNamed,
    chain: { plants, products, links: supply.links, bills: bills.items },
    steps: await matchSteps(register, view.revision),
  });
  return matcher(facts, readMatching(taxonomy), view.knownAt);
}
