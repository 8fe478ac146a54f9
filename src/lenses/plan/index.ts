export {
  type GoalAnswer,
  type Mover,
  MoverSchema,
  type Status,
  StatusSchema,
  type TaskAnswer,
} from './answer.js';
export { extremes } from './movers.js';
export { parsePlan } from './parse-plan.js';
export { defineGoal, type PlanQuestion } from './question.js';
export { moversOf, planStatus } from './status.js';
export { type Contribution, traceGoal, type Trace } from './trace.js';
