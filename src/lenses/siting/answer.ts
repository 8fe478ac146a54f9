import { z } from 'zod';
import { LAYERS } from '../../model/taxonomy.js';
import { PROJECT_KINDS, PROJECT_STAGES } from '../../model/kinds.js';
import { FITS } from './programme/problem.js';
import { LEVELS } from './programme/levels.js';

const TextSchema = z.object({ en: z.string(), zh: z.string() });
const EnterpriseSchema = z.object({ id: z.string(), name: z.string(), uscc: z.string().nullable() });
const StageSchema = z.enum(PROJECT_STAGES);
const FitSchema = z.enum(FITS);
/** Mu and kVA; null is unknown. */
const AmountsSchema = z.object({ land: z.number().nullable(), power: z.number().nullable() });
/** Mu and kVA more than there are. */
const ExtraSchema = z.object({ land: z.number(), power: z.number() });

const StepSchema = z.object({
  stage: StageSchema,
  /** The day that a list gives for it. */
  since: z.string().nullable(),
  /** The day of the first list that says so. */
  statedOn: z.string().nullable(),
  skipped: z.array(StageSchema),
  steppedBack: z.boolean(),
  row: z.number(),
});

const OverrideSchema = z.object({
  id: z.number(),
  project: z.string().nullable(),
  park: z.string(),
  verdict: z.enum(['to', 'not-in']),
  reason: z.string(),
  actor: z.string(),
  instant: z.string(),
  /** `idle`: it stands, but no project that asks for a park is meant by it. */
  state: z.enum(['kept', 'in-conflict', 'idle', 'replaced', 'undone']),
  says: TextSchema,
});
export type Override = z.infer<typeof OverrideSchema>;

/** A project of the lists, with its stages. */
export const ProjectSchema = z.object({
  id: z.string(),
  name: z.string(),
  investor: EnterpriseSchema.nullable(),
  kind: z.enum(PROJECT_KINDS).nullable(),
  part: z.string().nullable(),
  layer: z.enum([...LAYERS, 'unassigned']).nullable(),
  stage: StageSchema.nullable(),
  /** The day since which it stands at its stage. */
  stageSince: z.string().nullable(),
  stages: z.array(StepSchema),
  /** What its stages leave to be asked: skipped, stepped back. */
  stageNotes: z.array(TextSchema),
  need: AmountsSchema,
  /** CNY. */
  investment: z.number().nullable(),
  /** CNY a year. */
  expectedOutput: z.number().nullable(),
  jobs: z.number().nullable(),
  wantedBy: z.object({ text: z.string(), day: z.string().nullable() }).nullable(),
  statedOn: z.string().nullable(),
  /** The register's id of the row that says so. */
  row: z.number(),
});

const AlternativeSchema = z.object({
  park: z.string(),
  fit: FitSchema,
  /** Whether the whole is better, as good or worse with the project there; `no-room`: it cannot be, even without the others. */
  outcome: z.enum(['better', 'as-good', 'worse', 'no-room']),
  /** Projects that would lose their park. */
  displaces: z.array(z.string()),
  /** What the park needs more of so that nobody would. */
  extra: ExtraSchema,
  says: TextSchema,
});
export type Alternative = z.infer<typeof AlternativeSchema>;

const RelaxSchema = z.object({
  park: z.string(),
  /** Everybody else staying where they are. */
  extra: ExtraSchema,
  /** Whether the park's focus must be set aside. */
  dropFocus: z.boolean(),
  /** The override that must be taken back. */
  undo: z.number().nullable(),
  /** The least that would do when others, as few as can be, went to other parks; null when that saves nothing. */
  ifOthersMove: z.object({ extra: ExtraSchema, moves: z.array(z.string()) }).nullable(),
  says: TextSchema,
});
export type Relax = z.infer<typeof RelaxSchema>;

