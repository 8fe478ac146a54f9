import { z } from 'zod';
import { TextSchema, WhoSchema } from './common.js';
import { SplitSchema } from './split.js';

/** Why one enterprise moved the figure between two reports. */
export const CauseSchema = z.enum([
  /** A period that the earlier report did not cover yet. */
  'new-period',
  /** A return that was missing in the earlier report for a period it covered. */
  'late-return',
  /** Another amount for a period that the earlier report had already. */
  'restated',
  /** It came into the goal's population, or went out of it. */
  'joined',
  'departed',
  /** Titles: awarded, ended by their date, withdrawn or corrected in the sources. */
  'awarded',
  'ended',
  'corrected',
]);
export type Cause = z.infer<typeof CauseSchema>;

export const MoveSchema = z.object({
  enterprise: WhoSchema,
  cause: CauseSchema,
  amount: z.number(),
  says: TextSchema,
});

/** Why an enterprise stands between the figure and the target. */
export const BurdenSchema = z.enum([
  /** It made less than in the same periods of last year. */
  'fall',
  /** Its return is missing: what it is worth by its own history. */
  'unreturned',
  /** Its cell cannot be read. */
  'unreadable',
  /** Its title ended, or ends before the goal is due. */
  'ended',
  'ending',
  /** What is missing to count it: a date, a level, a proof. */
  'unproved',
]);
export type Burden = z.infer<typeof BurdenSchema>;

export const CarrierSchema = z.object({
  enterprise: WhoSchema,
  burden: BurdenSchema,
  /** What it would add to the figure if it were settled, in the goal's unit. */
  worth: z.number(),
  /** Of the gap to the target; null when there is no gap. */
  share: z.number().nullable(),
  /** The period or day that it is about. */
  at: z.string().nullable(),
  says: TextSchema,
});
export type Carrier = z.infer<typeof CarrierSchema>;

/** What moved a goal's figure since the last report, and who carries the gap to its target. */
export const ExplanationSchema = z.object({
  goal: z.string(),
  name: TextSchema,
  unit: z.string(),
  asOf: z.string(),
  value: z.number().nullable(),
  through: z.string().nullable(),
  since: z.object({ asOf: z.string(), value: z.number().nullable(), through: z.string().nullable() }),
  change: z.number().nullable(),
  /** The explanation, a sentence an entry. */
  says: z.array(TextSchema),
  /** The change by cause; adds up to `change` exactly. */
  causes: z.array(
    z.object({ cause: CauseSchema, name: TextSchema, amount: z.number(), enterprises: z.number() }),
  ),
  /** Every enterprise that moved it, largest amount first. */
  moves: z.array(MoveSchema),
  /** Year on year. */
  split: SplitSchema.nullable(),
  /** Target less what is expected on the due day (the figure itself in the final account); null without a target. */
  gap: z
    .object({
      target: z.number(),
      expected: z.number(),
      amount: z.number(),
      of: z.enum(['forecast', 'figure']),
    })
    .nullable(),
  carriers: z.array(CarrierSchema),
});
export type Explanation = z.infer<typeof ExplanationSchema>;
