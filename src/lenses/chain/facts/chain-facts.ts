import type { Enterprise } from '../../../register/index.js';
import type { EnterpriseId } from '../../../model/identity.js';
import { type Bills, billsOf } from './bills.js';
import { type Plant, plantFinder, plantsOf } from './plants.js';
import { type Product, productsOf } from './products.js';
import type { ChainQuestion } from './question.js';
import { type Supply, supplyOf } from './supply.js';

/** What the register tells of the parts chain on a day: who needs what, who makes what, who supplies whom. */
export interface ChainFacts {
  plants: Plant[];
  bills: Bills;
  supply: Supply;
  products: Product[];
  /** The enterprises by id, as stated by the day. */
  enterprises: ReadonlyMap<EnterpriseId, Enterprise>;
}

/** Reads the parts chain out of the register. */
export function chainFacts(question: ChainQuestion): ChainFacts {
  const plants = plantsOf(question);
  const plantNamed = plantFinder(plants);
  return {
    plants,
    bills: billsOf(question, plantNamed),
    supply: supplyOf(question, plantNamed),
    products: productsOf(question),
    enterprises: new Map(question.view.enterprises(question.asOf).map((e) => [e.id, e])),
  };
}
