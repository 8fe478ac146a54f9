import { z } from 'zod';
import { DEEDS } from '../../register/index.js';

/** One thing that was done in the register. */
export const DeedSchema = z.object({
  kind: z.enum(DEEDS),
  name: z.string().nullable(),
  sha256: z.string().nullable(),
  need: z.string().nullable(),
  park: z.string().nullable(),
  verdict: z.string().nullable(),
  reason: z.string().nullable(),
  enterprises: z.array(z.object({ id: z.string(), name: z.string().nullable() })),
});

const Cut = { total: z.number(), truncated: z.boolean() };

/** `GET /api/changes?since&until&from&limit`: what has changed in the register after a revision. */
export const RegisterChangesSchema = z.object({
  since: z.number(),
  /** The revision that the answer leads up to: ask with `since` of it the next time. */
  until: z.number(),
  /** The newest revision; above `until` where there is more to ask for. */
  latest: z.number(),
  /** The revisions after `since`, the oldest first: who did what when, and the rows that began and ended with it. */
  revisions: z.object({
    ...Cut,
    lines: z.array(
      z.object({
        number: z.number(),
        instant: z.string(),
        actor: z.string(),
        what: z.string(),
        deeds: z.array(DeedSchema),
        rows: z.array(z.object({ kind: z.string(), began: z.number(), ended: z.number() })),
      }),
    ),
  }),
  /** Enterprises that are there at `until` and were not at `since` (`began`), the other way round (`ended`), or of which any row or name is another (`changed`). */
  enterprises: z.object({
    ...Cut,
    lines: z.array(
      z.object({
        id: z.string(),
        change: z.enum(['began', 'ended', 'changed']),
        /** Of one that ended: the enterprises that its names stand for now. */
        now: z.array(z.string()),
      }),
    ),
  }),
  /** Rows that count at `until` and did not at `since`, and the other way round; a cell of one is at `/api/facts/ROW/FIELD`. */
  rows: z.object({
    ...Cut,
    lines: z.array(
      z.object({
        row: z.number(),
        kind: z.string(),
        change: z.enum(['began', 'ended']),
        enterprise: z.string().nullable(),
      }),
    ),
  }),
});
export type RegisterChanges = z.infer<typeof RegisterChangesSchema>;
