import { z } from 'zod';
import { TextSchema, WhoSchema } from './common.js';

/** A title that ends within the look-ahead, and what that does to the goal. */
export const ExpirySchema = z.object({
  enterprise: WhoSchema,
  credential: z.string(),
  title: z.string(),
  level: z.string().nullable(),
  end: z.string(),
  /** `stays`: another valid title keeps it counted; `lost`: it is counted no more unless renewed. */
  fate: z.enum(['stays', 'lost']),
  /** The chance that the review is passed, where one is published for this kind of title (national little giants only). */
  passRate: z.number().nullable(),
  says: TextSchema,
});
export type Expiry = z.infer<typeof ExpirySchema>;
