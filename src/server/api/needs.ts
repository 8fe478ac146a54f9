import { z } from 'zod';
import { InvitationSchema, MatchSchema, NeedListSchema } from '../../lenses/match/index.js';
import { MATCH_STATES, MATCH_STEPS } from '../../model/match-steps.js';

const TextSchema = z.object({ en: z.string(), zh: z.string() });

/** The cell that says so; null where there is none, and for whom the register is shut. */
const CellDoorSchema = z.object({ row: z.number(), field: z.string() }).nullable();
export type CellDoor = z.infer<typeof CellDoorSchema>;

/** What a list of needs may be narrowed to by how they are met. */
export const MEETINGS = ['fits', 'missing-link', 'weak-link', 'nobody'] as const;

const NeedLineSchema = NeedListSchema.shape.needs.element.extend({
  /** Somebody makes the part and fits; else the kind of gap; `nobody`: there is no part to be a gap. */
  met: z.enum(MEETINGS),
  /** The furthest that the loop has come with any supplier. */
  reached: z.enum(MATCH_STATES),
  door: CellDoorSchema,
});

/** `GET /api/needs?asOf&buyer&met&loop&find&sort&from&limit`: the needs, and the part of them that is asked for. */
export const NeedsPageSchema = z.object({
  asOf: z.string(),
  says: TextSchema,
  /** Needs whatever the filter, and those that it finds. */
  needs: z.number(),
  total: z.number(),
  from: z.number(),
  truncated: z.boolean(),
  lines: z.array(NeedLineSchema),
  buyers: z.array(z.object({ id: z.string(), name: z.string() })),
});
export type NeedsPage = z.infer<typeof NeedsPageSchema>;

const Candidate = MatchSchema.shape.candidates.element;
const Excluded = MatchSchema.shape.excluded.element;
const Reason = Excluded.shape.reasons.element;
const MovesSchema = z.array(z.enum(MATCH_STEPS));

/** `GET /api/needs/:need?asOf&all`: one need; of its suppliers the first, and those towards whom something was done. */
export const NeedPageSchema = MatchSchema.extend({
  door: CellDoorSchema,
  candidates: z.array(
    Candidate.omit({ capacity: true }).extend({
      parts: z.array(Candidate.shape.parts.element.omit({ rows: true }).extend({ door: CellDoorSchema })),
      proofs: z.array(Candidate.shape.proofs.element.extend({ door: CellDoorSchema })),
      /** The steps that whoever looks may record next. */
      moves: MovesSchema,
    }),
  ),
  excluded: z.array(
    Excluded.omit({ capacity: true }).extend({
      reasons: z.array(Reason.omit({ rows: true }).extend({ door: CellDoorSchema })),
      moves: MovesSchema,
    }),
  ),
  leads: z.array(MatchSchema.shape.leads.element.omit({ rows: true }).extend({ door: CellDoorSchema })),
  /** The latest day that a step may be of. */
  today: z.string(),
});
export type NeedPage = z.infer<typeof NeedPageSchema>;

/** `GET /api/invitations`: what a supplier was invited to, the newest first. */
export const InvitationsPageSchema = z.object({
  asOf: z.string(),
  enterprise: z.string(),
  says: TextSchema,
  invitations: z.array(InvitationSchema.extend({ moves: MovesSchema })),
});
export type InvitationsPage = z.infer<typeof InvitationsPageSchema>;
