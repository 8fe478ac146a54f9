import {
  defineGoal,
  extremes,
  moversOf,
  type PlanQuestion,
  planStatus,
  traceGoal,
} from '../lenses/plan/index.js';
import { type Day, parseDay } from '../model/day.js';
import { ChainwrightError } from '../model/errors.js';
import type { Plan } from '../model/plan.js';
import type { Taxonomy } from '../model/taxonomy.js';
import { text } from '../model/text.js';
import type { Zone } from '../model/zone.js';
import {
  cite,
  loadSnapshot,
  newestRevision,
  type Register,
  registerTotals,
  type Snapshot,
} from '../register/index.js';
import type { Contribution, Contributions, Overview } from './api.js';
import type { Office, Question } from './office.js';

/** Risers and fallers that come first behind a figure. */
const FIRST = 20;

/** The movers of the overview page, of each direction. */
const ON_PAGE = 3;

/** What a zone's office is opened with. */
export interface OfficeParts {
  register: Register;
  zone: Zone;
  plan: Plan;
  taxonomy: Taxonomy;
  /** The present day in the zone's time zone. */
  today: () => Day;
}

function notFound(en: string, zh: string): ChainwrightError {
  return new ChainwrightError('not-found', text(en, zh));
}

/** The office over a register: it loads a snapshot when the register has a newer revision, and keeps it until then. */
export class LiveOffice implements Office {
  private loaded: Promise<Snapshot> | null = null;
  private at = -1;
  private readonly overviews = new Map<string, Promise<Overview>>();

  constructor(private readonly parts: OfficeParts) {}

  revision(): Promise<number> {
    return newestRevision(this.parts.register);
  }

  private async snapshot(): Promise<Snapshot> {
    const newest = await this.revision();
    if (this.loaded === null || newest !== this.at) {
      this.at = newest;
      this.overviews.clear();
      this.loaded = loadSnapshot(this.parts.register);
    }
    return this.loaded;
  }

  private get defaultDay(): Day {
    const { zone, today } = this.parts;
    return (zone.as_of === undefined ? null : parseDay(zone.as_of)) ?? today();
  }

  private async question(asOf: Day | undefined): Promise<PlanQuestion> {
    const { plan, taxonomy } = this.parts;
    const snapshot = await this.snapshot();
    return { view: snapshot.at(null), plan, taxonomy, asOf: asOf ?? this.defaultDay };
  }

  async overview(asOf?: Day): Promise<Overview> {
    const question = await this.question(asOf);
    let kept = this.overviews.get(question.asOf);
    if (!kept) {
      kept = this.composeOverview(question);
      this.overviews.set(question.asOf, kept);
    }
    return kept;
  }

  private async composeOverview(question: PlanQuestion): Promise<Overview> {
    const { plan, register, zone } = this.parts;
    const flow = plan.goals.find((g) => defineGoal(plan, g.id)?.indicator.kind === 'flow');
    return {
      status: planStatus(question, zone),
      defaultAsOf: this.defaultDay,
      finalAsOf: plan.ends,
      ...extremes(flow ? moversOf(question, flow.id) : [], ON_PAGE),
      register: await registerTotals(register),
    };
  }

  async contributions(goal: string, { asOf, definition }: Question): Promise<Contributions> {
    const question = await this.question(asOf);
    const trace = this.traceOf(question, goal, definition);
    const all = moversOf(question, goal, definition);
    const throughs = all.flatMap((m) => (m.through === null ? [] : [m.through])).sort();
    return {
      goal,
      name: question.plan.goals.find((g) => g.id === goal)!.name,
      unit: trace.unit,
      value: trace.value,
      through: throughs.at(-1) ?? null,
      total: all.length,
      truncated: false,
      ...extremes(all, FIRST),
      all,
    };
  }

  async contribution(
    goal: string,
    enterprise: string,
    { asOf, definition }: Question,
  ): Promise<Contribution> {
    const trace = this.traceOf(await this.question(asOf), goal, definition);
    const parts = trace.contributions.filter((c) => c.enterprise.id === enterprise);
    const first = parts[0];
    if (!first)
      throw notFound(
        `The enterprise ${enterprise} adds nothing to ${goal}; open it from the list of contributions.`,
        `企业 ${enterprise} 不在 ${goal} 的构成之中；请从构成明细中打开。`,
      );
    const citations = await cite(
      this.parts.register,
      parts.map((p) => p.fact),
    );
    return {
      goal,
      enterprise: first.enterprise,
      value: Math.round(parts.reduce((sum, p) => sum + p.amount * 100, 0)) / 100,
      unit: trace.unit,
      sources: parts.flatMap(({ amount, period }, i) => {
        const citation = citations[i];
        return citation ? [{ amount, period, ...citation }] : [];
      }),
    };
  }

  private traceOf(question: PlanQuestion, goal: string, definition: string | undefined) {
    const trace = traceGoal(question, goal, definition);
    if (trace) return trace;
    const known = this.parts.plan.goals.map((g) => g.id);
    throw notFound(
      `The plan has no goal ${goal} by that definition; its goals are ${known.join(', ')}.`,
      `计划中没有目标 ${goal} 或该口径；现有目标：${known.join('、')}。`,
    );
  }
}
