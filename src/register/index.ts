export { cite, type Citation, type FactRef } from './cite.js';
export { decide, decisions, type NewDecision, openQuestions, type OpenQuestion, undo } from './decisions.js';
export { decisionLog, type LoggedDecision, standingDecisions } from './decision-log.js';
export type { Enterprise } from './enterprises.js';
export { enterpriseFinder, type Hit } from './find.js';
export { identifyingFields } from './identifying-fields.js';
export { knownMentions } from './known-mentions.js';
export { nameFinder } from './name-finder.js';
export { fingerprint } from './fingerprint.js';
export { enterpriseAnswering, standingOf } from './standing-of.js';
export { importFiles, type ImportOutcome, liveSources, type ReadFile, withdraw } from './import.js';
export { matchSteps, type NewStep, type RecordedStep, recordStep, strongestKey } from './match-steps.js';
export { type MentionRow, mentionRows } from './mention-rows.js';
export {
  type NewPlacement,
  type Placement,
  placements,
  type PlacementVerdict,
  recordPlacement,
  undoPlacement,
} from './placements.js';
export type { ResolveOutcome } from './resolve-all.js';
export {
  COMPARED,
  QUESTION_KINDS,
  type QuestionKind,
  questionsByKind,
  type ReviewPair,
  reviewPairs,
} from './review-pairs.js';
export { type Reader, rebuild } from './rebuild.js';
export { ENGINE, newestRevision, newestRevisions, openRegister, type Register } from './open.js';
export { type Deed, DEEDS, type LoggedRevision, revisionLog } from './revision-log.js';
export { type LoggedSource, sourceLog } from './source-log.js';
export { loadSnapshot, type Snapshot, type SourceInfo } from './snapshot.js';
export type { Statement } from './statements.js';
export type { Table } from './table.js';
export type { View } from './view.js';
export { type Database, databaseAt, isPostgres } from './database.js';
export { registerTotals } from './totals.js';
export { backup } from './backup.js';
export { restore } from './restore.js';
export { verify } from './verify.js';
