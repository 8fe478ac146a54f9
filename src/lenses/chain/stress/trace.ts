import { z } from 'zod';
import type { Network } from './network.js';

/** The register's rows behind something that an answer names. */
export const TraceSchema = z.object({
  id: z.string(),
  /** Demand of a line; bill and stock of a part; who supplies an item; recovery of a site. */
  of: z.enum(['demand', 'part', 'supply', 'recovery']),
  rows: z.array(z.number()),
});
export type TraceEntry = z.infer<typeof TraceSchema>;

/** The rows behind the items and sites of an answer; none for a network from a file. */
export function traceOf(network: Network, ids: ReadonlySet<string>): TraceEntry[] {
  const supply = new Map<string, number[]>();
  for (const { item, site, rows = [] } of network.sources)
    for (const id of [item, site]) if (ids.has(id)) supply.set(id, [...(supply.get(id) ?? []), ...rows]);
  const entries = [
    ...network.items.flatMap(({ id, line, rows = [] }) =>
      ids.has(id) ? [{ id, of: line ? ('demand' as const) : ('part' as const), rows }] : [],
    ),
    ...network.sites.flatMap(({ id, rows = [] }) =>
      ids.has(id) ? [{ id, of: 'recovery' as const, rows }] : [],
    ),
    ...[...supply].map(([id, rows]) => ({ id, of: 'supply' as const, rows: [...new Set(rows)] })),
  ];
  return entries.filter((e) => e.rows.length > 0);
}
