import type { EnterpriseId } from '../../../model/identity.js';
import type { Money } from '../../../model/money.js';
import type { plantFinder } from './plants.js';
import type { ChainQuestion } from './question.js';
import { newest, type Statement, statementsOf } from './statements.js';

/** Somebody supplies a part to somebody. Null is unknown. */
export interface SupplyLink {
  supplier: EnterpriseId;
  /** The supplier's plant as the list names it; null where it does not. */
  site: string | null;
  buyer: EnterpriseId | null;
  /** A vehicle plant's id; null: unknown, or the buyer is a supplier itself. */
  plant: string | null;
  /** The node of the taxonomy; where the text is of none, the text. */
  part: string;
  /** Of what the plant (or the buyer) buys of the part, as a fraction. */
  share: number | null;
  /** Units of the part. */
  volumePerYear: number | null;
  capacityPerYear: number | null;
  price: Money | null;
  /** Days of the buyer's use that lie in stock. */
  inventoryDays: number | null;
  leadDays: number | null;
  /** Days from a stop of the supplier to full work. */
  recoveryDays: number | null;
  /** The register's ids of the rows that say so. */
  rows: number[];
}

/** What a link is worth a year, in fen: volume times price; null where either is unknown. */
export const worthOf = ({ volumePerYear, price }: SupplyLink): number | null =>
  volumePerYear === null || price === null ? null : volumePerYear * price;

/** The supply links, and the rows whose buyer or plant the register does not know. */
export interface Supply {
  links: SupplyLink[];
  withoutBuyer: { row: number; buyer: string | null }[];
  withoutPlant: { row: number; plant: string }[];
}

/** Who supplies what to whom. Two contracts of one supplier, buyer, plant and part in one list are added. */
export function supplyOf(question: ChainQuestion, plantNamed: ReturnType<typeof plantFinder>): Supply {
  const { view } = question;
  const withoutBuyer: Supply['withoutBuyer'] = [];
  const withoutPlant: Supply['withoutPlant'] = [];
  const nodeOf = (text: string) => question.partOf(text) ?? text;
  const ends = new Map<number, Pick<SupplyLink, 'supplier' | 'site' | 'buyer' | 'plant' | 'part'>>();
  const statements = statementsOf(question, 'supply').filter((s) => s.holder >= 0 && s.text('part') !== null);
  for (const s of statements) {
    const [buyerText, plantText] = [s.text('buyer'), s.text('plant')];
    const named = buyerText === null ? null : question.enterpriseNamed(buyerText);
    const plant = plantText === null ? null : plantNamed(plantText, named);
    const buyer = named ?? plant?.maker ?? null;
    if (buyer === null) withoutBuyer.push({ row: s.row, buyer: buyerText });
    if (plantText !== null && plant === null) withoutPlant.push({ row: s.row, plant: plantText });
    ends.set(s.row, {
      supplier: view.ids[s.holder]!,
      site: s.text('supplier_site'),
      buyer,
      plant: plant?.id ?? null,
      part: nodeOf(s.text('part')!),
    });
  }
  const links = [...newest(statements, (s) => JSON.stringify(ends.get(s.row)))].map(([, own]): SupplyLink => {
    const first = own[0]!;
    return {
      ...ends.get(first.row)!,
      share: sumOf(own, 'share'),
      volumePerYear: sumOf(own, 'volume_per_year'),
      capacityPerYear: sumOf(own, 'capacity_per_year'),
      price: first.money('unit_price'),
      inventoryDays: leastOf(own, 'inventory_days'),
      leadDays: first.number('lead_days'),
      recoveryDays: mostOf(own, 'recovery_days'),
      rows: own.map((s) => s.row),
    };
  });
  return { links, withoutBuyer, withoutPlant };
}

/** The sum of a field over contracts; unknown where one is. */
function sumOf(contracts: readonly Statement[], field: string): number | null {
  return contracts.reduce<number | null>((sum, s) => {
    const value = s.number(field);
    return sum === null || value === null ? null : sum + value;
  }, 0);
}

function known(contracts: readonly Statement[], field: string): number[] {
  return contracts.map((s) => s.number(field)).filter((n) => n !== null);
}

/** The least that any contract says of one stock; unknown where none says. */
function leastOf(contracts: readonly Statement[], field: string): number | null {
  const values = known(contracts, field);
  return values.length > 0 ? Math.min(...values) : null;
}

/** The most that any contract says of one supplier; unknown where none says. */
function mostOf(contracts: readonly Statement[], field: string): number | null {
  const values = known(contracts, field);
  return values.length > 0 ? Math.max(...values) : null;
}
