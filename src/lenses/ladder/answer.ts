import { z } from 'zod';
import { CASES, LineStatusSchema } from '../../model/rulebook.js';
import { NODE_KINDS } from './node.js';
import { VERDICTS } from './verdict.js';

const TextSchema = z.object({ en: z.string(), zh: z.string() });
const VerdictSchema = z.enum(VERDICTS);

/** A fact that a verdict rests on: the field, what it says (money in CNY), and its row in the register where it comes from there. */
export const UsedFactSchema = z.object({
  field: z.string(),
  value: z.union([z.string(), z.number(), z.boolean(), z.null()]),
  source: z.object({ row: z.number(), field: z.string() }).nullable(),
});

/** One line held against the profile. */
export const LineAnswerSchema = z.object({
  id: z.string(),
  /** The line that it is a part of; null at the top. */
  parent: z.string().nullable(),
  /** How its parts make its verdict; `one` has none, and of `tiers` only the one that applies is asked. */
  kind: z.enum(NODE_KINDS),
  verdict: VerdictSchema,
  /** The figure, its line, and how far it is short (0 when it is not; null when unknown). Money in CNY, shares as fractions. */
  value: z.number().nullable(),
  threshold: z.number().nullable(),
  gap: z.number().nullable(),
  unit: z.string().nullable(),
  text: TextSchema,
  /** The rule's document and where the line was read. */
  source: z.string(),
  status: LineStatusSchema,
  /** Known from secondary sources only. */
  secondary: z.boolean(),
  note: TextSchema.nullable(),
  /** Fields that would settle it. */
  missing: z.array(z.string()),
  facts: z.array(UsedFactSchema),
});
export type LineAnswer = z.infer<typeof LineAnswerSchema>;

/** One thing that would have to be otherwise. */
export const ChangeSchema = z.object({
  condition: z.string(),
  /** The line itself, where the condition has several. */
  part: z.string(),
  field: z.string(),
  /** The figure now and as asked, in the unit of the line; null where there is none. */
  from: z.number().nullable(),
  to: z.number().nullable(),
  /** The field itself, now and then, money in CNY; null where it cannot be told. */
  set: z.object({ from: z.number().nullable(), to: z.number() }).nullable(),
  /** Nothing is known to be wrong: it has to be found out. */
  unknown: z.boolean(),
  text: TextSchema,
});
export type Change = z.infer<typeof ChangeSchema>;

export const WaySchema = z.object({
  changes: z.array(ChangeSchema),
  /** What it leads to. */
  verdict: z.enum(['met', 'needs-person']),
});
export type Way = z.infer<typeof WaySchema>;

export const AssessmentSchema = z.object({
  enterprise: z.string().nullable(),
  rung: z.string(),
  name: TextSchema,
  rulebook: z.object({
    version: z.string(),
    from: z.string(),
    to: z.string().nullable(),
    case: z.enum(CASES),
    region: z.string().nullable(),
    document: z.string(),
    status: LineStatusSchema,
    note: TextSchema.nullable(),
  }),
  asOf: z.string(),
  baseYear: z.number(),
  verdict: VerdictSchema,
  says: TextSchema,
  /** That this is no official result, and how many of its lines are known from secondary sources only. */
  caution: TextSchema,
  /** The size classes that it can be of. */
  sizes: z.array(z.string()),
  eligibility: z.array(LineAnswerSchema),
  conditions: z.array(LineAnswerSchema),
  score: z
    .object({
      total: z.number(),
      of: z.number(),
      /** Points that open items may still give. */
      unknown: z.number(),
      items: z.array(
        z.object({
          id: z.string(),
          points: z.number().nullable(),
          of: z.number(),
          text: TextSchema,
          missing: z.array(z.string()),
        }),
      ),
    })
    .nullable(),
  nearest: z.array(WaySchema),
  /** Facts that would settle what is unknown, with whom to ask. */
  toAsk: z.array(
    z.object({ field: z.string(), conditions: z.array(z.string()), name: TextSchema, ask: TextSchema }),
  ),
  /** The next filing window as seen in earlier years, asked with the accounts of the base year; null where none is known. */
  window: z
    .object({
      opens: z.string(),
      closes: z.string(),
      seen: z.array(z.number()),
      status: LineStatusSchema,
      version: z.string(),
      /** The year whose accounts will decide then. */
      baseYear: z.number(),
      verdict: VerdictSchema,
      /** Lines that stand otherwise then by the calendar alone: titles that end, awards that grow old, a new edition. */
      changed: z.array(z.object({ id: z.string(), verdict: VerdictSchema, text: TextSchema })),
      nearest: z.array(WaySchema),
      text: TextSchema,
    })
    .nullable(),
  advice: z.array(
    z.object({
      id: z.string(),
      text: TextSchema,
      /** What another source says against it. */
      against: TextSchema.nullable(),
      conditions: z.array(z.string()),
      sources: z.array(z.string()),
    }),
  ),
});
export type Assessment = z.infer<typeof AssessmentSchema>;
