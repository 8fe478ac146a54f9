import { z } from 'zod';
import { ContactSchema, TextSchema } from './common.js';
import { BurdenSchema } from './explanation.js';

/** One thing to do: for whom, what is missing, what it changes, by when and who does it. */
export const ActionSchema = z.object({
  goal: z.string(),
  goalName: TextSchema,
  enterprise: ContactSchema,
  burden: BurdenSchema,
  /** The missing condition or the unreturned figure, and what to do. */
  says: TextSchema,
  /** What it adds to the goal, in the goal's unit. */
  effect: z.number(),
  unit: z.string(),
  /** The effect as a share of the goal's target: by this actions of all goals are put in order. */
  effectShare: z.number(),
  deadline: z.string(),
  /** Who is to do it; null where the plan names nobody. */
  owner: TextSchema.nullable(),
});
export type Action = z.infer<typeof ActionSchema>;
