import { z } from 'zod';
import { LadderRungSchema } from './rungs.js';

const TextSchema = z.object({ en: z.string(), zh: z.string() });

/** What ends of the titles that a goal counts. */
const EndingsSchema = z.object({
  /** Titles that end. */
  titles: z.number(),
  /** Of those, whose holder stays counted by another title. */
  stays: z.number(),
  /** Of the others: with a published pass rate of their review, and how many of these are expected to be lost; null where there are none. */
  rated: z.number(),
  expectedLost: z.number().nullable(),
  /** Of the others: without one. Whether they are kept is unknown. */
  unrated: z.number(),
});

/** Who could be added to a goal in one filing window. */
const GoalWindowSchema = z.object({
  rung: LadderRungSchema,
  /** As seen in earlier years; null where none is known. */
  opens: z.string().nullable(),
  closes: z.string().nullable(),
  /** It closes by the goal's due day; null where no window is known. */
  byDue: z.boolean().nullable(),
  ready: z.number(),
  oneShort: z.number(),
  toSettle: z.number(),
});

/** A goal of the plan that counts titles, with what is expected to come and go. */
export const GoalOutlookSchema = z.object({
  id: z.string(),
  name: TextSchema,
  target: z.number().nullable(),
  due: z.string(),
  /** Counted on the day; null when no list of titles is known. */
  held: z.number().nullable(),
  bounds: z.object({ low: z.number(), high: z.number() }).nullable(),
  /** Whose title of a counted rung ended within the last twelve months and who holds none now. */
  lost: z.number(),
  endingWithin12Months: EndingsSchema,
  endingByDue: EndingsSchema,
  windows: z.array(GoalWindowSchema),
  /**
   * The count on the due day. `low`: every title that ends is lost and nobody is added; `high`: every one is kept and all who are ready, one line short or
   * to settle are added in the windows that close by then (or of which nothing is known). `expected` is null where it hangs on a rate that nobody publishes. Null when nothing is counted or
   * the due day has passed.
   */
  onDue: z.object({ low: z.number(), high: z.number(), expected: z.number().nullable() }).nullable(),
  /** What is missing to the target: today, and on the due day at best, at worst and as expected; 0 when it is reached. */
  gap: z
    .object({
      today: z.number(),
      least: z.number(),
      most: z.number(),
      expected: z.number().nullable(),
    })
    .nullable(),
  says: TextSchema,
});
export type GoalOutlook = z.infer<typeof GoalOutlookSchema>;
