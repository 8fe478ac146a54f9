import type { EnterpriseId } from '../../../model/identity.js';
import type { KindName } from '../../../model/kinds.js';
import type { ChainQuestion } from './question.js';
import { statementsOf } from './statements.js';

/** An enterprise makes a part, by what a source says of its products. */
export interface Product {
  enterprise: EnterpriseId;
  part: string;
  text: string;
  /** The kind of source that says so. */
  kind: KindName;
  /** The register's id of the newest row that says so. */
  row: number;
}

/** What enterprises make, as far as their product texts tell; each enterprise and part once. A text that is of no node is left out. */
export function productsOf(question: ChainQuestion): Product[] {
  const { view } = question;
  const products = new Map<string, Product>();
  for (const kind of view.snapshot.kinds) {
    if (!view.snapshot.table(kind).fields.includes('products')) continue;
    for (const s of statementsOf(question, kind)) {
      const list = s.text('products');
      if (list === null || s.holder < 0) continue;
      for (const text of JSON.parse(list) as string[]) {
        const part = question.partOf(text);
        const key = `${s.holder} ${part}`;
        if (part === null || products.has(key)) continue;
        products.set(key, { enterprise: view.ids[s.holder]!, part, text, kind, row: s.row });
      }
    }
  }
  return [...products.values()];
}
