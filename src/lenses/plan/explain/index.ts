export { explainGoal } from './explain.js';
export { reportBefore } from './report-before.js';
