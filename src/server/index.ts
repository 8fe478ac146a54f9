export type { ServerOptions } from './create-server.js';
export { LiveOffice, type OfficeParts } from './live-office.js';
export { listen, type RunningServer } from './listen.js';
export type { Office, Question } from './office.js';
export {
  type Contribution,
  ContributionSchema,
  type Contributions,
  ContributionsSchema,
  type Overview,
  OverviewSchema,
  type SourceRow,
} from './api.js';
