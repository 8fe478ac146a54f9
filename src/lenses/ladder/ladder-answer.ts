import { z } from 'zod';
import { GoalOutlookSchema } from './goal-answer.js';
import { LadderRungSchema } from './rungs.js';
import { VERDICTS } from './verdict.js';

const TextSchema = z.object({ en: z.string(), zh: z.string() });

/** How its title stands: valid, ending within the look-ahead, or ended within as long before and not renewed. */
export const HoldingSchema = z.enum(['holds', 'ending', 'lost']);

/**
 * How far it is from the next rung: every line that figures decide is met; exactly one is unmet; none is unmet and some are unknown; more
 * than one is unmet.
 */
export const CLIMBS = ['ready', 'one-short', 'to-settle', 'short'] as const;
export const ClimbSchema = z.enum(CLIMBS);
export type Climb = z.infer<typeof ClimbSchema>;

/** One enterprise on the ladder. */
export const LadderLineSchema = z.object({
  enterprise: z.object({
    id: z.string(),
    name: z.string(),
    uscc: z.string().nullable(),
    park: TextSchema.nullable(),
    contact: z.string().nullable(),
    phone: z.string().nullable(),
  }),
  /** The highest rung whose title is valid on the day, or, of a lost one, was. */
  rung: LadderRungSchema.nullable(),
  holding: HoldingSchema.nullable(),
  /** The last day of that title; null when it is not known or there is none. */
  ends: z.string().nullable(),
  /** The rung that it is held against; null at the top, and where no edition is in force. */
  next: LadderRungSchema.nullable(),
  climb: ClimbSchema.nullable(),
  verdict: z.enum(VERDICTS).nullable(),
  /** The lines that it surely does not meet, and those that cannot be told. */
  unmet: z.array(z.object({ id: z.string(), text: TextSchema })),
  unknown: z.array(z.object({ id: z.string(), text: TextSchema })),
  /** What to do, in a sentence. */
  says: TextSchema,
});
export type LadderLine = z.infer<typeof LadderLineSchema>;

/** The zone's enterprises as a pipeline of titles. */
export const LadderSchema = z.object({
  asOf: z.string(),
  /** Months that are looked ahead for titles that end, and back for those that ended. */
  months: z.number(),
  caution: TextSchema,
  rungs: z.array(
    z.object({
      rung: LadderRungSchema,
      name: TextSchema,
      /** The edition that those who could climb to it are held against; null where none is in force. */
      edition: z.string().nullable(),
      holds: z.number(),
      ending: z.number(),
      lost: z.number(),
      /** Of those whose next rung it is. */
      climb: z.object(Object.fromEntries(CLIMBS.map((c) => [c, z.number()])) as Record<Climb, z.ZodNumber>),
    }),
  ),
  /** The plan's goals that count titles of the ladder, with what is expected to come and go; empty when none was asked for. */
  goals: z.array(GoalOutlookSchema),
  /** In the order in which they are worth working on. */
  lines: z.array(LadderLineSchema),
});
export type Ladder = z.infer<typeof LadderSchema>;
