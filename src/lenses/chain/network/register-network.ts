import type { EnterpriseId } from '../../../model/identity.js';
import { type Text, text } from '../../../model/text.js';
import type { ChainFacts } from '../facts/chain-facts.js';
import type { SupplyLink } from '../facts/supply.js';
import { chainOf } from '../stress/chain.js';
import { type Network, NetworkSchema } from '../stress/network.js';
import { usedShares } from '../stress/shares.js';
import { candidateWays } from './candidates.js';
import { Components } from './components.js';
import { Draft } from './draft.js';
import { addLines, type DraftLine, plantNames } from './lines.js';
import { type Need, needsOf } from './needs.js';
import type { NetworkQuestion } from './question.js';
import { sitesOf } from './sites.js';
import { addSupplied } from './supply-item.js';
import { linksByTier } from './tiers.js';
import { usualStock } from './usual.js';
import { type Way, waysOf } from './ways.js';
import { wordingOf } from './wording.js';

const MONDAY_TO_FRIDAY = [1, 2, 3, 4, 5];

/** The recipes of the lines: what their bills name, and what is supplied to their plants. A line of which nothing is known needs nothing. */
function addRecipes(draft: Draft, lines: readonly DraftLine[], needs: readonly Need[]): void {
  const byLine = new Map<string, { needs: Record<string, number>; rows: number[] }>();
  for (const { id, quantities, rows } of needs)
    for (const [line, quantity] of quantities) {
      const recipe = byLine.get(line) ?? { needs: {}, rows: [] };
      byLine.set(line, recipe);
      recipe.needs[id] = quantity;
      recipe.rows.push(...rows);
    }
  for (const [item, { needs: list }] of byLine) draft.recipes.push({ item, needs: list });
  for (const { id } of lines) {
    if (byLine.has(id)) continue;
    draft.items.get(id)!.unlimited = true;
    draft.note('bill-unknown', id);
  }
}

/**
 * Fills in what hangs on how much is used: stocks that are stated in days, and the capacity of suppliers of suppliers, which is in proportion to
 * what they sell.
 */
function measure(
  network: Network,
  links: ReadonlyMap<string, SupplyLink[]>,
  ratios: ReadonlyMap<string, number>,
): void {
  const usualOf = usualStock([...links.values()].flat());
  const chain = chainOf(network);
  const use = new Map(chain.items.map((id, i) => [id, chain.use[i]!]));
  for (const item of network.items) {
    const own = links.get(item.id);
    if (!own || own.length === 0) continue;
    const shares = usedShares(own.map((l) => l.share)) ?? own.map(() => 1 / own.length);
    const usual = usualOf(own[0]!.part);
    const daysOf = (unknown: number) =>
      own.reduce((sum, l, i) => sum + (l.inventoryDays ?? unknown) * shares[i]!, 0);
    const least = daysOf(0) * use.get(item.id)!;
    if (own.every((l) => l.inventoryDays !== null)) item.stock = least;
    else {
      item.stockAtLeast = least;
      item.usualStockDays = usual === null ? null : daysOf(usual);
    }
  }
  for (const source of network.sources) {
    const ratio = ratios.get(`${source.item}\n${source.site}`);
    if (ratio !== undefined && source.share !== null)
      source.perDay = ratio * source.share * use.get(source.item)!;
  }
}

/**
 * The network that the register tells of: lines of plants with what they are planned to make, parts at each plant by bill and supply link, sites of
 * suppliers, and behind them what suppliers buy. What could not be used, and what had to be assumed, stands in its `assumptions`.
 */
export function networkOf(facts: ChainFacts, question: NetworkQuestion): Network {
  const { taxonomy, workingDays } = question;
  const draft = new Draft();
  const nodes = new Map(taxonomy.parts.map((p) => [p.id, p]));
  const partName = (part: string): Text => {
    const { en, zh } = nodes.get(part) ?? { en: part, zh: part };
    return text(en, zh);
  };
  const plantName = plantNames(facts);
  draft.note('working-days', null);
  for (const { row } of [...facts.bills.withoutPlant, ...facts.supply.withoutPlant])
    draft.note('not-usable', null, [row]);
  const lines = addLines(draft, facts, question);
  const tiers = linksByTier(draft, facts);
  const needs = needsOf(draft, facts, lines, tiers.first, workingDays);
  const linked = new Map(needs.map((need) => [need.id, need.links]));
  const used = [...linked.values(), ...tiers.behind.values()].flat();
  const sites = sitesOf(facts, used);
  const components = new Components(draft, sites, tiers, taxonomy, partName);
  const candidatesFor = candidateWays(facts, question, sites);
  const waiting = new Map<string, Way>();
  addRecipes(draft, lines, needs);
  const demand = new Map(lines.map((l) => [l.id, l.perDay]));
  for (const { id, part, plant, unit, links, rows, quantities } of needs) {
    const use = [...quantities].reduce((sum, [line, n]) => sum + n * demand.get(line)!, 0);
    const [own, at] = [partName(part), plantName.get(plant)!];
    const name = text(`${own.en} at ${at.en}`, `${at.zh}的${own.zh}`);
    const suppliers = new Set(links.map((l) => l.supplier));
    const more = candidatesFor(part).filter((w) => !suppliers.has(w.site.enterpriseId as EnterpriseId));
    if (links.length === 0) draft.note('supplier-unknown', id, rows);
    else for (const way of more) waiting.set(way.site.id, way);
    addSupplied(draft, {
      item: { id, name, part, plant, unlimited: links.length === 0, ...(unit === null ? {} : { unit }) },
      ways: links.length === 0 ? [] : [...waysOf(links, sites), ...more],
      needs: ({ site, approved }) => (approved ? components.of(site.enterpriseId as EnterpriseId, part) : []),
      perDay: ({ capacityPerYear, approved }) => {
        if (!approved) return use;
        return capacityPerYear === null ? null : capacityPerYear / workingDays;
      },
      rows: [...rows, ...links.filter((l) => l.inventoryDays !== null).flatMap((l) => l.rows)],
    });
  }
  const supplying = new Set(draft.sources.map((s) => s.site));
  const network = NetworkSchema.parse({
    items: [...draft.items.values()],
    recipes: draft.recipes,
    sites: [...sites.list, ...[...waiting.values()].map((w) => w.site)].filter((s) => supplying.has(s.id)),
    sources: draft.sources,
    plants: facts.plants.map((p) => ({ id: p.id, name: plantName.get(p.id)!, workdays: MONDAY_TO_FRIDAY })),
    assumptions: draft.assumptions(wordingOf(workingDays)),
  });
  measure(network, new Map([...linked, ...components.links]), ratiosOf(components, sites));
  return network;
}

/** What a supplier of a component can make for each that it sells, by item and site. */
function ratiosOf(components: Components, sites: ReturnType<typeof sitesOf>): Map<string, number> {
  const ratios = new Map<string, number>();
  for (const [item, links] of components.links)
    for (const { site, capacityPerYear, volumePerYear } of waysOf(links, sites))
      if (capacityPerYear !== null && volumePerYear !== null && volumePerYear > 0) {
        const ratio = capacityPerYear / volumePerYear;
        ratios.set(`${item}\n${site.id}`, ratio);
        ratios.set(`${item} < ${site.id}\n${site.id}`, ratio);
      }
  return ratios;
}
