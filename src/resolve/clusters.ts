import { type Region, regionsContradict } from './region.js';
import type { Tie } from './way.js';

/** A reason for which two mentions (by position) stand together. */
export type Bond = Tie<number>;

/**
 * Mentions (by position) joined into clusters. A join that would bring two Unified Social Credit Codes together, or two
 * sides that a person held apart, is refused: with bonds offered strongest first, a chain between two codes breaks at its
 * weakest link.
 */
export class Clusters {
  readonly bonds: Bond[] = [];
  readonly #parent: Int32Array;
  readonly #uscc: (string | null)[];
  /** By root: the sides of bans that stand in the cluster; side `2k` may not meet side `2k + 1`. */
  readonly #sides = new Map<number, Set<number>>();
  /** By root: the regions in the full names of the cluster. */
  readonly #regions: Region[][];
  #bans = 0;

  /** `usccs` and `regions` (those in a mention's full names) by position of the mention. */
  constructor(usccs: readonly (string | null)[], regions: readonly Region[][]) {
    this.#parent = Int32Array.from(usccs, (_, i) => i);
    this.#uscc = [...usccs];
    this.#regions = [...regions];
  }

  get size(): number {
    return this.#parent.length;
  }

  find(i: number): number {
    let root = i;
    while (this.#parent[root] !== root) root = this.#parent[root]!;
    while (this.#parent[i] !== root) {
      const next = this.#parent[i]!;
      this.#parent[i] = root;
      i = next;
    }
    return root;
  }

  usccOf(i: number): string | null {
    return this.#uscc[this.find(i)]!;
  }

  /** Whether a join of the two would be accepted. */
  mayJoin(a: number, b: number): boolean {
    const x = this.find(a);
    const y = this.find(b);
    if (x === y) return true;
    const [p, q] = [this.#uscc[x]!, this.#uscc[y]!];
    if (p !== null && q !== null && p !== q) return false;
    const sides = this.#sides.get(x);
    const others = this.#sides.get(y);
    return !sides || !others || [...sides].every((side) => !others.has(side ^ 1));
  }

  /** Whether the full names of the two lie in regions that contradict, one and all. */
  regionsApart(a: number, b: number): boolean {
    const some = this.#regions[this.find(a)]!;
    const others = this.#regions[this.find(b)]!;
    if (some.length === 0 || others.length === 0) return false;
    return some.every((x) => others.every((y) => regionsContradict(x, y)));
  }

  /** Joins the clusters of the bond's ends; false when that is refused. */
  join(bond: Bond): boolean {
    const x = this.find(bond.a);
    const y = this.find(bond.b);
    if (x === y) return true;
    if (!this.mayJoin(x, y)) return false;
    // The lower position is the root, so that the outcome does not depend on the order within a bond.
    const [root, leaf] = x < y ? [x, y] : [y, x];
    this.#parent[leaf] = root;
    this.#uscc[root] ??= this.#uscc[leaf]!;
    const more = this.#regions[leaf]!.filter((r) => !this.#regions[root]!.includes(r));
    if (more.length > 0) this.#regions[root] = [...this.#regions[root]!, ...more];
    const sides = this.#sides.get(leaf);
    if (sides) this.#sides.set(root, new Set([...sides, ...(this.#sides.get(root) ?? [])]));
    this.bonds.push(bond);
    return true;
  }

  /** Holds two sets of mentions apart; false when some of both stand together already. */
  forbid(some: readonly number[], others: readonly number[]): boolean {
    const roots = new Set(some.map((i) => this.find(i)));
    if (others.some((i) => roots.has(this.find(i)))) return false;
    const ban = 2 * this.#bans++;
    for (const [side, members] of [
      [ban, some],
      [ban + 1, others],
    ] as const)
      for (const i of members) {
        const root = this.find(i);
        this.#sides.set(root, (this.#sides.get(root) ?? new Set()).add(side));
      }
    return true;
  }
}
