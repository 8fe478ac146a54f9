import { fen, yuan } from '../../../model/money.js';
import { collectYears } from '../annual.js';
import type { Collection } from '../answer/index.js';
import { contactOf } from '../contact.js';
import { population } from '../population.js';
import type { PlanQuestion } from '../question.js';

/**
 * Main-business revenue of a year, in CNY, from which an industrial firm is above scale (since 2011; no later change was found,
 * not verified for 2026).
 */
export const ABOVE_SCALE = 20_000_000;

/** From this share of the line a firm comes close to it. */
const NEAR = 0.8;

/** GB/T 4754 division 65, software and information services: not industry, so not held to this line. */
const isService = (industryCode: string | null) => /^I?65/.test(industryCode ?? '');

type Near = Collection['nearAboveScale'][number];

/** Industrial parts suppliers of the zone that are not above scale and whose newest revenue comes close to the line or passes it, largest first. */
export function nearAboveScale(question: PlanQuestion): Near[] {
  const { view, plan, asOf } = question;
  const main = collectYears(view, 'main_business_revenue', asOf);
  const operating = collectYears(view, 'operating_revenue', asOf);
  const found: Near[] = [];
  for (const member of population(question, { in_zone: true, roles: ['parts-supplier'] }).values()) {
    if (member.aboveScale !== false || isService(member.industryCode)) continue;
    const field = main.has(member.index) ? 'main_business_revenue' : 'operating_revenue';
    const years = (field === 'main_business_revenue' ? main : operating).get(member.index);
    if (!years) continue;
    const year = [...years.keys()].reduce((a, b) => Math.max(a, b));
    const { amount, row } = years.get(year)!;
    const revenue = yuan(fen(amount));
    if (revenue < NEAR * ABOVE_SCALE) continue;
    const before = years.get(year - 1)?.amount;
    found.push({
      enterprise: contactOf(plan, member),
      year,
      revenue,
      field,
      short: yuan(fen(ABOVE_SCALE * 100 - amount)),
      growth: before !== undefined && before > 0 ? amount / before - 1 : null,
      fact: { row, field },
    });
  }
  return found.sort((a, b) => b.revenue - a.revenue || (a.enterprise.id < b.enterprise.id ? -1 : 1));
}
