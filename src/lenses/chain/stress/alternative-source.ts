import { z } from 'zod';
import type { Network } from './network.js';

/** Somebody who is known to make a part and does not supply it where it is short. */
export const AlternativeSchema = z.object({
  /** What to approve: an enterprise, or a site of the network. */
  name: z.string(),
  /** The enterprise's id in the register. */
  enterpriseId: z.string().optional(),
  /** Whether it supplies the part to somebody already; else its products say that it makes it. */
  supplies: z.boolean(),
  rows: z.array(z.number()).optional(),
});
export type AlternativeSource = z.infer<typeof AlternativeSchema>;

/** Who else is known to make an item. */
export type Alternatives = (item: string) => AlternativeSource[];

/** Those that a network itself knows of: sources that wait for approval. */
export function waitingSources({ sources }: Network): Alternatives {
  const waiting = sources.filter((s) => !s.approved);
  return (item) =>
    waiting
      .filter((s) => s.item === item)
      .map((s) => ({ name: s.site, supplies: false, rows: s.rows ?? [] }));
}
