export { type Overseas, type OverseasFirm, OverseasFirmSchema, OverseasSchema, READINESS } from './answer.js';
export { overseasOf } from './overseas.js';
export { parseOverseas } from './parse-overseas.js';
export type { OverseasQuestion } from './question.js';
