import type {
  SettingsPage,
  AuditPage,
  OverseasPage,
  AssessmentPage,
  ChainMap,
  ChainPart,
  CollectionPage,
  GoalPage,
  InvitationsPage,
  ImportPage,
  LadderPage,
  Me,
  NeedPage,
  NeedsPage,
  Overview,
  ParksPage,
  People,
  ReviewPage,
  Tasks,
  VisitsPage,
} from '../../../src/server/api.js';

export type {
  Fingerprint,
  SettingsPage,
  AuditPage,
  InboxFresh,
  InboxPage,
  MessagePage,
  NewsDraft,
  NewsItem,
  NewsKept,
  NewsPage,
  NewsPicture,
  CorrectionsPage,
  OwnCorrection,
  OwnCorrections,
  AssessmentPage,
  Cell,
  Claim,
  EnterpriseLine,
  EnterpriseProfile,
  EnterprisesPage,
  Stated,
  TitleState,
  ChainGaps,
  ChainMap,
  ChainPart,
  GapLine,
  CollectionPage,
  Contribution,
  Contributions,
  GoalPage,
  Invitation,
  InvitationsPage,
  Me,
  LadderPage,
  NeedPage,
  NeedsPage,
  Overview,
  People,
  Problem,
  SourceRow,
  StressPage,
  StressScreen,
  OverseasPage,
  RegionsPage,
  OverrideRecorded,
  ParksPage,
  ProjectsPage,
  VisitsPage,
  Recorded,
  ImportKinds,
  ImportPage,
  ReviewPage,
  Decided,
  StressMap,
  StressWhat,
  Tasks,
  TokenMade,
  Tokens,
} from '../../../src/server/api.js';
export type Status = Overview['status'];
export type Goal = Status['goals'][number];
export type Task = Status['tasks'][number];
export type TaskDetail = Tasks['tasks'][number];
export type Mover = Overview['risers'][number];
export type Check = Status['checks'][number];
export type NextPlan = NonNullable<Status['next']>;
export type Explanation = GoalPage['explanation'];
export type Expiry = GoalPage['expiries'][number];
export type ReturnLine = CollectionPage['lines'][number];
export type ReturnState = ReturnLine['state'];
export type SettingsGroup = SettingsPage['groups'][number];
export type AuditLine = AuditPage['lines'][number];
export type Visit = VisitsPage['lines'][number];
export type Person = People['people'][number];
export type Role = NonNullable<Me['visitor']>['role'];
export type LadderRung = LadderPage['rungs'][number];
export type LadderLine = LadderPage['lines'][number];
export type Distance = NonNullable<LadderLine['climb']>;
export type Assessment = NonNullable<AssessmentPage['assessment']>;
export type AssessmentLine = Assessment['conditions'][number];
export type Verdict = AssessmentLine['verdict'];
export type Way = Assessment['nearest'][number];
export type OverseasFirm = OverseasPage['lines'][number];
export type ChainLayer = ChainMap['layers'][number];
export type ChainSystem = ChainLayer['systems'][number];
export type PartTile = ChainSystem['tiles'][number];
export type PartState = PartTile['state'];
export type PartCoverage = NonNullable<ChainPart['coverage']>;
export type Bounds = NonNullable<PartTile['localSupplyRate']>;
export type NeedLine = NeedsPage['lines'][number];
export type Candidate = NeedPage['candidates'][number];
export type Excluded = NeedPage['excluded'][number];
export type CellDoor = NeedPage['door'];
export type LoopState = NeedLine['reached'];
export type LoopMove = Candidate['moves'][number];
export type LoopStep = Candidate['loop']['steps'][number];
export type ProofState = Candidate['proofs'][number]['state'];
export type Invited = InvitationsPage['invitations'][number];
export type WaitingFile = ImportPage['waiting'][number];
export type ReviewPair = ReviewPage['pairs'][number];
export type ReviewSide = ReviewPair['asked'];
/** A text in both languages. */
export type Text = Status['title'];

/** The outline of a park. */
export type Outline = ParksPage['outlines'][number];
