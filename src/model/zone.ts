import { z } from 'zod';
import { parseDay } from './day.js';
import { PublicSchema } from './public.js';

/** `zone.yaml`: a zone is a folder, and this file says what is in it. */
export const ZoneSchema = z.strictObject({
  name: z.strictObject({ en: z.string().min(1), zh: z.string().min(1) }),
  time_zone: z.string().default('Asia/Shanghai'),
  plan: z.string().default('plan.yaml'),
  /** The plan that follows it, shown beside it; absent when there is none yet. */
  next_plan: z.string().optional(),
  /** A folder of rulebooks to use instead of the ones that the product brings. */
  rulebooks: z.string().optional(),
  taxonomy: z.string().default('auto-parts'),
  /** The outlines of its parks as GeoJSON; absent when there is no map. */
  park_map: z.string().optional(),
  database: z.string().default('data/register.sqlite'),
  /** The day as of which the zone is asked when no other is said. */
  as_of: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .optional(),
  /** The cut-offs of public figures, oldest first: the portal shows the last, asked as of a day with what the register held at an instant. */
  published: z
    .array(
      z.strictObject({
        as_of: z
          .string()
          .regex(/^\d{4}-\d{2}-\d{2}$/)
          .refine((day) => parseDay(day) !== null),
        known_at: z.iso.datetime({ offset: true }),
      }),
    )
    .optional(),
  /** What the public pages show of parks and enterprises; absent: the plan's words alone. */
  portal: PublicSchema.optional(),
  /** For how many months after it was last dealt with, or received, what somebody wrote to the office, or typed as a correction, is kept. */
  messages_kept_months: z.number().int().min(1).max(120).default(12),
  /** Invented enterprises: said on every page. */
  sample: z.boolean().default(false),
});
export type Zone = z.infer<typeof ZoneSchema>;
