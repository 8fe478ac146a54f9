export type { GoalAnswer, Mover, Status, TaskAnswer } from './answer.js';
export { extremes } from './movers.js';
export { type PlanFault, parsePlan, readPlan } from './parse-plan.js';
export { defineGoal, type PlanQuestion } from './question.js';
export { moversOf, planStatus } from './status.js';
export { type Contribution, traceGoal, type Trace } from './trace.js';
