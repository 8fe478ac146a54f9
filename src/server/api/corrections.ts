import { z } from 'zod';
import { CORRECTION_STATES } from '../../model/correction.js';

const TextSchema = z.object({ en: z.string(), zh: z.string() });

/** A correction as the enterprise sees it that stated it. */
const OwnCorrectionSchema = z.object({
  id: z.number(),
  made: z.string(),
  author: z.string(),
  field: z.string(),
  name: TextSchema,
  /** In what the value is written: money in 万元, what the register holds in yuan. */
  unit: z.enum(['CNY', 'text']),
  /** The year or the credential that it is about. */
  about: z.string().nullable(),
  said: z.string(),
  day: z.string(),
  reason: z.string(),
  /** What the register held when it was stated, and where. */
  known: z.array(
    z.object({
      value: z.union([z.string(), z.number()]).nullable(),
      sources: z.array(
        z.object({
          row: z.number(),
          field: z.string(),
          file: z.string(),
          cell: z.string(),
          statedOn: z.string().nullable(),
        }),
      ),
    }),
  ),
  file: z.string(),
  /** `withdrawn`: it was accepted, and its file counts no more. */
  state: z.enum([...CORRECTION_STATES, 'withdrawn']),
  decided: z.string().nullable(),
  answer: z.string().nullable(),
  /** Whether what was typed, and by whom, was kept long enough and is gone. */
  erased: z.boolean(),
});
export type OwnCorrection = z.infer<typeof OwnCorrectionSchema>;

/** `GET /api/corrections/own`: what can be corrected, and what was. */
export const OwnCorrectionsSchema = z.object({
  /** The latest day as of which something may be stated. */
  today: z.string(),
  limits: z.object({ day: z.number(), waiting: z.number() }),
  /** For how many months after its decision what was typed is kept. */
  keptMonths: z.number(),
  fields: z.array(
    z.object({
      kind: z.string(),
      field: z.string(),
      name: TextSchema,
      unit: z.enum(['CNY', 'number', 'day', 'text']),
    }),
  ),
  lines: z.array(OwnCorrectionSchema),
});
export type OwnCorrections = z.infer<typeof OwnCorrectionsSchema>;

/** `GET /api/corrections?state&from`: what enterprises state of themselves, and how many wait. */
export const CorrectionsPageSchema = z.object({
  lines: z.array(
    OwnCorrectionSchema.extend({
      enterprise: z.object({ id: z.string(), name: z.string() }),
      officer: z.string().nullable(),
    }),
  ),
  from: z.number(),
  /** Lines of a page. */
  limit: z.number(),
  total: z.number(),
  truncated: z.boolean(),
  counts: z.record(z.enum(CORRECTION_STATES), z.number()),
});
export type CorrectionsPage = z.infer<typeof CorrectionsPageSchema>;
