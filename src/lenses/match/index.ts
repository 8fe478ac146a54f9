export { type Match, MatchSchema, type NeedLine, type NeedList, NeedListSchema } from './answer.js';
export { type MatchFacts, matchFacts } from './facts.js';
export { reachedBy } from './line.js';
export { type Matcher, matcher } from './match.js';
export type { Matching } from './matching.js';
export type { Need } from './needs.js';
export { parseMatching } from './parse-matching.js';
export type { MatchQuestion } from './question.js';
export { type Invitation, InvitationSchema, listSeenBy, seenBy, type Seen, type Viewer } from './seen-by.js';
