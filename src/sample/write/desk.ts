import type { Money } from '../../model/money.js';
import type { Enterprise } from '../invent/enterprise.js';
import type { Random } from '../random.js';
import { decimal, destroyedCode, destroyedMoney, mendableCode, readableMoney, type Unit } from './damage.js';
import { type Faults, noFaults } from './faults.js';
import type { Cell } from './sheet.js';

export type AliasKind = 'short' | 'former' | 'english';

/** How the rows of a list name enterprises. */
export interface Naming {
  /** The share of rows with an alias instead of the registered name. */
  aliases: number;
  kinds: readonly AliasKind[];
  /** Whether the list has a column of codes. */
  codes: boolean;
  /** Whether a name that fits two siblings may stand here. */
  ambiguity?: boolean;
}

const READABLE = 0.0135;
const DESTROYED = 0.0075;
const MENDABLE_CODES = 0.045;
const DESTROYED_CODES = 0.02;

/** The clerk who writes: chooses how a row names its enterprise, and damages cells, keeping count. */
export class Desk {
  readonly faults: Faults = noFaults();
  readonly #ambiguous: Set<Enterprise>;

  /** @param ambiguous enterprises that one row shall name so that a sibling fits as well. */
  constructor(
    readonly random: Random,
    ambiguous: Iterable<Enterprise>,
  ) {
    this.#ambiguous = new Set(ambiguous);
  }

  /** The code (null where the list has none, or the row only an alias) and the name of a row outside the tax list. */
  identify(e: Enterprise, naming: Naming): { code: Cell; name: string } {
    this.faults.rows++;
    const ambiguous =
      naming.ambiguity !== false && naming.kinds.includes('short') && this.#ambiguous.delete(e);
    const alias = ambiguous
      ? e.ambiguousName
      : this.random.chance(naming.aliases)
        ? this.#alias(e, naming.kinds)
        : null;
    if (alias === null) return { code: naming.codes ? this.code(e) : null, name: e.name };
    this.faults.aliasRows++;
    if (ambiguous) this.faults.ambiguousMentions++;
    return { code: null, name: alias };
  }

  #alias(e: Enterprise, kinds: readonly AliasKind[]): string | null {
    const names: string[] = [];
    if (kinds.includes('short') && e.shortName) names.push(e.shortName);
    if (kinds.includes('former')) names.push(...e.formerNames.map((former) => former.name));
    if (kinds.includes('english')) names.push(this.random.chance(0.75) ? e.nameEn : shouted(e.nameEn));
    return names.length > 0 ? this.random.pick(names) : null;
  }

  /** A code cell, now and then damaged. */
  code(e: Enterprise, options: { destroy?: boolean; asNumber?: boolean } = {}): Cell {
    this.faults.codeCells++;
    const at = this.random.next();
    if (at < MENDABLE_CODES) {
      this.faults.codesMendable++;
      return mendableCode(e.uscc, this.random);
    }
    if (at < MENDABLE_CODES + DESTROYED_CODES && options.destroy !== false) {
      this.faults.codesDestroyed++;
      return destroyedCode(e.uscc, options.asNumber !== false, this.random);
    }
    return e.uscc;
  }

  /** A money cell, now and then damaged; `known`: whether the amount can be read off it. */
  money(amount: Money | null, unit: Unit, destroy = true): { cell: Cell; known: boolean } {
    if (amount === null) return { cell: null, known: false };
    this.faults.moneyCells++;
    const at = this.random.next();
    if (at < READABLE) {
      this.faults.moneyReadable++;
      return { cell: readableMoney(amount, unit, this.random), known: true };
    }
    if (at < READABLE + DESTROYED && destroy) return { cell: this.#destroyed(), known: false };
    return { cell: Number(decimal(amount, unit)), known: true };
  }

  /** A money cell of which the amount is lost. */
  lostMoney(): Cell {
    this.faults.moneyCells++;
    return this.#destroyed();
  }

  #destroyed(): Cell {
    this.faults.moneyDestroyed++;
    return destroyedMoney(this.random);
  }
}

/** WUHAN YANCHI SEATING CO LTD */
function shouted(nameEn: string): string {
  return nameEn.toUpperCase().replace(/[.,]/g, '');
}
