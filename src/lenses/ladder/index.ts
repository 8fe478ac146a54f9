export { type Assessment, AssessmentSchema } from './answer.js';
export { assess, type AssessQuestion, editionFor, nextWindow } from './assess.js';
export { type EnterpriseProfile, enterpriseProfile } from './enterprise-profile.js';
export { describeFact } from './fact-text.js';
export { fieldName } from './field-name.js';
export { parseRulebooks } from './parse-rulebooks.js';
export {
  CLIMBS,
  type Climb,
  LADDER,
  type Ladder,
  type LadderLine,
  LadderRungSchema,
  LadderSchema,
} from './ladder-answer.js';
export { ladderOf, type LadderQuestion } from './ladder.js';
export { type Profile, ProfileSchema } from './profile.js';
export { readProfile } from './read-profile.js';
export { regionOf, type Rulebooks } from './rulebooks.js';
