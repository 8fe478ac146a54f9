import { text } from '../../../model/text.js';
import type { EnterpriseId } from '../../../model/identity.js';
import type { ChainFacts } from '../facts/chain-facts.js';
import type { NetworkQuestion } from './question.js';
import type { Sites } from './sites.js';
import type { Way } from './ways.js';

/** An enterprise that is known to make a part. */
export interface Alternative {
  enterprise: EnterpriseId;
  /** Whether it supplies the part to somebody; else its products say so. */
  supplies: boolean;
  rows: number[];
}

/** Who is known to make each part: those who supply it to somebody first, then those whose products say so, by id. */
export function makersOf(facts: ChainFacts): ReadonlyMap<string, Alternative[]> {
  const makers = new Map<string, Map<EnterpriseId, Alternative>>();
  const note = (part: string, enterprise: EnterpriseId, supplies: boolean, rows: readonly number[]) => {
    const own = makers.get(part) ?? new Map<EnterpriseId, Alternative>();
    makers.set(part, own);
    const known = own.get(enterprise);
    if (known?.supplies === supplies) known.rows.push(...rows);
    else if (!known) own.set(enterprise, { enterprise, supplies, rows: [...rows] });
  };
  for (const { part, supplier, rows } of facts.supply.links) note(part, supplier, true, rows);
  for (const { part, enterprise, row } of facts.products) note(part, enterprise, false, [row]);
  const rank = (a: Alternative) => (a.supplies ? '0' : '1') + a.enterprise;
  return new Map(
    [...makers].map(([part, own]) => [part, [...own.values()].sort((a, b) => (rank(a) < rank(b) ? -1 : 1))]),
  );
}

/**
 * The ways that wait for approval: each candidate for each part that it is known to make. It can make what its links for the part leave of its
 * capacity, for all plants together; where they do not say, all that is needed.
 */
export function candidateWays(
  facts: ChainFacts,
  { candidates, workingDays, taxonomy }: NetworkQuestion,
  sites: Sites,
): (part: string) => Way[] {
  const makers = makersOf(facts);
  const parts = new Map(taxonomy.parts.map((p) => [p.id, p]));
  const byPart = new Map<string, Way[]>();
  return (part) => {
    let ways = byPart.get(part);
    if (ways) return ways;
    const own = (makers.get(part) ?? []).filter((m) => candidates.includes(m.enterprise));
    ways = own.map(({ enterprise, rows }): Way => {
      const name = sites.nameOf(enterprise);
      const { park = null, region = null } = facts.enterprises.get(enterprise) ?? {};
      const known = facts.supply.links.filter(
        (l) =>
          l.supplier === enterprise &&
          l.part === part &&
          l.capacityPerYear !== null &&
          l.volumePerYear !== null,
      );
      const spare = known.reduce((sum, l) => sum + Math.max(0, l.capacityPerYear! - l.volumePerYear!), 0);
      const { en = part, zh = part } = parts.get(part) ?? {};
      return {
        site: {
          id: `${name} + ${part}`,
          name: text(`${name} (approved for: ${en})`, `${name}（新认可：${zh}）`),
          enterprise: name,
          enterpriseId: enterprise,
          park,
          region,
          perDay: known.length === 0 ? null : spare / workingDays,
          recoveryDays: null,
          usualRecoveryDays: null,
        },
        share: null,
        usedShare: 0,
        capacityPerYear: null,
        volumePerYear: null,
        approved: false,
        rows,
      };
    });
    byPart.set(part, ways);
    return ways;
  };
}
