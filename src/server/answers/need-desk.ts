import {
  type Matcher,
  matcher,
  type MatchFacts,
  matchFacts,
  type Need,
  type Viewer,
} from '../../lenses/match/index.js';
import { readersOf } from '../../lenses/chain/index.js';
import type { PlanQuestion } from '../../lenses/plan/index.js';
import { type MatchStepName, movesFrom } from '../../model/match-steps.js';
import { partFinder } from '../../parts/index.js';
import { matchSteps } from '../../register/index.js';
import type { Desk } from '../desk.js';
import { chainAsked } from './chain-desk.js';
import { notFound } from './not-found.js';

/** What matching works on but for the steps. */
function factsOf(desk: Desk, question: PlanQuestion): Promise<MatchFacts> {
  return desk.once('match facts', question, async () => {
    const { view, plan, taxonomy, asOf } = question;
    const { facts, zone } = await chainAsked(desk, question);
    const { plants, products, supply, bills } = facts;
    return matchFacts({
      view,
      plan,
      taxonomy,
      asOf,
      zone,
      ...readersOf(await desk.finder(question), partFinder(taxonomy)),
      chain: { plants, products, links: supply.links, bills: bills.items },
      steps: [],
    });
  });
}

/** The matcher over the newest revision; kept while it stands. */
export function theMatcher(desk: Desk, question: PlanQuestion): Promise<Matcher> {
  return desk.upToDate('matcher', question, async (revision) => {
    const recorded = await matchSteps(desk.parts.register, revision);
    const steps = recorded.filter((s) => s.day <= question.asOf);
    const facts = { ...(await factsOf(desk, question)), steps };
    return matcher(facts, desk.parts.matching, question.view.knownAt);
  });
}

/** The error of a need that is not there, or not for who asks: it is not told apart. */
export const noSuchNeed = (id: string) =>
  notFound(`There is no need ${id}; open it from the list of needs.`, `没有需求“${id}”；请从需求列表打开。`);

/** The need of an id. */
export function needOf({ needs }: Matcher, id: string): Need {
  const need = needs.find((n) => n.id === id);
  if (!need) throw noSuchNeed(id);
  return need;
}

const SUPPLIERS_OWN: ReadonlySet<MatchStepName> = new Set(['answered', 'declined']);

/** The steps that somebody may record: the office and the maker all that follow, a supplier its own answer. */
export function movesOf(viewer: Viewer, state: Parameters<typeof movesFrom>[0]): MatchStepName[] {
  const moves = movesFrom(state);
  return moves.filter((move) => viewer.role !== 'supplier' || SUPPLIERS_OWN.has(move));
}
