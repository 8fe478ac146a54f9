import { z } from 'zod';
import { OverseasFirmSchema, OverseasSchema } from '../../lenses/outreach/index.js';

/** `GET /api/overseas?asOf&state&list&find&from&limit`: the zone's suppliers abroad, and the part of their list that is asked for. */
export const OverseasPageSchema = OverseasSchema.omit({ firms: true }).extend({
  /** All that are listed, and those that the filter finds. */
  firms: z.number(),
  total: z.number(),
  from: z.number(),
  truncated: z.boolean(),
  lines: z.array(OverseasFirmSchema),
});
export type OverseasPage = z.infer<typeof OverseasPageSchema>;
