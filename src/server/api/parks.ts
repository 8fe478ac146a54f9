import { z } from 'zod';
import { PlacingSchema } from '../../lenses/siting/index.js';
import { OutlineSchema } from '../../model/park-map.js';

/**
 * `GET /api/parks?asOf`: parks with their room, and the park of each project that asks for one. A park operator gets its own park:
 * the projects placed there, those without a park that it could take, and of both nothing about another park.
 */
export const ParksPageSchema = PlacingSchema.pick({
  asOf: true,
  says: true,
  projects: true,
  settled: true,
  parks: true,
  binding: true,
  conflicts: true,
  overrides: true,
  cautions: true,
}).extend({
  /** The id of the one park that is shown; null: all. */
  own: z.string().nullable(),
  /** The outlines of the parks that are shown; empty where the zone gives no map. */
  outlines: z.array(OutlineSchema),
});
export type ParksPage = z.infer<typeof ParksPageSchema>;

/** `POST /api/parks/overrides`: the number of the override that was recorded. */
export const OverrideRecordedSchema = z.object({ id: z.number() });
export type OverrideRecorded = z.infer<typeof OverrideRecordedSchema>;
