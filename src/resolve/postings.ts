/** A term that more documents hold adds nothing to what a rarer one found. */
const COMMON = 12;

/** An inverted index: sign or word → the documents that hold it, ascending. */
export class Postings {
  readonly #lists = new Map<string, number[]>();

  add(term: string, document: number): void {
    const list = this.#lists.get(term);
    if (!list) this.#lists.set(term, [document]);
    else if (list.at(-1) !== document) list.push(document);
  }

  of(term: string): readonly number[] {
    return this.#lists.get(term) ?? [];
  }

  /**
   * The documents that hold some of the terms, the rarest terms first: as many terms as keep within the budget, and
   * after the rarest one only such as are rare too.
   */
  some(terms: Iterable<string>, budget: number): Set<number> {
    const found = new Set<number>();
    const lists = [...new Set(terms)].map((t) => this.of(t)).filter((list) => list.length > 0);
    for (const list of lists.toSorted((x, y) => x.length - y.length)) {
      if (found.size + list.length > budget || (found.size > 0 && list.length > COMMON)) break;
      for (const document of list) found.add(document);
    }
    return found;
  }

  /** The documents that hold all of the terms, found from the two rarest; null when more than `budget` hold those two. */
  all(terms: Iterable<string>, budget: number): number[] | null {
    const lists = [...new Set(terms)].map((t) => this.of(t)).toSorted((x, y) => x.length - y.length);
    let common: readonly number[] = lists[0] ?? [];
    for (const [i, list] of lists.slice(1).entries()) {
      if (i >= 1 && common.length <= budget) break;
      common = intersection(common, list);
    }
    return common.length > budget ? null : [...common];
  }
}

function intersection(small: readonly number[], large: readonly number[]): number[] {
  const out: number[] = [];
  let from = 0;
  for (const document of small) {
    let to = large.length;
    let at = from;
    while (at < to) {
      const middle = (at + to) >> 1;
      if (large[middle]! < document) at = middle + 1;
      else to = middle;
    }
    if (large[at] === document) out.push(document);
    from = at;
  }
  return out;
}
