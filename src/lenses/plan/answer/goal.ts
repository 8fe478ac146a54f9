import { z } from 'zod';
import { TRUST_LEVELS } from '../../../model/trust.js';
import { BoundsSchema, MissingSchema, TextSchema } from './common.js';
import { SplitSchema } from './split.js';

/** The five states of a goal, by written rule (see `state.ts`). */
export const GoalStateSchema = z.enum(['met', 'on-track', 'at-risk', 'off-track', 'unknown']);
export type GoalState = z.infer<typeof GoalStateSchema>;

/** Growth as a fraction (0.083); null with the reason when there is nothing to divide by. */
export const GrowthSchema = z.object({
  /** The newest period, and the year so far: like for like, what is owed this year left out of last year too. */
  month: z.number().nullable(),
  ytd: z.number().nullable(),
  /** As the bureau published it: entered, never derived from levels. */
  comparable: z.number().nullable(),
  comparableSource: z.string().nullable(),
  /** The year so far as added up here by last year's total as added up here, whoever made it. */
  nominal: z.number().nullable(),
  /** The year so far of those alone that have a figure in both years, and how many they are. */
  sameEnterprises: z.object({ growth: z.number().nullable(), enterprises: z.number() }).nullable(),
  /** From a loss to a profit or back: then there is no percentage. */
  turned: z.enum(['to-profit', 'to-loss']).nullable(),
  reason: MissingSchema.nullable(),
});

export const ForecastSchema = z.object({
  value: z.number(),
  low80: z.number(),
  high80: z.number(),
  /** That the target is met on the due day: 0.01–0.99, never 0 or 1; null where no target is set. */
  probability: z.number().nullable(),
  /** The probability in words, with its number. */
  chance: TextSchema.nullable(),
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
  /** Null when nothing is known. */
  value: z.number().nullable(),
  bounds: BoundsSchema.nullable(),
  facts: z.number(),
});

/**
 * What the plan asks for by now: the period's own target, or the year's target by the share of the year that has passed
 * (by last year's season for a flow, by the calendar where there is none, in a line from the baseline for a level).
 */
export const PaceSchema = z.object({
  /** The period or day that it is asked for. */
  at: z.string(),
  target: z.number(),
  basis: z.enum(['period-target', 'season', 'calendar', 'line']),
  /** Figure less what is asked for by now; the sign is that of the figure, whatever the direction. */
  difference: z.number(),
  /** `within`: short, but inside the indicator's tolerance. */
  state: z.enum(['ahead', 'within', 'behind']),
});

/** How far the figure has come: of the target, or of the way from the baseline to it (a falling target only so). */
export const ProgressSchema = z.object({ share: z.number(), of: z.enum(['target', 'baseline']) });

export const GoalAnswerSchema = z.object({
  id: z.string(),
  name: TextSchema,
  kind: z.enum(['flow', 'stock', 'distinct-count', 'ratio']),
  unit: z.string(),
  direction: z.enum(['up', 'down', 'range']),
  op: z.enum(['>=', '>', '<=', 'range']),
  /** Null where the plan sets none. Of a range the upper end; `low` is the lower. */
  target: z.number().nullable(),
  low: z.number().nullable(),
  due: z.string(),
  baseline: z.object({ value: z.number(), year: z.number(), status: z.string() }).nullable(),
  /** Null when nothing is known: unknown is not zero. */
  value: z.number().nullable(),
  /** Of a ratio: what it divides, kept. */
  ratio: z.object({ numerator: z.number(), denominator: z.number() }).nullable(),
  /** The newest period (or year) that the figure covers; null for counts. */
  through: z.string().nullable(),
  reporting: ReportingSchema.nullable(),
  growth: GrowthSchema.nullable(),
  /** How the figure came from last year's to this: continuing, entered, left, moved, restated. */
  split: SplitSchema.nullable(),
  bounds: BoundsSchema.nullable(),
  progress: ProgressSchema.nullable(),
  pace: PaceSchema.nullable(),
  forecast: ForecastSchema.nullable(),
  state: GoalStateSchema,
  why: TextSchema,
  /** How many facts (claims) the figure is made of. */
  facts: z.number(),
  /** The figure by the trust of the facts that it is made of; adds up to `value` (absent for a ratio). */
  byTrust: z.array(z.object({ trust: z.enum(TRUST_LEVELS), value: z.number(), facts: z.number() })),
  /** The same goal by its other definitions. */
  others: z.array(FigureSchema),
  definition: TextSchema,
  /** Series for a chart: cumulative value of each period by year (flow), or level at each month's end (count). */
  trend: z.array(
    z.object({
      period: z.string(),
      value: z.number(),
      cumulative: z.number().nullable(),
      /** A level that was carried over from an earlier period, because nobody stated it. */
      carried: z.boolean().optional(),
    }),
  ),
  /** For a flow: the forecast's cumulative value at the end of each period to come. */
  ahead: z.array(z.object({ period: z.string(), cumulative: z.number() })),
  /** For counts: what was added and what ended in the year so far, and what ends within 12 months. */
  changes: z
    .object({
      added: z.number(),
      ended: z.number(),
      endingWithin12Months: z.number(),
      /** Of those, how many are expected to be lost, by the published pass rate of national little giants; null where none is published. */
      expectedLost: z.number().nullable(),
    })
    .nullable(),
  /** What belongs to the same enterprises and must not be added to the figure: it stands in a line of its own. */
  beside: z.array(
    z.object({
      id: z.string(),
      name: TextSchema,
      value: z.number(),
      at: z.string(),
      enterprises: z.number(),
    }),
  ),
  /** The figure per park: where each enterprise was at the time, and by where it is today. Null: in no park of the plan. */
  parks: z.array(
    z.object({ park: z.string().nullable(), name: TextSchema, atTheTime: z.number(), today: z.number() }),
  ),
  /** The figure per chain layer. */
  layers: z.array(z.object({ layer: z.string(), name: TextSchema, value: z.number() })),
  status: z.string(),
  note: TextSchema.nullable(),
});
export type GoalAnswer = z.infer<typeof GoalAnswerSchema>;
