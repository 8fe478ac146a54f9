import { z } from 'zod';
import { COMPARED, QUESTION_KINDS } from '../../register/index.js';

const TextSchema = z.object({ en: z.string(), zh: z.string() });

/** One side of a doubtful pair: what its rows say, and the first of those rows. */
const SideSchema = z.object({
  fields: z.partialRecord(z.enum(COMPARED), z.array(z.string())),
  rows: z.array(
    z.object({
      row: z.number(),
      field: z.string(),
      file: z.string(),
      sheet: z.string(),
      line: z.number(),
    }),
  ),
  count: z.number(),
});

/** `GET /api/review?kind&from&limit` */
export const ReviewPageSchema = z.object({
  /** Whether the visitor may decide. */
  decides: z.boolean(),
  /** As the register names the visitor where it records a decision. */
  actor: z.string(),
  open: z.number(),
  /** Decisions that stand. */
  decided: z.number(),
  kinds: z.array(z.object({ kind: z.enum(QUESTION_KINDS), open: z.number() })),
  /** Of the kind asked for. */
  found: z.number(),
  pairs: z.array(
    z.object({
      id: z.number(),
      kind: z.enum(QUESTION_KINDS),
      score: z.number(),
      reason: TextSchema,
      /** How many open questions ask about the same enterprise. */
      candidates: z.number(),
      asked: SideSchema,
      known: SideSchema,
    }),
  ),
  /** The newest decisions. */
  log: z.array(
    z.object({
      id: z.number(),
      names: z.tuple([z.string(), z.string()]),
      verdict: z.enum(['same', 'different']),
      reason: z.string(),
      /** Decisions of one number were made at once. */
      revision: z.number(),
      actor: z.string(),
      at: z.string(),
      undone: z.object({ actor: z.string(), at: z.string() }).nullable(),
    }),
  ),
});
export type ReviewPage = z.infer<typeof ReviewPageSchema>;

/** `POST /api/review`, `POST /api/review/undo`: what the register holds then. */
export const DecidedSchema = z.object({
  enterprises: z.number(),
  questions: z.number(),
  /** Why a verdict has no effect: codes or other verdicts speak against it. */
  ignored: z.array(TextSchema),
});
export type Decided = z.infer<typeof DecidedSchema>;
