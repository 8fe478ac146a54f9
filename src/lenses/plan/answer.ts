import { z } from 'zod';

const TextSchema = z.object({ en: z.string(), zh: z.string() });

/** The five states of a goal, by written rule (see `state.ts`). */
export const GoalStateSchema = z.enum(['met', 'on-track', 'at-risk', 'off-track', 'unknown']);
export type GoalState = z.infer<typeof GoalStateSchema>;

/** Why a figure is missing. */
export const MissingSchema = z.enum([
  'not-due',
  'overdue',
  'unreadable',
  'conflict',
  'not-applicable',
  'no-base',
]);

/** Growth as a fraction (0.083); null with the reason when there is nothing to divide by. */
export const GrowthSchema = z.object({
  month: z.number().nullable(),
  ytd: z.number().nullable(),
  comparable: z.number().nullable(),
  comparableSource: z.string().nullable(),
  reason: MissingSchema.nullable(),
});

export const BoundsSchema = z.object({ low: z.number(), high: z.number() });

export const ForecastSchema = z.object({
  value: z.number(),
  low80: z.number(),
  high80: z.number(),
  /** That the target is met on the due day: 0.01–0.99, never 0 or 1. */
  probability: z.number(),
  /** The probability in words, with its number. */
  chance: TextSchema,
  method: z.string(),
  methodName: TextSchema,
  reason: TextSchema.nullable(),
  backtest: z
    .object({
      years: z.number(),
      /** Median absolute error as a fraction of the outcome: ours, the run-rate's, same growth for the rest. */
      apeMedian: z.number().nullable(),
      runRateApeMedian: z.number().nullable(),
      sameGrowthApeMedian: z.number().nullable(),
      coverage80: z.number().nullable(),
    })
    .nullable(),
});

export const LateReporterSchema = z.object({
  id: z.string(),
  name: z.string(),
  /** The newest period that it has returned in the year, null when none. */
  lastPeriod: z.string().nullable(),
  /** What its last return was worth, CNY; null when unknown. */
  lastValue: z.number().nullable(),
});

export const ReportingSchema = z.object({
  expected: z.number(),
  reported: z.number(),
  /** Names of those who owe the return of `through`. */
  late: z.array(z.string()),
  lateReporters: z.array(LateReporterSchema),
});

/** One definition of a goal's figure. */
export const FigureSchema = z.object({
  definition: z.string(),
  name: TextSchema,
  value: z.number(),
  bounds: BoundsSchema,
  facts: z.number(),
});

export const GoalAnswerSchema = z.object({
  id: z.string(),
  name: TextSchema,
  unit: z.string(),
  op: z.enum(['>=', '>', '<=']),
  target: z.number(),
  due: z.string(),
  value: z.number(),
  /** The newest period that the figure covers; null for counts. */
  through: z.string().nullable(),
  reporting: ReportingSchema.nullable(),
  growth: GrowthSchema.nullable(),
  bounds: BoundsSchema,
  forecast: ForecastSchema.nullable(),
  state: GoalStateSchema,
  why: TextSchema,
  /** How many facts (claims) the figure is made of. */
  facts: z.number(),
  /** The same goal by its other definitions. */
  others: z.array(FigureSchema),
  definition: TextSchema,
  /** Series for a chart: cumulative value of each period by year (flow), or level at each month's end (count). */
  trend: z.array(z.object({ period: z.string(), value: z.number(), cumulative: z.number().nullable() })),
  /** For a flow: the forecast's cumulative value at the end of each period to come. */
  ahead: z.array(z.object({ period: z.string(), cumulative: z.number() })),
  /** For counts: what was added and what ended in the year so far, and what ends within 12 months. */
  changes: z.object({ added: z.number(), ended: z.number(), endingWithin12Months: z.number() }).nullable(),
  /** The figure per chain layer. */
  layers: z.array(z.object({ layer: z.string(), name: TextSchema, value: z.number() })),
  status: z.string(),
});
export type GoalAnswer = z.infer<typeof GoalAnswerSchema>;

/** What the evidence in the register says of a task, and how it stands to its schedule. */
export const EvidenceStateSchema = z.enum(['done', 'under-way', 'unknown']);
export const ScheduleStateSchema = z.enum(['done', 'on-time', 'late', 'unknown']);

export const TaskAnswerSchema = z.object({
  id: z.string(),
  name: TextSchema,
  park: TextSchema.nullable(),
  owner: TextSchema.nullable(),
  /** The state that the office announced, or `unknown`. */
  official: z.string(),
  byEvidence: EvidenceStateSchema,
  bySchedule: ScheduleStateSchema,
  /** Days behind the earliest milestone that is due and not reached; null when none. */
  daysLate: z.number().nullable(),
  milestones: z.object({ reached: z.number(), of: z.number() }),
  why: TextSchema,
  evidence: z.array(
    z.object({
      milestone: z.string(),
      name: TextSchema,
      due: z.string(),
      have: z.number(),
      need: z.number(),
    }),
  ),
});
export type TaskAnswer = z.infer<typeof TaskAnswerSchema>;

export const StatusSchema = z.object({
  plan: z.string(),
  title: TextSchema,
  caveat: TextSchema,
  zone: TextSchema,
  sample: z.boolean(),
  asOf: z.string(),
  knownAt: z.string(),
  revision: z.number(),
  /** True when the plan's last day has come: the figures are the final account. */
  final: z.boolean(),
  /** What matters, in one sentence made of the figures below. */
  sentence: TextSchema,
  goals: z.array(GoalAnswerSchema),
  tasks: z.array(TaskAnswerSchema),
});
export type Status = z.infer<typeof StatusSchema>;

/** What one enterprise adds to a goal's figure, against the same period of last year. */
export const MoverSchema = z.object({
  id: z.string(),
  name: z.string(),
  uscc: z.string().nullable(),
  layer: z.string().nullable(),
  park: z.string().nullable(),
  value: z.number(),
  prior: z.number().nullable(),
  change: z.number().nullable(),
  growth: z.number().nullable(),
  through: z.string().nullable(),
});
export type Mover = z.infer<typeof MoverSchema>;
