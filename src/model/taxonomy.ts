import { z } from 'zod';

/** The four layers of the plan; a part that the plan leaves without a home is `unassigned`. */
export const LAYERS = ['battery', 'software', 'chip', 'traditional'] as const;

/** One node of the parts taxonomy: a system (level 1) or a part of it. */
export const PartSchema = z.object({
  id: z.string(),
  parent: z.string().nullable(),
  zh: z.string(),
  en: z.string(),
  layer: z.enum([...LAYERS, 'unassigned']),
  group: z.string(),
  hs6: z.array(z.string()).default([]),
  gb4754: z.array(z.string()).default([]),
  synonyms: z.array(z.string()).default([]),
});
export type Part = z.infer<typeof PartSchema>;

export const TaxonomySchema = z.object({
  version: z.string(),
  status: z.string(),
  parts: z.array(PartSchema),
});
export type Taxonomy = z.infer<typeof TaxonomySchema>;
