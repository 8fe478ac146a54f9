export { VISIT_STATES, type Visit, type VisitList, VisitListSchema, VisitSchema } from './answer.js';
export { visitListOf } from './list.js';
export { visitsOf } from './visits.js';
