import { z } from 'zod';
import { ACCOUNT_EVENTS, NEWS_EVENTS } from '../../people/index.js';
import { DEEDS } from '../../register/index.js';
import { DeedSchema } from './changes.js';

const TextSchema = z.object({ en: z.string(), zh: z.string() });

/** What the audit tells of. */
export const AUDIT_KINDS = [...DEEDS, ...NEWS_EVENTS, ...ACCOUNT_EVENTS] as const;
export type AuditKind = (typeof AUDIT_KINDS)[number];

/** `GET /api/audit?kind&who&first&last&from&limit`: what was done in the register, on the portal and to the accounts, the newest first. */
export const AuditPageSchema = z.object({
  lines: z.array(
    DeedSchema.extend({
      kind: z.enum(AUDIT_KINDS),
      /** By the zone's clock: `2026-01-20 16:05`. */
      at: z.string(),
      /** Null: somebody who had not signed in. */
      actor: z.string().nullable(),
      /** Null for what was done on the portal or happened to accounts. */
      revision: z.number().nullable(),
      /** What was done. */
      what: TextSchema,
      /** What was said: the decision on a pair, where a project goes, the step towards a need; null where nothing was. */
      said: TextSchema.nullable(),
    }),
  ),
  from: z.number(),
  total: z.number(),
  truncated: z.boolean(),
  /** How many there are without a filter. */
  all: z.number(),
  /** What can be filtered by. */
  kinds: z.array(z.object({ id: z.enum(AUDIT_KINDS), name: TextSchema })),
  actors: z.array(z.string()),
  /** Whether what happened to accounts is among them: administrators alone are told. */
  accounts: z.boolean(),
});
export type AuditPage = z.infer<typeof AuditPageSchema>;
