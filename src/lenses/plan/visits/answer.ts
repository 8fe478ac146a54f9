import { z } from 'zod';

const TextSchema = z.object({ en: z.string(), zh: z.string() });

/**
 * How a request stands on the day: its outcome is stated (`done`); else it is open, with the promised day still to come (`due`), past
 * (`overdue`), or never named (`undated`).
 */
export const VISIT_STATES = ['overdue', 'undated', 'due', 'done'] as const;
export type VisitState = (typeof VISIT_STATES)[number];

/** One thing that an enterprise asked of the office or the office did for it; null is unknown. */
export const VisitSchema = z.object({
  /** The register's id of the row that says so. */
  row: z.number(),
  /** Null where the register cannot tell whom it was done for. */
  enterprise: z.object({ id: z.string(), name: z.string() }).nullable(),
  /** The plan's park that the enterprise is in. */
  park: z.string().nullable(),
  /** The id of the plan's task, else the task as it is written. */
  task: z.string().nullable(),
  kind: z.string().nullable(),
  date: z.string().nullable(),
  /** CNY. */
  amount: z.number().nullable(),
  request: z.string().nullable(),
  promise: z.string().nullable(),
  outcome: z.string().nullable(),
  owner: z.string().nullable(),
  nextDate: z.string().nullable(),
  state: z.enum(VISIT_STATES),
  /** Days from its date to the day asked while it is open. */
  openDays: z.number().nullable(),
});
export type Visit = z.infer<typeof VisitSchema>;

/** What some of them come to. */
export const VisitSumSchema = z.object({
  visits: z.number(),
  /** Enterprises reached, each once. */
  enterprises: z.number(),
  /** CNY, the sum of the amounts that are stated; null where none is. */
  amount: z.number().nullable(),
  /** Of how many no amount is stated. */
  amountUnknown: z.number(),
  states: z.record(z.enum(VISIT_STATES), z.number()),
});
export type VisitSum = z.infer<typeof VisitSumSchema>;

/** The requests and visits that a filter finds, and what they come to by task. */
export const VisitListSchema = z.object({
  asOf: z.string(),
  says: TextSchema,
  /** All that the reader may see, and those that the filter finds. */
  visits: z.number(),
  total: z.number(),
  from: z.number(),
  truncated: z.boolean(),
  lines: z.array(VisitSchema),
  /** Of what is found. */
  tasks: z.array(z.object({ task: z.string().nullable(), sum: VisitSumSchema })),
  sum: VisitSumSchema,
  /** The plan's tasks and parks by their names, and the kinds that lists name. */
  names: z.array(z.object({ id: z.string(), name: TextSchema })),
  parks: z.array(z.object({ id: z.string(), name: TextSchema })),
  kinds: z.array(z.string()),
});
export type VisitList = z.infer<typeof VisitListSchema>;
