import { z } from 'zod';
import { BoundsSchema, ContactSchema, TextSchema } from './common.js';

/**
 * How an enterprise's return for a period stands. The five add up to those expected: returned by the due day; returned after
 * it; returned but wrong (unreadable, or it contradicts itself); due and not there; not due yet and not there.
 */
export const ReturnStateSchema = z.enum(['on-time', 'late', 'wrong', 'overdue', 'not-due']);
export type ReturnState = z.infer<typeof ReturnStateSchema>;

/** A line of the chase list. Amounts in CNY; null is unknown. */
export const ReturnLineSchema = z.object({
  enterprise: ContactSchema,
  state: ReturnStateSchema,
  /** The day on which the first list with its return was drawn up; null when none says, or none is there. */
  returnedOn: z.string().nullable(),
  value: z.number().nullable(),
  cumulative: z.number().nullable(),
  /** What is wrong and what to ask for. */
  problem: TextSchema.nullable(),
  /** The newest period before this one that is known. */
  lastPeriod: z.string().nullable(),
  lastValue: z.number().nullable(),
  lastCumulative: z.number().nullable(),
  /** The same period of last year. */
  prior: z.number().nullable(),
  priorCumulative: z.number().nullable(),
  /** What a missing or wrong return is worth for the goal, by last year's period at the growth of those who returned. */
  worth: z.number().nullable(),
});
export type ReturnLine = z.infer<typeof ReturnLineSchema>;

/** A firm whose revenue comes close to the line of above-scale industry. */
export const NearAboveScaleSchema = z.object({
  enterprise: ContactSchema,
  year: z.number(),
  revenue: z.number(),
  /** Which revenue it is: main-business where it is stated, else operating. */
  field: z.enum(['main_business_revenue', 'operating_revenue']),
  /** The line less the revenue; negative when it is over the line and not yet in. */
  short: z.number(),
  /** On the year before; null without one. */
  growth: z.number().nullable(),
  fact: z.object({ row: z.number(), field: z.string() }),
});

/** Where the collection of one period's returns stands. */
export const CollectionSchema = z.object({
  plan: z.string(),
  goal: z.string(),
  period: z.string(),
  periodName: TextSchema,
  due: z.string(),
  asOf: z.string(),
  /** In one sentence. */
  sentence: TextSchema,
  expected: z.number(),
  counts: z.object({
    onTime: z.number(),
    late: z.number(),
    wrong: z.number(),
    overdue: z.number(),
    notDue: z.number(),
  }),
  /** What is not there or wrong, worth for the goal: the sum of what can be estimated, and bounds. */
  worth: z.object({ value: z.number(), unknown: z.number(), bounds: BoundsSchema, method: TextSchema }),
  lines: z.array(ReturnLineSchema),
  /** The line, CNY a year, and who comes close to it. */
  threshold: z.number(),
  nearAboveScale: z.array(NearAboveScaleSchema),
});
export type Collection = z.infer<typeof CollectionSchema>;
