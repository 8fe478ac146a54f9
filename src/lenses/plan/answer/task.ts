import { z } from 'zod';
import { TextSchema, WhoSchema } from './common.js';

/** What the office announced of a task. */
export const OfficialStateSchema = z.object({ state: TextSchema, statedOn: z.string(), source: z.string() });

/** What the evidence in the register says of a task, and how it stands to its schedule. */
export const EvidenceStateSchema = z.enum(['done', 'under-way', 'unknown']);
export const ScheduleStateSchema = z.enum(['done', 'on-time', 'late', 'unknown']);

/** A thing in the register that counts for a milestone, or would if it were further. */
export const EvidenceThingSchema = z.object({
  name: z.string(),
  enterprise: WhoSchema.nullable(),
  /** Its stage, result or outcome as stated; null is unknown. */
  stage: z.string().nullable(),
  date: z.string().nullable(),
  counts: z.boolean(),
  fact: z.object({ row: z.number(), field: z.string() }),
});

/** The year's output of an upgrade project's firm before the work and after it, CNY; null is unknown or not yet. */
export const UpgradeSchema = z.object({
  project: z.string(),
  enterprise: WhoSchema,
  stage: z.string().nullable(),
  stageDate: z.string().nullable(),
  investment: z.number().nullable(),
  expectedOutput: z.number().nullable(),
  before: z.object({ year: z.number(), output: z.number() }).nullable(),
  after: z.object({ year: z.number(), output: z.number() }).nullable(),
  change: z.number().nullable(),
  /** Why `after` or `before` is missing, or how far the comparison holds. */
  says: TextSchema,
});

export const TaskAnswerSchema = z.object({
  id: z.string(),
  name: TextSchema,
  park: TextSchema.nullable(),
  owner: TextSchema.nullable(),
  /** The state that the office announced, or `unknown`. */
  official: z.string(),
  officialState: OfficialStateSchema.nullable(),
  byEvidence: EvidenceStateSchema,
  bySchedule: ScheduleStateSchema,
  /** Days behind the earliest milestone that is due and not reached; null when none. */
  daysLate: z.number().nullable(),
  milestones: z.object({ reached: z.number(), of: z.number() }),
  why: TextSchema,
  /** How far the wording of the task and its milestones is known. */
  wording: z.string(),
  evidence: z.array(
    z.object({
      milestone: z.string(),
      name: TextSchema,
      due: z.string(),
      have: z.number(),
      need: z.number(),
      status: z.string(),
      state: ScheduleStateSchema,
    }),
  ),
});
export type TaskAnswer = z.infer<typeof TaskAnswerSchema>;

/** A task with the things in the register behind each milestone, and its upgrade projects. */
export const TaskDetailSchema = TaskAnswerSchema.extend({
  things: z.array(z.object({ milestone: z.string(), things: z.array(EvidenceThingSchema) })),
  upgrades: z.array(UpgradeSchema),
});
export type TaskDetail = z.infer<typeof TaskDetailSchema>;
