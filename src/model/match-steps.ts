import { type Text, text } from './text.js';

/** How a supplier stands towards a need. `open`: nothing was done yet. */
export const MATCH_STATES = [
  'open',
  'shortlisted',
  'invited',
  'answered',
  'declined',
  'sampled',
  'nominated',
  'closed',
] as const;
export type MatchState = (typeof MATCH_STATES)[number];

/** What is recorded: the state that was reached, or that the step before was a mistake. */
export const MATCH_STEPS = [
  'shortlisted',
  'invited',
  'answered',
  'declined',
  'sampled',
  'nominated',
  'closed',
  'taken-back',
] as const;
export type MatchStepName = (typeof MATCH_STEPS)[number];

/** From each state, the states that may follow. A need can be nominated only after a sample, a sample only after an answer. */
const MOVES: Readonly<Record<MatchState, readonly MatchStepName[]>> = {
  open: ['shortlisted', 'invited'],
  shortlisted: ['invited', 'closed'],
  invited: ['answered', 'declined', 'closed'],
  answered: ['answered', 'sampled', 'declined', 'closed'],
  declined: ['invited', 'closed'],
  sampled: ['sampled', 'nominated', 'declined', 'closed'],
  nominated: ['closed'],
  closed: [],
};

/** Steps that need a reason in words. */
export const REASONED: ReadonlySet<MatchStepName> = new Set(['declined', 'closed', 'taken-back']);

export const STATE_NAMES: Readonly<Record<MatchState, Text>> = {
  open: text('not yet approached', '未联系'),
  shortlisted: text('shortlisted', '已入围'),
  invited: text('invited', '已邀请'),
  answered: text('answered', '已答复'),
  declined: text('declined', '已谢绝'),
  sampled: text('sample sent', '已送样'),
  nominated: text('nominated', '已定点'),
  closed: text('closed', '已关闭'),
};

export const STEP_NAMES: Readonly<Record<MatchStepName, Text>> = {
  ...STATE_NAMES,
  'taken-back': text('taken back', '已撤回'),
};

/** The state that steps lead to, oldest first. A step that is taken back leaves the state before it. */
export function stateAfter(steps: readonly MatchStepName[]): MatchState {
  const states: MatchState[] = ['open'];
  for (const step of steps)
    if (step !== 'taken-back') states.push(step);
    else if (states.length > 1) states.pop();
  return states.at(-1)!;
}

/** The steps that may be recorded in a state. */
export function movesFrom(state: MatchState): readonly MatchStepName[] {
  return state === 'open' ? MOVES.open : [...MOVES[state], 'taken-back'];
}

/** A step as a person recorded it. */
export interface MatchStep {
  step: MatchStepName;
  /** The day on which it happened, not the instant at which it was written down. */
  day: string;
  /** What the supplier answered: units a year that it can make for this need, and the certificates it named. Null: not said. */
  capacityPerYear: number | null;
  certificate: string | null;
  reason: string | null;
}
