import { z } from 'zod';
import { BASES, CREDENTIALS, LEVELS, PROJECT_KINDS, PROJECT_STAGES, ROLES } from './kinds.js';
import { DaySchema, TextSchema } from './scalars.js';
import { LAYERS } from './taxonomy.js';

/** How far a fact of the plan is known. */
const FactStatusSchema = z.enum([
  'verified',
  'single_source',
  'inferred',
  'not_found',
  'proposed',
  /** Computed by the register and frozen. */
  'register',
]);

/** Layer names, and `unassigned` for parts that the plan's layers leave without a home. */
const LayerSchema = z.enum([...LAYERS, 'unassigned']);

/**
 * What is selected for an indicator: whom (population), what (filter), how it is counted. A switch overrides
 * some of these, so that two readings of an undefined word can stand side by side.
 */
export const SelectionSchema = z.strictObject({
  /** Only enterprises that a list places in one of the plan's parks. */
  in_zone: z.boolean().optional(),
  roles: z.array(z.enum(ROLES)).optional(),
  /** Restricts the population to these layers, after `assign`. Absent: all of them, unknown ones included. */
  layers: z.array(LayerSchema).optional(),
  /** The layer of each group of parts that the taxonomy leaves unassigned, by the group's id. */
  assign: z.record(z.string(), LayerSchema).optional(),
  /** For returns: the bases that count. */
  bases: z.array(z.enum(BASES)).optional(),
  credentials: z.array(z.enum(CREDENTIALS)).optional(),
  levels: z.array(z.enum(LEVELS)).optional(),
  /** Distinct enterprises, or distinct titles (an enterprise may hold several). */
  count: z.enum(['enterprise', 'title']).optional(),
  /** Only titles with an issuer or a number. */
  proof: z.boolean().optional(),
});
export type Selection = z.infer<typeof SelectionSchema>;

/** Kinds of source that an indicator can be measured on. */
export const MEASURED_KINDS = ['monthly-output', 'annual-facts', 'credentials'] as const;

/** The published share of titles that passed their review: what is expected to be kept of those that end. */
const ReviewSchema = z.strictObject({
  credentials: z.array(z.enum(CREDENTIALS)),
  levels: z.array(z.enum(LEVELS)),
  pass_rate: z.number().min(0).max(1),
  year: z.int(),
  status: FactStatusSchema,
  note: TextSchema.optional(),
});
export type Review = z.infer<typeof ReviewSchema>;

const SwitchSchema = z.strictObject({
  id: z.string(),
  question: TextSchema,
  default: z.string(),
  options: z.array(z.strictObject({ id: z.string(), name: TextSchema, set: SelectionSchema })).min(1),
});

export const IndicatorSchema = z.strictObject({
  id: z.string(),
  name: TextSchema,
  definition: TextSchema,
  kind: z.enum(['flow', 'stock', 'distinct-count', 'ratio']),
  /** `share` is a fraction; it is shown as a percentage because the unit says so, never because of its size. */
  unit: z.enum(['CNY', 'firm', 'platform', 'centre', 'brand', 'person', 'share']),
  direction: z.enum(['up', 'down', 'range']),
  /** The kind of source and the field that is added up; a count names no field, a ratio has no measure of its own. */
  measure: z.strictObject({ kind: z.enum(MEASURED_KINDS), field: z.string().optional() }).optional(),
  /** Of a ratio: the indicators that it divides. `paired`: only enterprises that both have a figure for. */
  ratio: z
    .strictObject({ numerator: z.string(), denominator: z.string(), paired: z.boolean().default(false) })
    .optional(),
  /** How far it may fall short of what is asked for by now and still be within it, as a fraction. */
  tolerance: z.number().min(0).max(1).default(0),
  /** Periods for which the last level of an enterprise stands in for one that nobody stated; 0 carries nothing. */
  carry: z.int().min(0).max(3).default(0),
  /** How it adds over time (a sum of periods, or the last level) and over enterprises. */
  over_time: z.enum(['sum', 'last']),
  over_enterprises: z.enum(['sum', 'distinct']),
  /** Who owes a return, and on which day of the following month; absent where nobody does. */
  returns: z.strictObject({ above_scale: z.boolean(), due_day: z.int().min(1).max(28) }).optional(),
  /** Years that a title is valid where its source names no end; `open` for those without one. */
  validity: z.record(z.string(), z.union([z.int().positive(), z.literal('open')])).optional(),
  reviews: z.array(ReviewSchema).default([]),
  selection: SelectionSchema,
  switches: z.array(SwitchSchema).default([]),
});
export type Indicator = z.infer<typeof IndicatorSchema>;

const DefinitionSchema = z.strictObject({
  id: z.string(),
  name: TextSchema,
  /** Switch id → option id; a switch that is not named takes its default. */
  switches: z.record(z.string(), z.string()).default({}),
});

