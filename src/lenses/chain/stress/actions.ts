import { chainOf } from './chain.js';
import type { Network } from './network.js';

/** What could be done before something stops. */
export type Action = { kind: 'hold'; item: string; days: number } | { kind: 'approve'; site: string };

/** The network in which of an item at least so many days of its use lie in stock. */
function withHeld(network: Network, id: string, days: number): Network {
  const chain = chainOf(network);
  const held = days * chain.use[chain.items.indexOf(id)]!;
  return {
    ...network,
    items: network.items.map((item) =>
      item.id === id ? { ...item, stock: Math.max(item.stock ?? item.stockAtLeast ?? 0, held) } : item,
    ),
  };
}

/** The sites with a source that is known but not approved. */
export function approvable(network: Network): string[] {
  return [...new Set(network.sources.filter((s) => !s.approved).map((s) => s.site))].sort();
}

/** The network once an action is done: "hold 5 days of P", "approve S9". */
export function withAction(network: Network, action: Action): Network {
  if (action.kind === 'hold') return withHeld(network, action.item, action.days);
  return {
    ...network,
    sources: network.sources.map((s) => (s.site === action.site ? { ...s, approved: true } : s)),
  };
}
