import { z } from 'zod';
import { TextSchema } from './text-schema.js';

/** What an answer takes for granted, or could not use. */
export const AssumptionSchema = z.object({
  code: z.enum([
    'bounds',
    'at-best',
    'unknown-stock',
    'unknown-loss',
    'unknown-recovery',
    'unknown-place',
    'shares-normalised',
    'capacity-from-share',
    'nobody-supplies',
    'alternative-recipes',
    'not-approved',
    'calendar',
    'demand-from-capacity',
    'working-days',
    'quantity-assumed',
    'not-in-bill',
    'bill-unknown',
    'supplier-unknown',
    'second-tier',
    'input-assumed',
    'not-usable',
    'recovery-taken',
    'no-coordinates',
  ]),
  says: TextSchema,
  /** The items, sites, lines or words that it is about. */
  about: z.array(z.string()),
  /** The register's ids of the rows that it is about. */
  rows: z.array(z.number()).optional(),
});
export type Assumption = z.infer<typeof AssumptionSchema>;
