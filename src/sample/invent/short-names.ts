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
