import type { KnownNeed } from '../exchange/index.js';
import { chainFacts } from '../lenses/chain/index.js';
import type { PlanQuestion } from '../lenses/plan/index.js';
import type { EnterpriseId } from '../model/identity.js';
import type { Register } from '../register/index.js';
import { chainQuestion } from './chain-question.js';
import { zoneMatcher } from './match-question.js';

/**
 * The needs as they could be written towards a supplier; with `ids` those alone. A need that is not open to the supplier is shown to it
 * only when the office names it.
 */
export async function knownNeeds(
  register: Register,
  question: PlanQuestion,
  supplier: EnterpriseId,
  ids: readonly string[],
): Promise<KnownNeed[]> {
  const { view, asOf } = question;
  const { needs } = await zoneMatcher(register, question);
  const chain = await chainQuestion(register, question);
  const { plants } = chainFacts(chain);
  const enterprises = new Map(view.enterprises(asOf).map((e) => [e.id, e]));
  const sources = new Map(view.statements('needs', asOf).map((s) => [s.row, s.source]));
  return needs
    .filter(({ id }) => ids.length === 0 || ids.includes(id))
    .map((need): KnownNeed => {
      const buyer = need.buyer === null ? undefined : enterprises.get(need.buyer);
      const plant = plants.find((p) => p.id === need.plant);
      return {
        id: need.id,
        buyer: buyer ? { name: buyer.name, uscc: buyer.uscc } : null,
        buyerText: need.buyerText,
        plant: [need.plant, plant?.name, plant?.nameEn].filter((name) => typeof name === 'string'),
        part: need.partText ?? need.processText,
        start: need.start,
        volumePerYear: need.volumePerYear,
        steps: need.ramp.isRead ? need.ramp.steps : null,
        isShown:
          ids.length > 0 ||
          need.visibility === 'public' ||
          (need.visibility === 'zone' && chain.zone.has(supplier)),
        statedOn: view.snapshot.sources[sources.get(need.row)!]!.statedOn ?? asOf,
      };
    });
}
