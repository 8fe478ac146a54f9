import { z } from 'zod';

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
