export { type Assessment, AssessmentSchema } from './answer.js';
export { assess, type AssessQuestion } from './assess.js';
export { type EnterpriseProfile, enterpriseProfile } from './enterprise-profile.js';
export { parseRulebooks } from './parse-rulebooks.js';
export { type Climb, type Ladder, type LadderLine, LadderSchema } from './ladder-answer.js';
export { ladderOf, type LadderQuestion } from './ladder.js';
export { type Profile, ProfileSchema } from './profile.js';
export { readProfile } from './read-profile.js';
export type { Rulebooks } from './rulebooks.js';
