import type { Rulebooks } from '../lenses/ladder/index.js';
import type { Matching } from '../lenses/match/index.js';
import type { PlanQuestion } from '../lenses/plan/index.js';
import { type Day, parseDay } from '../model/day.js';
import type { OverseasRules } from '../model/overseas.js';
import type { ParkMap } from '../model/park-map.js';
import type { Plan } from '../model/plan.js';
import type { Taxonomy } from '../model/taxonomy.js';
import type { Zone } from '../model/zone.js';
import {
  enterpriseFinder,
  loadSnapshot,
  newestRevision,
  newestRevisions,
  type Register,
  type Snapshot,
} from '../register/index.js';

/** What a zone's office is opened with. */
export interface OfficeParts {
  register: Register;
  zone: Zone;
  plan: Plan;
  /** The plan that follows; null when the zone names none. */
  next: Plan | null;
  taxonomy: Taxonomy;
  rulebooks: Rulebooks;
  /** The rules by which suppliers are matched to needs. */
  matching: Matching;
  overseas: OverseasRules;
  /** The outlines of the parks; empty where the zone gives none. */
  parkMap: ParkMap;
  /** The present day in the zone's time zone. */
  today: () => Day;
}

/** When a desk goes on to a newer revision: with the next question, or when it is told to. */
export type Follows = 'itself' | 'told';

/**
 * Where answers are made: it loads a snapshot when the register has a newer revision, and keeps it, and the answers made
 * of it, until then.
 */
export class Desk {
  private loaded: Promise<Snapshot> | null = null;
  private at = -1;
  private readonly kept = new Map<string, unknown>();
  private readonly fresh = new Map<string, { revision: number; answer: unknown }>();

  constructor(
    readonly parts: OfficeParts,
    private readonly follows: Follows = 'itself',
  ) {}

  revision(): Promise<number> {
    return newestRevision(this.parts.register);
  }

  /** The day asked when none is said: the zone's own, else the present one. */
  get defaultDay(): Day {
    const { zone, today } = this.parts;
    return (zone.as_of === undefined ? null : parseDay(zone.as_of)) ?? today();
  }

  /** The question of a day to the newest revision. */
  async question(asOf: Day | undefined): Promise<PlanQuestion> {
    const { plan, taxonomy } = this.parts;
    const snapshot = await this.snapshot();
    return { view: snapshot.at(null), plan, taxonomy, asOf: asOf ?? this.defaultDay };
  }

  /** The questions of the cut-offs that were published, the oldest first: each asks what was known then. */
  async publications(): Promise<PlanQuestion[]> {
    const { plan, taxonomy, zone } = this.parts;
    const snapshot = await this.snapshot();
    return (zone.published ?? []).map(({ as_of, known_at }) => ({
      view: snapshot.at(new Date(known_at).toISOString()),
      plan,
      taxonomy,
      asOf: parseDay(as_of)!,
    }));
  }

  /**
   * The answer of a name to a question, made once a day asked and revision.
   * @param name tells answers of different kinds apart.
   */
  once<Answer>(name: string, question: PlanQuestion, make: () => Promise<Answer>): Promise<Answer> {
    const key = `${name} ${question.asOf}`;
    const known = this.kept.get(key) as Promise<Answer> | undefined;
    if (known) return known;
    const made = make();
    this.kept.set(key, made);
    // What failed is asked again.
    made.catch(() => this.kept.delete(key));
    return made;
  }

  /** As `once`, and made again after every commit, also after one that leaves the snapshot as it is. */
  async upToDate<Answer>(
    name: string,
    question: Pick<PlanQuestion, 'asOf'>,
    make: (revision: number) => Promise<Answer>,
  ): Promise<Answer> {
    const revision = await this.revision();
    const key = `${name} ${question.asOf}`;
    const known = this.fresh.get(key);
    if (known?.revision === revision) return known.answer as Answer;
    const answer = await make(revision);
    this.fresh.set(key, { revision, answer });
    return answer;
  }

  /** Finds enterprises by any form of a name, or a code. */
  finder(question: PlanQuestion): ReturnType<typeof enterpriseFinder> {
    return this.once('finder', question, () => enterpriseFinder(this.parts.register));
  }

  /** Goes on to the newest revision, and says which it is. */
  async catchUp(): Promise<number> {
    // A step towards a need changes nothing that the snapshot holds: what was made of it stays.
    const { snapshot: newest } = await newestRevisions(this.parts.register);
    if (this.loaded === null || newest !== this.at) {
      this.rest();
      this.at = newest;
      const loading = loadSnapshot(this.parts.register);
      this.loaded = loading;
      // What failed is asked again.
      loading.catch(() => this.loaded === loading && this.rest());
    }
    await this.loaded;
    return newest;
  }

  /** Lets go of what it holds. */
  rest(): void {
    this.kept.clear();
    this.fresh.clear();
    this.loaded = null;
    this.at = -1;
  }

  private async snapshot(): Promise<Snapshot> {
    if (this.follows === 'itself' || this.loaded === null) await this.catchUp();
    return this.loaded ?? this.snapshot();
  }
}
