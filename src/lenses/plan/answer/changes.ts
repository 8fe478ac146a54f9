import { z } from 'zod';
import { TextSchema } from './common.js';

/** What a later revision of the register changed in the answer for one and the same day. */
export const ChangesSchema = z.object({
  plan: z.string(),
  asOf: z.string(),
  since: z.object({ revision: z.number(), knownAt: z.string() }),
  now: z.object({ revision: z.number(), knownAt: z.string() }),
  sources: z.array(
    z.object({
      name: z.string(),
      sha256: z.string(),
      statedOn: z.string().nullable(),
      change: z.enum(['added', 'withdrawn']),
    }),
  ),
  enterprises: z.object({ before: z.number(), now: z.number() }),
  goals: z.array(
    z.object({
      id: z.string(),
      name: TextSchema,
      unit: z.string(),
      before: z.number().nullable(),
      now: z.number().nullable(),
      change: z.number().nullable(),
      /** Periods whose published figure is another now: old and new, both readable. */
      restated: z.array(
        z.object({ period: z.string(), before: z.number(), now: z.number(), change: z.number().nullable() }),
      ),
    }),
  ),
  /** What a person should look at before using the new figures. */
  alerts: z.array(TextSchema),
});
export type Changes = z.infer<typeof ChangesSchema>;
