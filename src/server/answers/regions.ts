import { outreachOf } from '../../lenses/outreach/index.js';
import type { PlanQuestion } from '../../lenses/plan/index.js';
import type { RegionsPage } from '../api.js';
import type { Desk } from '../desk.js';
import { allGaps, chainAsked } from './chain-desk.js';

/** Leads of a region that its page shows, and firms that each names; how many there are is said. */
const LEADS = 10;
const NAMED = 3;

/** The partner regions: what they could supply and buy, and how cooperation stands. */
export function regionsOf(desk: Desk, question: PlanQuestion): Promise<RegionsPage> {
  return desk.once('regions', question, async () => {
    const { facts, zone } = await chainAsked(desk, question);
    const { missing } = await allGaps(desk, question);
    const { products, enterprises } = facts;
    const answer = outreachOf({ ...question, products, enterprises, zone, lacking: missing });
    return {
      ...answer,
      regions: answer.regions.map((region) => ({
        ...region,
        leads: {
          total: region.leads.length,
          first: region.leads.slice(0, LEADS).map(({ part, firms }) => ({
            part,
            firms: firms.length,
            first: firms.slice(0, NAMED),
          })),
        },
      })),
      nextParts: answer.nextParts?.slice(0, LEADS) ?? null,
    };
  });
}
