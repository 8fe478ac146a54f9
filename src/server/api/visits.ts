import { z } from 'zod';
import { type VisitList, VisitListSchema } from '../../lenses/plan/index.js';

/** `GET /api/visits?asOf&task&kind&state&park&find&from&limit`: requests and visits, and what they come to. */
export const VisitsPageSchema = VisitListSchema;
export type VisitsPage = VisitList;

/** `POST /api/visits`: the file that a form became, as it stands on the page Import. */
export const RecordedSchema = z.object({ file: z.string() });
export type Recorded = z.infer<typeof RecordedSchema>;
