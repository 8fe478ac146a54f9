import { type Text, text } from '../../../model/text.js';
import type { Assumption } from '../stress/assumption.js';
import type { Item, NetworkInput, Recipe, Source } from '../stress/network.js';

/** A network while it is drawn up from the register: what is in it so far, and what had to be said on the way. */
export class Draft {
  readonly items = new Map<string, Item>();
  readonly recipes: Recipe[] = [];
  readonly sources: Source[] = [];
  readonly #said = new Map<Assumption['code'], { about: Set<string>; rows: Set<number> }>();

  add(item: Pick<Item, 'id'> & Partial<Item>): void {
    this.items.set(item.id, {
      line: false,
      plant: null,
      demandPerDay: null,
      stock: null,
      usualStockDays: null,
      lossPerUnit: null,
      unit: 'pc',
      factors: {},
      unlimited: false,
      ...item,
    });
  }

  /** Notes that something was taken for granted, or could not be used. */
  note(code: Assumption['code'], about: string | null, rows: readonly number[] = []): void {
    let entry = this.#said.get(code);
    if (!entry) this.#said.set(code, (entry = { about: new Set(), rows: new Set() }));
    if (about !== null) entry.about.add(about);
    for (const row of rows) entry.rows.add(row);
  }

  /** What was noted, each code in one sentence by the given wording. */
  assumptions(
    wording: Partial<Record<Assumption['code'], (things: number, rows: number) => Text>>,
  ): NonNullable<NetworkInput['assumptions']> {
    return [...this.#said].map(([code, { about, rows }]) => ({
      code,
      about: [...about].sort(),
      rows: [...rows].sort((a, b) => a - b),
      says: wording[code]?.(about.size, rows.size) ?? text(code, code),
    }));
  }
}
