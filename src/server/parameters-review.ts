import { z } from 'zod';
import { QUESTION_KINDS } from '../register/index.js';

/** `?kind=name&from=0&limit=20`: which questions are shown. */
export const ReviewQuery = z.object({
  kind: z.enum(QUESTION_KINDS).optional(),
  from: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(100).default(20),
});
export type ReviewAsked = z.infer<typeof ReviewQuery>;

/** What a person says of a question; `into` names the enterprise that it is to be merged with. */
export const VerdictBody = z
  .strictObject({
    question: z.int(),
    verdict: z.enum(['same', 'different', 'alone', 'merge']),
    reason: z.string().trim().max(500).default(''),
    into: z.string().trim().min(1).max(200).optional(),
  })
  .refine(({ verdict, into }) => (verdict === 'merge') === (into !== undefined), { path: ['into'] });
export type Verdict = z.infer<typeof VerdictBody>;

/** Decisions to take back. */
export const UndoBody = z.strictObject({ decisions: z.array(z.int()).min(1).max(20) });
