import type { Viewer } from '../lenses/match/index.js';
import type { Day } from '../model/day.js';
import type { EnterpriseId } from '../model/identity.js';
import type { Period } from '../model/period.js';
import type { Language, Text } from '../model/text.js';
import type { EventsFound } from '../people/index.js';
import type {
  DirectoryAsked,
  DirectoryPage,
  PublicFigures,
  PublicParks,
  PublicPlan,
} from '../portal/index.js';
import type { NewDecision } from '../register/index.js';
import type { Format } from '../report/index.js';
import type { OverrideAsked } from './answers/parks.js';
import type { StepAsked } from './answers/record-step.js';
import type {
  AssessmentPage,
  AuditPage,
  Cell,
  Changed,
  ChainGaps,
  ChainMap,
  ChainPart,
  CollectionPage,
  Contribution,
  Contributions,
  EnterpriseProfile,
  EnterprisesPage,
  GoalPage,
  InvitationsPage,
  ImportPage,
  LadderPage,
  NeedPage,
  NeedsPage,
  OverseasPage,
  Overview,
  ParksPage,
  ProjectsPage,
  VisitsPage,
  RegionsPage,
  Fingerprint,
  RegisterChanges,
  SettingsGroup,
  ReviewPage,
  StressMap,
  StressPage,
  StressScreen,
  StressWhat,
  Tasks,
} from './api.js';
import type {
  AssessmentAsked,
  AuditAsked,
  ChangesAsked,
  ChainAsked,
  EnterprisesAsked,
  GapsAsked,
  LadderAsked,
  NeedsAsked,
  OverseasAsked,
  ProjectsAsked,
  StressAsked,
  VisitsAsked,
} from './parameters.js';
import type { ReviewAsked, Verdict } from './parameters-review.js';
import type { ZoneSetup } from './setup.js';
import type { Tray } from './tray.js';

/** What a question about a goal may fix; what is absent takes the zone's default. */
export interface Question {
  asOf?: Day | undefined;
  /** The id of one of the goal's definitions; absent: the one on the page. */
  definition?: string | undefined;
}

/** One need: as whom it is looked at, with all suppliers or the first, and whether the viewer may record steps. */
export interface NeedAsked {
  need: string;
  asOf?: Day | undefined;
  all: boolean;
  viewer: Viewer;
  records: boolean;
}

/** A file that is made of an answer: the monthly brief, a list. */
export interface OfficeFile {
  bytes: Uint8Array;
  /** What it is called when it is kept; it may hold Chinese. */
  name: string;
}

/**
 * What the routes ask of the house: the register and its lenses, behind the types of the API.
 * A goal, definition, enterprise, period or cell that is not there throws a `ChainwrightError` of code `not-found`.
 */
