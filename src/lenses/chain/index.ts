export {
  AssumptionSchema,
  type Coverage,
  CoverageSchema,
  LacksSchema,
  type PartCoverage,
  PartCoverageSchema,
  PartRefSchema,
  type Scope,
  ScopeSchema,
} from './coverage/answer.js';
export { coverageOf, LAYER_NAMES, UNREAD } from './coverage/coverage.js';
export { type CoverageFilter, type CoverageQuestion, WORKING_DAYS } from './coverage/question.js';
export { boundsText } from './coverage/sentence.js';
export { type ChainFacts, chainFacts } from './facts/chain-facts.js';
export { plantFinder } from './facts/plants.js';
export type { ChainQuestion } from './facts/question.js';
export { readersOf } from './facts/readers.js';
export { type Gap, type Gaps, GapSchema, GapsSchema } from './gaps/answer.js';
export { gapsOf } from './gaps/gaps.js';
export { uncoveredText } from './gaps/sentence.js';
export { askOf, GAP_REASON_NAMES } from './gaps/words.js';
export { type Screen, ScreenSchema, type Stress, StressSchema } from './stress/answer.js';
export { type Network, NetworkSchema } from './stress/network.js';
export { parseNetwork } from './stress/parse-network.js';
export { screenOf, type ScreenOptions } from './stress/screen.js';
export { daysText } from './stress/sentence.js';
export { loadSolver } from './stress/solver.js';
export { stressOf, type StressQuestion } from './stress/stress.js';
export { alternativesOf } from './network/alternatives.js';
export { networkOf } from './network/register-network.js';
export type { NetworkQuestion } from './network/question.js';
export { boxOf, parseArea, sitesWithin } from './network/area.js';
export { stopsOf } from './network/stops.js';
export type { Alternatives } from './stress/alternative-source.js';
export { factsOfMaker } from './facts/of-maker.js';
export { type FindEnterprises, registeredChain } from './network/registered-chain.js';
export { stoppable } from './network/stoppable.js';
export { fileChain, type StressChain } from './network/stress-chain.js';
export { stressQuestion } from './network/stress-question.js';
