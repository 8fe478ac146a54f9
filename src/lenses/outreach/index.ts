export { type Outreach, OutreachSchema, type Region } from './answer.js';
export { outreachOf } from './outreach.js';
export type { OutreachQuestion } from './question.js';
export {
  type Overseas,
  type OverseasFirm,
  OverseasFirmSchema,
  overseasOf,
  type OverseasQuestion,
  OverseasSchema,
  READINESS,
  parseOverseas,
} from './overseas/index.js';