export const GoalSchema = z.strictObject({
  id: z.string(),
  name: TextSchema,
  indicator: z.string(),
  op: z.enum(['>=', '>', '<=', 'range']).default('>='),
  /** The figure to reach; of a range its upper end. Null where the plan sets none: then `status` is `not_found`. */
  target: z.number().nullable(),
  /** The lower end of a range. */
  low: z.number().optional(),
  due: DaySchema,
  /** Targets of years (`2024`) or reporting periods (`2024-06`) where the plan has them. */
  targets: z.record(z.string(), z.number()).default({}),
  /** Whether those add up to the target (each asks for its own period) or lead up to it (each asks for the state by then). */
  targets_are: z.enum(['each', 'to-date']).default('to-date'),
  baseline: z
    .strictObject({
      value: z.number(),
      year: z.int(),
      status: FactStatusSchema,
      /** Whether the target holds the baseline (200 in all) or comes on top of it (200 more). */
      counts: z.boolean().default(true),
      /** When the value was frozen out of the register: the instant it was known at. */
      known_at: z.string().optional(),
      note: TextSchema.optional(),
    })
    .nullable(),
  /** Who answers for it; null or absent where the plan names nobody. */
  owner: TextSchema.nullable().default(null),
  /** The first is the figure on the page; the others stand beside it. */
  definitions: z.array(DefinitionSchema).min(1),
  status: FactStatusSchema,
  note: TextSchema.optional(),
  sources: z.array(z.string()),
});
export type Goal = z.infer<typeof GoalSchema>;

/** Evidence that a milestone asks for: rows of a kind, so many of them. */
const EvidenceSchema = z.strictObject({
  kind: z.enum(['projects', 'credentials', 'cooperation', 'measures']),
  park: z.string().optional(),
  project_kinds: z.array(z.enum(PROJECT_KINDS)).optional(),
  stages: z.array(z.enum(PROJECT_STAGES)).optional(),
  credentials: z.array(z.enum(CREDENTIALS)).optional(),
  layers: z.array(LayerSchema).optional(),
  task: z.string().optional(),
  /** Cooperation and measures: only rows whose result or outcome is stated. */
  with_result: z.boolean().optional(),
  at_least: z.int().positive(),
});
export type Evidence = z.infer<typeof EvidenceSchema>;

export const TaskSchema = z.strictObject({
  id: z.string(),
  name: TextSchema,
  park: z.string().nullable(),
  wording: FactStatusSchema,
  owner: TextSchema.nullable(),
  /** The state that the office has announced; null when none was found. */
  official: z.strictObject({ state: TextSchema, stated_on: DaySchema, source: z.string() }).nullable(),
  milestones: z.array(
    z.strictObject({
      id: z.string(),
      name: TextSchema,
      due: DaySchema,
      status: FactStatusSchema,
      evidence: EvidenceSchema,
    }),
  ),
});
export type Task = z.infer<typeof TaskSchema>;

const PlaceSchema = z.strictObject({
  id: z.string(),
  name: TextSchema,
  /** Other ways in which files write it. */
  aliases: z.array(z.string()).default([]),
  focus: TextSchema.optional(),
  note: TextSchema.optional(),
});

/** Projects that suit a park: of these kinds and layers, where it names any. */
const TakesSchema = z.strictObject({
  project_kinds: z.array(z.enum(PROJECT_KINDS)).min(1).optional(),
  layers: z.array(LayerSchema).min(1).optional(),
  /** `focus`: the park is for them; `possible`: it may take them as well. */
  fit: z.enum(['focus', 'possible']).default('focus'),
});

const ParkSchema = PlaceSchema.extend({
  /** What its focus means for projects, the best first. Empty: the plan does not say, and no project can be told to suit it. */
  takes: z.array(TakesSchema).default([]),
  takes_status: FactStatusSchema.optional(),
});
export type PlanPark = z.infer<typeof ParkSchema>;

/** An action plan as a file: `plan.yaml`. */
export const PlanSchema = z.strictObject({
  id: z.string(),
  title: TextSchema,
  title_status: FactStatusSchema,
  published: DaySchema,
  starts: DaySchema,
  ends: DaySchema,
  /** What is not verified about the plan, said wherever it is shown. */
  caveat: TextSchema,
  sources: z.array(z.strictObject({ id: z.string(), url: z.string(), note: z.string().optional() })),
  layers: z.array(z.strictObject({ id: z.enum(LAYERS), name: TextSchema })),
  /** Groups of parts that the layers leave without a home: taxonomy systems, by id. */
  unassigned: z.array(z.strictObject({ id: z.string(), name: TextSchema, systems: z.array(z.string()) })),
  parks: z.array(ParkSchema),
  regions: z.array(PlaceSchema),
  indicators: z.array(IndicatorSchema),
  goals: z.array(GoalSchema).min(1),
  tasks: z.array(TaskSchema),
});
export type Plan = z.infer<typeof PlanSchema>;
