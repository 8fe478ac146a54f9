import type { Viewer } from '../lenses/match/index.js';
import type { Day } from '../model/day.js';
import { ChainwrightError } from '../model/errors.js';
import type { EnterpriseId } from '../model/identity.js';
import type { Period } from '../model/period.js';
import type { Language } from '../model/text.js';
import type { EventsFound } from '../people/index.js';
import type { DirectoryAsked } from '../portal/index.js';
import { fingerprint } from '../register/index.js';
import type { Format } from '../report/index.js';
import { briefOf } from './answers/brief.js';
import { beginningOf } from './answers/instant.js';
import { auditFileOf, auditPageOf } from './answers/audit.js';
import { registerChangesOf } from './answers/changes.js';
import { chainGapsFileOf, chainGapsOf } from './answers/chain-gaps.js';
import { chainMapOf } from './answers/chain-map.js';
import { chainPartOf } from './answers/chain-part.js';
import { collectionPageOf } from './answers/collection.js';
import { contributionOf, contributionsOf } from './answers/contributions.js';
import { enterpriseOf } from './answers/enterprise.js';
import { assessmentPageOf } from './answers/assessment.js';
import { enterpriseProfileOf } from './answers/enterprise-profile.js';
import { enterprisesFileOf, enterprisesPageOf } from './answers/enterprises.js';
import { factOf } from './answers/fact.js';
import { goalPageOf } from './answers/goal.js';
import { changedBy, figuresOf, importPageOf, liveSourceOf } from './answers/import.js';
import { ladderFileOf, ladderPageOf } from './answers/ladder.js';
import { invitationsOf } from './answers/invitations.js';
import { needPageOf } from './answers/need.js';
import { needsPageOf } from './answers/needs.js';
import { overseasFileOf, overseasPageOf } from './answers/overseas.js';
import { overviewOf } from './answers/overview.js';
import { recordStepOf, type StepAsked } from './answers/record-step.js';
import { type OverrideAsked, overrideOf, parksPageOf, undoOverride } from './answers/parks.js';
import { publicDirectoryOf } from './answers/public-directory.js';
import { publicFiguresOf } from './answers/public-figures.js';
import { publicParksOf } from './answers/public-parks.js';
import { publicPlanOf } from './answers/public-plan.js';
import { projectsPageOf } from './answers/projects.js';
import { regionsOf } from './answers/regions.js';
import { decisionsOf, reviewPageOf } from './answers/review.js';
import { settingsOf } from './answers/settings.js';
import { stressMapOf, stressPageOf, stressScreenOf, stressWhatOf } from './answers/stress.js';
import { tasksOf } from './answers/tasks.js';
import { visitsFileOf, visitsPageOf } from './answers/visits.js';
import { Desk, type Follows, type OfficeParts } from './desk.js';
import type { NeedAsked, Office, Question } from './office.js';
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

/** The office over a register: each answer is made of the newest revision by the lenses, in the thread that asks. */
export class LiveOffice implements Office {
  private readonly desk: Desk;

  constructor(parts: OfficeParts, follows: Follows = 'itself') {
    this.desk = new Desk(parts, follows);
  }

  /** Goes on to the newest revision, where it does so only when told to; says which it is. */
  catchUp() {
    return this.desk.catchUp();
  }

  /** Makes what takes longest to make, so that whoever asks first does not wait for it. */
  async makeReady() {
    const question = await this.desk.question(undefined);
    await this.overview();
    await this.desk.finder(question);
    await publicDirectoryOf(this.desk);
    const { lines } = await this.enterprises({ sort: 'name', limit: 1 });
    for (const { id } of lines) await this.enterpriseProfile(id, undefined, 'office');
    // What the chain lacks is said where it is asked for.
    await this.stressScreen(null).catch((error: unknown) => {
      if (!(error instanceof ChainwrightError)) throw error;
    });
  }

  /** Lets go of what it holds until it is told to catch up. */
  rest() {
    this.desk.rest();
  }

  revision() {
    return this.desk.revision();
  }

  async version() {
    return `${await this.desk.revision()}`;
  }

  async changes(asked: ChangesAsked) {
    const { view } = await this.desk.question(undefined);
    return registerChangesOf(this.desk, view.snapshot, asked);
  }

  async audit(asked: AuditAsked, accounts: EventsFound | null) {
    return auditPageOf(this.desk, await this.desk.question(undefined), asked, accounts);
  }

  async auditFile(language: Language, asked: AuditAsked, accounts: EventsFound | null) {
    return auditFileOf(this.desk, await this.desk.question(undefined), language, asked, accounts);
  }

  async settings(setup: ZoneSetup) {
    return settingsOf(this.desk.parts, setup);
  }

  async fingerprint() {
    return { revision: await this.desk.revision(), fingerprint: await fingerprint(this.desk.parts.register) };
  }

  async overview(asOf?: Day) {
    return overviewOf(this.desk, await this.desk.question(asOf));
  }

  async goal(goal: string, asOf?: Day) {
    return goalPageOf(this.desk, await this.desk.question(asOf), goal);
  }

  async tasks(asOf?: Day) {
    return tasksOf(this.desk, await this.desk.question(asOf));
  }

  async collection(period?: Period, asOf?: Day) {
    return collectionPageOf(this.desk, await this.desk.question(asOf), period);
  }

  async contributions(goal: string, { asOf, definition }: Question) {
    return contributionsOf(await this.desk.question(asOf), goal, definition);
  }

  async contribution(goal: string, enterprise: string, { asOf, definition }: Question) {
    const { register } = this.desk.parts;
    return contributionOf(await this.desk.question(asOf), register, goal, enterprise, definition);
  }

  fact(row: number, field: string) {
    return factOf(this.desk.parts.register, row, field);
  }

