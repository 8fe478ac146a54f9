import type { Random } from '../random.js';
import type { Enterprise } from './enterprise.js';
import { shortNames } from './names.js';

/** Finds whose names a short name fits: one fits when its signs stand in the name in the same order. */
export class NameIndex {
  readonly #names: { name: string; key: string }[] = [];
  readonly #bySign = new Map<string, number[]>();

  add(name: string, key: string): void {
    const index = this.#names.push({ name, key }) - 1;
    for (const sign of new Set(name)) {
      const list = this.#bySign.get(sign);
      if (list) list.push(index);
      else this.#bySign.set(sign, [index]);
    }
  }

  /** The keys of the enterprises that a short name may mean. */
  owners(short: string): Set<string> {
    let rarest: number[] | undefined;
    for (const sign of short) {
      const list = this.#bySign.get(sign) ?? [];
      if (!rarest || list.length < rarest.length) rarest = list;
    }
    const keys = new Set<string>();
    for (const index of rarest ?? []) {
      const { name, key } = this.#names[index]!;
      if (fits(short, name)) keys.add(key);
    }
    return keys;
  }
}

/** Whether the signs of `short` stand in `name` in the same order. */
export function fits(short: string, name: string): boolean {
  let at = 0;
  for (const sign of name) if (sign === short[at]) at++;
  return at === short.length;
}

/** Gives everybody a short name that fits nobody else, and siblings one that fits both. */
export function giveShortNames(everybody: readonly Enterprise[], random: Random): void {
  const index = new NameIndex();
  const families = new Map<number, Enterprise[]>();
  for (const e of everybody) {
    index.add(e.name, e.key);
    for (const former of e.formerNames) index.add(former.name, e.key);
    if (e.family !== null) families.set(e.family, [...(families.get(e.family) ?? []), e]);
  }
  for (const e of everybody) {
    e.shortName = shortNames(e.nameParts, random).find((short) => index.owners(short).size === 1) ?? null;
    if (e.family === null) continue;
    const { brand, trade } = e.nameParts;
    e.ambiguousName = [brand + trade.short, brand].find((short) => index.owners(short).size === 2) ?? null;
  }
}
