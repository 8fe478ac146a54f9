import type { Chain } from './chain.js';
import { FlowGraph } from './max-flow.js';

/** Items, and what their sites can make of them together a day. */
export interface Cut {
  items: number[];
  perDay: number;
}

/**
 * The items of a group of which their sites cannot make as much a day as is wanted, limits over several items
 * included; null when they can. They are the near side of a least cut of the flow from items to sites.
 */
export function leastCut(
  { sources, sitePerDay }: Chain,
  stopped: ReadonlySet<number>,
  items: Iterable<number>,
  wanted: (item: number) => number,
): Cut | null {
  const graph = new FlowGraph();
  const [start, end] = [graph.node(), graph.node()];
  const itemNode = new Map<number, number>();
  const siteNode = new Map<number, number>();
  for (const item of items) {
    const want = wanted(item);
    if (want <= 0) continue;
    const node = graph.node();
    itemNode.set(item, node);
    graph.edge(start, node, want);
    for (let e = sources.start[item]!; e < sources.start[item + 1]!; e++) {
      const site = sources.to[e]!;
      if (stopped.has(site)) continue;
      let at = siteNode.get(site);
      if (at === undefined) {
        siteNode.set(site, (at = graph.node()));
        graph.edge(at, end, sitePerDay[site]!);
      }
      graph.edge(node, at, sources.amount[e]!);
    }
  }
  graph.run(start, end);
  const short = [...itemNode.keys()].filter((item) => graph.reaches(itemNode.get(item)!));
  if (short.length === 0) return null;
  let perDay = 0;
  for (const [site, node] of siteNode) if (graph.reaches(node)) perDay += sitePerDay[site]!;
  for (const item of short)
    for (let e = sources.start[item]!; e < sources.start[item + 1]!; e++) {
      const node = siteNode.get(sources.to[e]!);
      if (node !== undefined && !stopped.has(sources.to[e]!) && !graph.reaches(node))
        perDay += sources.amount[e]!;
    }
  return { items: short, perDay };
}
