import { type VisitList, VisitListSchema } from '../../lenses/plan/index.js';

/** `GET /api/visits?asOf&task&kind&state&park&find&from&limit`: requests and visits, and what they come to. */
export const VisitsPageSchema = VisitListSchema;
export type VisitsPage = VisitList;
