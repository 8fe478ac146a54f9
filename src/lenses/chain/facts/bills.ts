import { sumMoney, type Money } from '../../../model/money.js';
import type { Plant, plantFinder } from './plants.js';
import type { ChainQuestion } from './question.js';
import { newest, statementsOf } from './statements.js';

/** So much of a part goes into one vehicle of a line. Null is unknown. */
export interface BillItem {
  plant: string;
  /** The line's name; null: every line of the plant. */
  line: string | null;
  /** The node of the taxonomy; where the text is of none, the text. */
  part: string;
  quantity: number | null;
  unit: string | null;
  price: Money | null;
  /** The register's ids of the rows that say so. */
  rows: number[];
}

/** The bills of material, and the rows whose plant is in no list of plants. */
export interface Bills {
  items: BillItem[];
  withoutPlant: { row: number; plant: string | null }[];
}

/** What every line needs. Two rows of one part in one list are two uses of it, and are added. */
export function billsOf(question: ChainQuestion, plantNamed: ReturnType<typeof plantFinder>): Bills {
  const withoutPlant: Bills['withoutPlant'] = [];
  const plants = new Map<number, Plant>();
  const statements = statementsOf(question, 'bom').filter((s) => {
    if (s.text('part') === null) return false;
    const name = s.text('plant');
    const plant = name === null ? null : plantNamed(name, null);
    if (plant) plants.set(s.row, plant);
    else withoutPlant.push({ row: s.row, plant: name });
    return plant !== null;
  });
  const nodeOf = (text: string) => question.partOf(text) ?? text;
  const keys = newest(statements, (s) =>
    JSON.stringify([plants.get(s.row)!.id, s.text('line'), nodeOf(s.text('part')!)]),
  );
  const items = [...keys.values()].map((own): BillItem => {
    const [first] = own as [(typeof own)[0]];
    const quantities = own.map((s) => s.number('quantity'));
    const isKnown = quantities.every((q) => q !== null);
    return {
      plant: plants.get(first.row)!.id,
      line: first.text('line'),
      part: nodeOf(first.text('part')!),
      quantity: isKnown ? quantities.reduce((a, q) => a + q, 0) : null,
      unit: first.text('unit'),
      price: priceOf(own.map((s) => ({ quantity: s.number('quantity'), price: s.money('unit_price') }))),
      rows: own.map((s) => s.row),
    };
  });
  return { items, withoutPlant };
}

/** The price of one: of several uses the mean by quantity, to the fen; null where any is unknown. */
function priceOf(uses: readonly { quantity: number | null; price: Money | null }[]): Money | null {
  if (uses.length === 1) return uses[0]!.price;
  let quantity = 0;
  const amounts: Money[] = [];
  for (const use of uses) {
    if (use.price === null || use.quantity === null) return null;
    quantity += use.quantity;
    amounts.push(Math.round(use.price * use.quantity) as Money);
  }
  return quantity === 0 ? null : (Math.round(sumMoney(amounts) / quantity) as Money);
}