  parks() {
    return this.desk.parts.plan.parks.map(({ id, name }) => ({ id, name }));
  }

  async enterprise(query: string) {
    return enterpriseOf(this.desk, await this.desk.question(undefined), query);
  }

  async enterprises(asked: EnterprisesAsked) {
    return enterprisesPageOf(this.desk, await this.desk.question(asked.asOf), asked);
  }

  async enterprisesFile(language: Language, format: 'xlsx' | 'csv', asked: EnterprisesAsked) {
    return enterprisesFileOf(this.desk, await this.desk.question(asked.asOf), language, format, asked);
  }

  async enterpriseProfile(enterprise: string, asOf: Day | undefined, role: 'office' | 'supplier') {
    return enterpriseProfileOf(this.desk, await this.desk.question(asOf), enterprise, role);
  }

  async brief(language: Language, format: Format, asOf?: Day) {
    return briefOf(this.desk, await this.desk.question(asOf), language, format);
  }

  async ladder(asked: LadderAsked) {
    return ladderPageOf(this.desk, await this.desk.question(asked.asOf), asked);
  }

  async ladderFile(language: Language, asked: LadderAsked) {
    return ladderFileOf(this.desk, await this.desk.question(asked.asOf), language, asked);
  }

  async assessment(enterprise: string, asked: AssessmentAsked) {
    return assessmentPageOf(this.desk, await this.desk.question(asked.asOf), enterprise, asked);
  }

  async chain(asked: ChainAsked) {
    return chainMapOf(this.desk, await this.desk.question(asked.asOf), asked);
  }

  async chainPart(part: string, asOf?: Day) {
    return chainPartOf(this.desk, await this.desk.question(asOf), part);
  }

  async chainGaps(asked: GapsAsked) {
    return chainGapsOf(this.desk, await this.desk.question(asked.asOf), asked);
  }

  async chainGapsFile(language: Language, asked: GapsAsked) {
    return chainGapsFileOf(this.desk, await this.desk.question(asked.asOf), language, asked);
  }

  async stress(asked: StressAsked, maker: EnterpriseId | null) {
    return stressPageOf(this.desk, await this.desk.question(asked.asOf), asked, maker);
  }

  async stressScreen(maker: EnterpriseId | null, asOf?: Day) {
    return stressScreenOf(this.desk, await this.desk.question(asOf), maker);
  }

  async parksPage(own: string | null, asOf?: Day) {
    return parksPageOf(this.desk, await this.desk.question(asOf), own);
  }

  async projects(asked: ProjectsAsked) {
    return projectsPageOf(this.desk, await this.desk.question(asked.asOf), asked);
  }

  async visits(asked: VisitsAsked, own: string | null) {
    return visitsPageOf(await this.desk.question(asked.asOf), asked, own);
  }

  async visitsFile(language: Language, format: 'xlsx' | 'csv', asked: VisitsAsked, own: string | null) {
    return visitsFileOf(await this.desk.question(asked.asOf), language, format, asked, own);
  }

  async override(asked: OverrideAsked, actor: string, asOf?: Day) {
    return overrideOf(this.desk, await this.desk.question(asOf), asked, actor);
  }

  undoOverride(id: number, actor: string) {
    return undoOverride(this.desk, id, actor);
  }

  async regions(asOf?: Day) {
    return regionsOf(this.desk, await this.desk.question(asOf));
  }

  async overseas(asked: OverseasAsked) {
    return overseasPageOf(this.desk, await this.desk.question(asked.asOf), asked);
  }

  async overseasFile(language: Language, asked: OverseasAsked) {
    return overseasFileOf(this.desk, await this.desk.question(asked.asOf), language, asked);
  }

  publicFigures() {
    return publicFiguresOf(this.desk);
  }

  publicPlan() {
    return publicPlanOf(this.desk);
  }

  publicParks() {
    return publicParksOf(this.desk);
  }

  async publicDirectory(asked: DirectoryAsked) {
    return (await publicDirectoryOf(this.desk))?.page(asked) ?? null;
  }

  review(asked: ReviewAsked) {
    return reviewPageOf(this.desk, asked);
  }

  decisionsOf(said: Verdict) {
    return decisionsOf(this.desk, said);
  }

  importPage(tray: Tray) {
    return importPageOf(this.desk, tray);
  }

  changedBy(act: () => Promise<string[]>) {
    return changedBy(() => this.figures(), act);
  }

  /** What an import may change. */
  figures() {
    return figuresOf(this.desk);
  }

  liveSource(sha256: string) {
    return liveSourceOf(this.desk, sha256);
  }

  async stressMap(maker: EnterpriseId | null, asOf?: Day) {
    return stressMapOf(this.desk, await this.desk.question(asOf), maker);
  }

  async stressWhat(find: string, maker: EnterpriseId | null, asOf?: Day) {
    return stressWhatOf(this.desk, await this.desk.question(asOf), find, maker);
  }

  async needs(asked: NeedsAsked, viewer: Viewer) {
    return needsPageOf(this.desk, await this.desk.question(asked.asOf), asked, viewer);
  }

  async need({ asOf, ...asked }: NeedAsked) {
    return needPageOf(this.desk, await this.desk.question(asOf), asked);
  }

  async recordStep(step: StepAsked, by: { viewer: Viewer; actor: string }) {
    return recordStepOf(this.desk, await this.desk.question(undefined), step, by);
  }

  async invitations(enterprise: EnterpriseId) {
    return invitationsOf(this.desk, await this.desk.question(undefined), enterprise);
  }

  today() {
    return this.desk.defaultDay;
  }

  beginningOf(day: Day) {
    return beginningOf(day, this.desk.parts.zone.time_zone);
  }
}
