import { z } from 'zod';

/** The four layers of the plan; a part that the plan leaves without a home is `unassigned`. */
export const LAYERS = ['battery', 'software', 'chip', 'traditional'] as const;

/** One node of the parts taxonomy: a system (level 1, without a parent) or a part of it. */
export const PartSchema = z.object({
  id: z.string(),
  parent: z.string().nullable(),
  zh: z.string(),
  en: z.string(),
  layer: z.enum([...LAYERS, 'unassigned']),
  group: z.string(),
  hs6: z.array(z.string().regex(/^\d{6}$/)).default([]),
  gb4754: z.array(z.string().regex(/^\d{4}$/)).default([]),
  /** Other names of the same thing, Chinese and English, as firms and vehicle makers write them; of one node only. */
  synonyms: z.array(z.string()).default([]),
});
export type Part = z.infer<typeof PartSchema>;

export const TaxonomySchema = z.object({
  version: z.string(),
  status: z.string(),
  parts: z.array(PartSchema),
  /** Words, not whole names, that mean the same wherever they stand in a name; a text is read in the first of each. */
  words: z.array(z.array(z.string()).min(2)).default([]),
  /** What goes into a part, as far as it is well known; what is not listed is unknown. */
  inputs: z.array(z.object({ part: z.string(), of: z.array(z.string()).min(1) })).default([]),
  /** Words of other trades: a text that holds one is hardly of a part. */
  elsewhere: z.array(z.string()).default([]),
});
export type Taxonomy = z.infer<typeof TaxonomySchema>;
