import { type Matcher, matcher, matchFacts, type Need, type Viewer } from '../../lenses/match/index.js';
import { readersOf } from '../../lenses/chain/index.js';
import type { PlanQuestion } from '../../lenses/plan/index.js';
import { type MatchStepName, movesFrom } from '../../model/match-steps.js';
import { partFinder } from '../../parts/index.js';
import { matchSteps } from '../../register/index.js';
import type { Desk } from '../desk.js';
import { chainAsked } from './chain-desk.js';
import { notFound } from './not-found.js';

/** The matcher over the newest revision; kept while it stands. */
export function theMatcher(desk: Desk, question: PlanQuestion): Promise<Matcher> {
  return desk.once('matcher', question, async () => {
    const { view, plan, taxonomy, asOf } = question;
    const { facts, zone } = await chainAsked(desk, question);
    const { plants, products, supply, bills } = facts;
    const known = matchFacts({
      view,
      plan,
      taxonomy,
      asOf,
      zone,
      ...readersOf(await desk.finder(question), partFinder(taxonomy)),
      chain: { plants, products, links: supply.links, bills: bills.items },
      steps: await matchSteps(desk.parts.register, view.revision),
    });
    return matcher(known, desk.parts.matching, view.knownAt);
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