const PlacedSchema = ProjectSchema.extend({
  /** The id of the park that it gets; null: none. */
  park: z.string().nullable(),
  fit: FitSchema.nullable(),
  /** What must hold, since it is unknown; empty: the placement is certain. */
  conditions: z.array(TextSchema),
  reason: TextSchema,
  effect: z.object({
    /** Goals that it adds to in due time, each with the amount in the goal's unit. */
    goals: z.array(
      z.object({ plan: z.string(), goal: z.string(), due: z.string(), amount: z.number(), unit: z.string() }),
    ),
    /** Millionths of the targets. */
    points: z.number(),
    outputMissing: z.enum(['no-output', 'no-date', 'too-late', 'no-goal']).nullable(),
    /** Tasks of the plan for which it is evidence in its park. */
    tasks: z.array(z.string()),
  }),
  alternatives: z.array(AlternativeSchema),
  /** For a project without a park: what would give it one, the smallest first. */
  relax: z.array(RelaxSchema),
  overrides: z.array(z.number()),
  must: z.boolean(),
});
export type PlacedProject = z.infer<typeof PlacedSchema>;

const ParkSchema = z.object({
  park: z.string(),
  name: TextSchema,
  focus: TextSchema.nullable(),
  /** As the list says. */
  stated: AmountsSchema,
  /** What projects need that have the park already and that the list does not account for; null: partly unknown. */
  reserved: AmountsSchema,
  /** Stated less reserved. */
  room: AmountsSchema,
  /** What the projects placed here need, as far as it is known. */
  used: ExtraSchema,
  left: AmountsSchema,
  projects: z.array(z.string()),
  reservedFor: z.array(z.string()),
  statedOn: z.string().nullable(),
  row: z.number().nullable(),
});

const BindingSchema = z.object({
  park: z.string(),
  resource: z.enum(['land', 'power']),
  /** Mu or kVA more. */
  extra: z.number(),
  /** What gets better first. */
  level: z.enum(LEVELS),
  /** Projects that would get a park, and those that would get a better one. */
  places: z.array(z.string()),
  moves: z.array(z.string()),
  /** Projects that would lose theirs to them. */
  displaces: z.array(z.string()),
  says: TextSchema,
});
export type Binding = z.infer<typeof BindingSchema>;

const ConflictSchema = z.object({
  says: TextSchema,
  rules: z.array(
    z.object({
      kind: z.enum(['must', 'to', 'not-in', 'focus', 'room']),
      project: z.string().nullable(),
      park: z.string().nullable(),
      resource: z.enum(['land', 'power']).nullable(),
      override: z.number().nullable(),
      /** How much more of the resource would do. */
      extra: z.number().nullable(),
      says: TextSchema,
      /** What giving this one up means; any one is enough. */
      relax: TextSchema,
    }),
  ),
});
export type ConflictAnswer = z.infer<typeof ConflictSchema>;

export const CautionSchema = z.object({
  code: z.enum([
    'focus-is-read',
    'focus-unknown',
    'room-of-day',
    'room-unknown',
    'overbooked',
    'output-not-counted',
    'no-target',
    'unknown-park',
  ]),
  says: TextSchema,
  about: z.array(z.string()),
});
export type Caution = z.infer<typeof CautionSchema>;

/** What `place` prints. */
export const PlacingSchema = z.object({
  plan: z.string(),
  asOf: z.string(),
  knownAt: z.string(),
  state: z.enum(['all-placed', 'some-left', 'infeasible', 'nothing-to-place']),
  says: TextSchema,
  /** What is sought, the first before all others, and how much of it is reached; null when infeasible. */
  sought: z.array(z.object({ level: z.enum(LEVELS), says: TextSchema, reached: z.number().nullable() })),
  totals: z.object({
    projects: z.number(),
    placed: z.number(),
    conditional: z.number(),
    left: z.number(),
    /** Of those placed: CNY a year that counts for a goal in due time, platforms, jobs; unknown ones are counted apart. */
    output: z.number(),
    platforms: z.number(),
    jobs: z.number(),
    outputUnknown: z.number(),
    jobsUnknown: z.number(),
  }),
  /** Projects that ask for a park: without one, and not running. */
  projects: z.array(PlacedSchema),
  /** All others, with the id of the park that they have. */
  settled: z.array(ProjectSchema.extend({ park: z.string().nullable(), parkWritten: z.string().nullable() })),
  parks: z.array(ParkSchema),
  binding: z.array(BindingSchema),
  conflicts: z.array(ConflictSchema),
  overrides: z.array(OverrideSchema),
  cautions: z.array(CautionSchema),
});
export type Placing = z.infer<typeof PlacingSchema>;
