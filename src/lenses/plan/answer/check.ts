import { z } from 'zod';
import { TextSchema } from './common.js';

/**
 * One of the pitfalls of industrial statistics, looked for in the plan and the register. `found`: it is there, and the message
 * says where and what to do; `clear`: looked for and not found; `guarded`: the product cannot make it, and says how;
 * `cannot-tell`: what would be needed to see it is not in the register.
 */
export const CheckSchema = z.object({
  id: z.string(),
  name: TextSchema,
  state: z.enum(['found', 'clear', 'guarded', 'cannot-tell']),
  says: TextSchema,
  /** How many things were found. */
  count: z.number(),
  /** Some of them: rows of the register, to be cited. */
  facts: z.array(z.object({ row: z.number(), field: z.string() })),
});
export type Check = z.infer<typeof CheckSchema>;
