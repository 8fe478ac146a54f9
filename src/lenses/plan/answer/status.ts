import { z } from 'zod';
import { CheckSchema } from './check.js';
import { BoundsSchema, TextSchema } from './common.js';
import { GoalAnswerSchema } from './goal.js';
import { TaskAnswerSchema } from './task.js';

/** The next plan beside this one: each goal with its baseline, frozen or as the register has it, and where it stands. */
export const NextPlanSchema = z.object({
  plan: z.string(),
  title: TextSchema,
  caveat: TextSchema,
  starts: z.string(),
  ends: z.string(),
  goals: z.array(
    z.object({
      id: z.string(),
      name: TextSchema,
      unit: z.string(),
      target: z.number().nullable(),
      baseline: z
        .object({
          value: z.number().nullable(),
          bounds: BoundsSchema.nullable(),
          day: z.string(),
          /** Written into the plan with the day it was known; else it still follows the register. */
          frozen: z.boolean(),
          knownAt: z.string().nullable(),
          /** The register's figure for the baseline's day today less the frozen one; null when not frozen. */
          drift: z.number().nullable(),
        })
        .nullable(),
      status: z.string(),
    }),
  ),
});
export type NextPlan = z.infer<typeof NextPlanSchema>;

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
  /** The oldest and newest day on which a source behind the answer was drawn up; null when none is dated. */
  drawnUp: z.object({ oldest: z.string(), newest: z.string() }).nullable(),
  /** What matters, in one sentence made of the figures below. */
  sentence: TextSchema,
  goals: z.array(GoalAnswerSchema),
  tasks: z.array(TaskAnswerSchema),
  /** The pitfalls of industrial statistics, each looked for. */
  checks: z.array(CheckSchema),
  next: NextPlanSchema.nullable(),
});
export type Status = z.infer<typeof StatusSchema>;
