export type { Clerk } from './clerk.js';
export type { ServerOptions } from './create-server.js';
export type { OfficeParts } from './desk.js';
export { LiveOffice } from './live-office.js';
export { listen, type RunningServer } from './listen.js';
export type { Office, OfficeFile, Question } from './office.js';
export type { Setup } from './setup.js';
export { relayOffice, type Seat } from './relay-office.js';
export { WHOLE_DIRECTORY } from '../portal/index.js';
export {
  type AssessmentPage,
  type AuditPage,
  type Cell,
  type ChainGaps,
  type ChainMap,
  type ChainPart,
  type CollectionPage,
  type Contribution,
  ContributionSchema,
  type Contributions,
  ContributionsSchema,
  type GoalPage,
  type ImportKinds,
  type ImportPage,
  type LadderPage,
  type Overview,
  OverviewSchema,
  type ParksPage,
  type ProjectsPage,
  type VisitsPage,
  type SourceRow,
  type OverseasPage,
  type RegionsPage,
  type ReviewPage,
  type SettingsPage,
  type StressMap,
  type StressPage,
  type StressScreen,
  type StressWhat,
  type Tasks,
} from './api.js';
