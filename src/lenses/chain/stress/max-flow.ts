/** Flow below this share of what the start can send is rounding. */
const ROUNDING = 1e-12;

/** A graph with capacities and the maximum flow through it (Dinic 1970), in plain arrays. */
export class FlowGraph {
  readonly #first: number[] = [];
  readonly #next: number[] = [];
  readonly #head: number[] = [];
  readonly #rest: number[] = [];
  #depth = new Int32Array(0);

  node(): number {
    return this.#first.push(-1) - 1;
  }

  edge(from: number, to: number, capacity: number): void {
    this.#next.push(this.#first[from]!, this.#first[to]!);
    this.#first[from] = this.#head.length;
    this.#first[to] = this.#head.length + 1;
    this.#head.push(to, from);
    this.#rest.push(capacity, 0);
  }

  /** Sends as much as goes from start to end; afterwards `reaches` says which side of a least cut a node is on. */
  run(start: number, end: number): void {
    let total = 0;
    for (let e = this.#first[start]!; e >= 0; e = this.#next[e]!) total += this.#rest[e]!;
    const slack = ROUNDING * total;
    while (this.#layers(start, end, slack)) {
      const at = [...this.#first];
      if (this.#push(start, end, Infinity, at, slack) <= 0) break;
    }
  }

  /** Whether more could be sent from the start to a node, after `run` (Ford & Fulkerson 1956). */
  reaches(node: number): boolean {
    return this.#depth[node]! >= 0;
  }

  #layers(start: number, end: number, slack: number): boolean {
    this.#depth = new Int32Array(this.#first.length).fill(-1);
    this.#depth[start] = 0;
    const queue = [start];
    for (const node of queue)
      for (let e = this.#first[node]!; e >= 0; e = this.#next[e]!)
        if (this.#rest[e]! > slack && this.#depth[this.#head[e]!]! < 0) {
          this.#depth[this.#head[e]!] = this.#depth[node]! + 1;
          queue.push(this.#head[e]!);
        }
    return this.#depth[end]! >= 0;
  }

  #push(node: number, end: number, flow: number, at: number[], slack: number): number {
    if (node === end) return flow;
    let sent = 0;
    for (; at[node]! >= 0; at[node] = this.#next[at[node]!]!) {
      const e = at[node]!;
      const to = this.#head[e]!;
      if (this.#rest[e]! <= slack || this.#depth[to] !== this.#depth[node]! + 1) continue;
      const part = this.#push(to, end, Math.min(flow - sent, this.#rest[e]!), at, slack);
      this.#rest[e]! -= part;
      this.#rest[e ^ 1]! += part;
      sent += part;
      if (flow - sent <= slack) return sent;
    }
    return sent;
  }
}