export interface Office {
  /** The register's newest revision. */
  revision(): Promise<number>;
  /** What answers are made of at present: while it stands, the same question of a day has the same answer. */
  version(): Promise<string>;
  /** What has changed in the register after a revision; one that lies ahead throws `no-such-revision`. */
  changes(asked: ChangesAsked): Promise<RegisterChanges>;
  /** What the zone and its rules set, and where each value is from. */
  settings(setup: ZoneSetup): Promise<SettingsGroup[]>;
  /** The hash of what the register holds now: it reads all of it. */
  fingerprint(): Promise<Fingerprint>;
  /** What was done in the register, and what happened to accounts where it is given. */
  audit(asked: AuditAsked, accounts: EventsFound | null): Promise<AuditPage>;
  /** All of it that the filter finds, as a CSV, in the order of the page. */
  auditFile(language: Language, asked: AuditAsked, accounts: EventsFound | null): Promise<OfficeFile>;
  overview(asOf?: Day): Promise<Overview>;
  /** One goal in full, with what moved it since the last report. */
  goal(goal: string, asOf?: Day): Promise<GoalPage>;
  tasks(asOf?: Day): Promise<Tasks>;
  /** The returns of a period; of the newest one that has ended when none is named. */
  collection(period?: Period, asOf?: Day): Promise<CollectionPage>;
  /** Every contribution to a goal's figure: `all` is whole, `risers` and `fallers` are the largest twenty. */
  contributions(goal: string, question: Question): Promise<Contributions>;
  contribution(goal: string, enterprise: string, question: Question): Promise<Contribution>;
  /** One cell, in its row. */
  fact(row: number, field: string): Promise<Cell>;
  /** The plan's parks. */
  parks(): { id: string; name: Text }[];
  /**
   * The one enterprise that a name in any form, or a code, means.
   * @throws ChainwrightError `not-found`; `ambiguous` with those that it may mean.
   */
  enterprise(query: string): Promise<{ id: EnterpriseId; name: string }>;
  /** The enterprises of the register, and the part of them that is asked for. */
  enterprises(asked: EnterprisesAsked): Promise<EnterprisesPage>;
  /** The enterprises that the filter finds, every one of them, in the order of the page. */
  enterprisesFile(language: Language, format: 'xlsx' | 'csv', asked: EnterprisesAsked): Promise<OfficeFile>;
  /** What is known of one enterprise, with the cells; an alias of its id answers too. */
  enterpriseProfile(
    enterprise: string,
    asOf: Day | undefined,
    role: 'office' | 'supplier',
  ): Promise<EnterpriseProfile>;
  brief(language: Language, format: Format, asOf?: Day): Promise<OfficeFile>;
  /** The pipeline of titles, and the part of its list that is asked for. */
  ladder(asked: LadderAsked): Promise<LadderPage>;
  /** The firms that the filter finds, every one of them, as a workbook. */
  ladderFile(language: Language, asked: LadderAsked): Promise<OfficeFile>;
  /** One firm held against a rung. */
  assessment(enterprise: string, asked: AssessmentAsked): Promise<AssessmentPage>;
  /** The map of the parts chain; what the filter does not find is left out. */
  chain(asked: ChainAsked): Promise<ChainMap>;
  /** One part of the chain; a part that neither taxonomy nor bills know throws `not-found`. */
  chainPart(part: string, asOf?: Day): Promise<ChainPart>;
  /** One list of gaps, and the part of it that is asked for. */
  chainGaps(asked: GapsAsked): Promise<ChainGaps>;
  /** The gaps that the filter finds, every one of them, as a workbook. */
  chainGapsFile(language: Language, asked: GapsAsked): Promise<OfficeFile>;
  /** What stops when some stand still; of a vehicle maker's own plants alone where one is named. */
  stress(asked: StressAsked, maker: EnterpriseId | null): Promise<StressPage>;
  stressScreen(maker: EnterpriseId | null, asOf?: Day): Promise<StressScreen>;
  /** Parks and the park of each project; of one park alone what its operator may see. */
  parksPage(own: string | null, asOf?: Day): Promise<ParksPage>;
  /** The projects of the register by stage, the part of them that is asked for. */
  projects(asked: ProjectsAsked): Promise<ProjectsPage>;
  /** Requests and visits that a filter finds; `own`: of one park's enterprises alone. */
  visits(asked: VisitsAsked, own: string | null): Promise<VisitsPage>;
  /** The same as a file, every one of them, in the order of the page. */
  visitsFile(
    language: Language,
    format: 'xlsx' | 'csv',
    asked: VisitsAsked,
    own: string | null,
  ): Promise<OfficeFile>;
  /** Records an officer's word on where a project goes; the number that it is taken back by. */
  override(asked: OverrideAsked, actor: string, asOf?: Day): Promise<number>;
  /** Takes an officer's word back. */
  undoOverride(id: number, actor: string): Promise<void>;
  /** What the public may see of the zone's figures; null when nothing was published. */
  publicFigures(): Promise<PublicFigures | null>;
  /** The goals of the plan as the public may see them. */
  publicPlan(): Promise<PublicPlan>;
  /** The parks as the public sees them. */
  publicParks(): Promise<PublicParks>;
  /** The enterprises that the zone publishes, and the part of them that is asked for; null where it publishes none. */
  publicDirectory(asked: DirectoryAsked): Promise<DirectoryPage | null>;
  /** The partner regions. */
  regions(asOf?: Day): Promise<RegionsPage>;
  /** The zone's suppliers abroad, and the part of their list that is asked for. */
  overseas(asked: OverseasAsked): Promise<OverseasPage>;
  /** The suppliers abroad that the filter finds, every one of them, as a workbook. */
  overseasFile(language: Language, asked: OverseasAsked): Promise<OfficeFile>;
  /** Where what can be stopped is. */
  stressMap(maker: EnterpriseId | null, asOf?: Day): Promise<StressMap>;
  /** What can be stopped, by any form of a name. */
  stressWhat(find: string, maker: EnterpriseId | null, asOf?: Day): Promise<StressWhat>;
  /** The needs that somebody may see. */
  needs(asked: NeedsAsked, viewer: Viewer): Promise<NeedsPage>;
  /** One need with its suppliers; one that is not there, or not for the viewer, throws `not-found`. */
  need(asked: NeedAsked): Promise<NeedPage>;
  /** Records a step towards a need. */
  recordStep(step: StepAsked, by: { viewer: Viewer; actor: string }): Promise<void>;
  /** What a supplier was invited to. */
  invitations(enterprise: EnterpriseId): Promise<InvitationsPage>;
  /** The day asked when none is said. */
  today(): Day;
  /** The instant at which a day begins by the zone's clock. */
  beginningOf(day: Day): string;
  /** The doubtful pairs that wait for a person, and the newest decisions. */
  review(asked: ReviewAsked): Promise<Omit<ReviewPage, 'decides' | 'actor'>>;
  /** The decisions that a person's word on a question means. */
  decisionsOf(said: Verdict): Promise<NewDecision[]>;
  /** The files of a tray, its work, and the sources that were taken in. */
  importPage(tray: Tray): Promise<ImportPage>;
  /** Does some work on the register and says what it has changed. */
  changedBy(act: () => Promise<string[]>): Promise<Changed>;
  /** A source that counts now. */
  liveSource(sha256: string): Promise<{ name: string }>;
}
