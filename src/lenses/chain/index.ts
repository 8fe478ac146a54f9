export { type Action, approvable } from './stress/actions.js';
export { type Screen, ScreenSchema, type Stress, StressSchema } from './stress/answer.js';
export { type Network, NetworkSchema } from './stress/network.js';
export { parseNetwork } from './stress/parse-network.js';
export { screenOf } from './stress/screen.js';
export { daysText } from './stress/sentence.js';
export { loadSolver } from './stress/solver.js';
export { stressOf } from './stress/stress.js';
