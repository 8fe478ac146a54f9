export { type Outreach, OutreachSchema, type Region } from './answer.js';
export { outreachOf } from './outreach.js';
export type { OutreachQuestion } from './question.js';
