import { groupBy } from '../../../model/group-by.js';
import type { EnterpriseId } from '../../../model/identity.js';
import type { Taxonomy } from '../../../model/taxonomy.js';
import { text } from '../../../model/text.js';
import type { SupplyLink } from '../facts/supply.js';
import type { Draft } from './draft.js';
import type { Sites } from './sites.js';
import { addSupplied } from './supply-item.js';
import { type Tiers, usesOf } from './tiers.js';
import { type Way, waysOf } from './ways.js';

/** What suppliers buy, as items: a component that one of them buys lies at it and fits nobody else. */
export class Components {
  /** The links of each component. */
  readonly links = new Map<string, SupplyLink[]>();
  readonly #uses: ReturnType<typeof usesOf>;
  readonly #bought = new Map<EnterpriseId, Map<string, SupplyLink[]>>();
  readonly #open = new Set<string>();

  constructor(
    private readonly draft: Draft,
    private readonly sites: Sites,
    private readonly tiers: Tiers,
    taxonomy: Taxonomy,
    private readonly partName: (part: string) => { en: string; zh: string },
  ) {
    this.#uses = usesOf(tiers, taxonomy);
  }

  /**
   * The ids of what a supplier buys for a part that it makes, added to the draft with all that is behind them. A component that would need itself
   * is left out, and said.
   */
  of(buyer: EnterpriseId, part: string): string[] {
    return [...this.#boughtBy(buyer)].flatMap(([component, links]) => {
      const { needs, known } = this.#uses(buyer, component, part);
      if (!needs) return [];
      const id = `${component}@${this.sites.nameOf(buyer)}`;
      if (this.#open.has(id)) {
        this.draft.note(
          'not-usable',
          null,
          links.flatMap((l) => l.rows),
        );
        return [];
      }
      if (!this.links.has(id)) this.#add(id, component, buyer, links);
      if (!known) this.draft.note('input-assumed', id);
      return [id];
    });
  }

  #boughtBy(buyer: EnterpriseId): Map<string, SupplyLink[]> {
    let bought = this.#bought.get(buyer);
    if (!bought) {
      bought = groupBy(this.tiers.behind.get(buyer) ?? [], (l) => l.part);
      this.#bought.set(buyer, bought);
    }
    return bought;
  }

  #add(id: string, component: string, buyer: EnterpriseId, links: SupplyLink[]): void {
    this.#open.add(id);
    this.links.set(id, links);
    this.draft.note('second-tier', id);
    const { en, zh } = this.partName(component);
    const name = this.sites.nameOf(buyer);
    addSupplied(this.draft, {
      item: { id, part: component, name: text(`${en} at ${name}`, `${name}的${zh}`) },
      ways: waysOf(links, this.sites),
      needs: ({ site }: Way) => this.of(site.enterpriseId as EnterpriseId, component),
      perDay: () => null,
      rows: links.filter((l) => l.inventoryDays !== null).flatMap((l) => l.rows),
    });
    this.#open.delete(id);
  }
}
