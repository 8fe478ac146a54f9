import type { Placement } from '../../register/index.js';
import { type Effect, effectFinder } from './facts/effects.js';
import { fitOf } from './facts/fit.js';
import { type Park, parksOf } from './facts/parks.js';
import { type Project, projectsOf } from './facts/projects.js';
import { type Option, RESOURCES } from './programme/problem.js';
import type { Ground, Rule } from './programme/rules.js';
import type { SitingQuestion } from './question.js';

/** The question as facts and rules: who asks for a park, what parks there are, and what must be kept. */
export interface Task {
  /** Projects that ask for a park; a candidate's index is its place here. */
  asking: Project[];
  effects: Effect[];
  settled: Project[];
  parks: Park[];
  unknownParks: string[];
  ground: Ground;
  /** In the order in which they are given up first when they contradict each other: room, focus, then what persons asked for. */
  rules: Rule[];
  /** The override behind a rule. */
  overrideOf: ReadonlyMap<Rule, Placement>;
  /** Overrides that stand and are about a project that asks for a park, by its index. */
  overrides: ReadonlyMap<number, readonly Placement[]>;
}

/** Whether a project asks for a park: it has none, and does not run. */
const asks = ({ park, stage }: Project) => park === null && stage !== 'running';

/** The projects that ask for a park, in the order of their ids. */
export function askingOf(question: SitingQuestion): Project[] {
  return projectsOf(question).filter(asks);
}

/** Gathers what the programme needs. */
export function taskOf(question: SitingQuestion): Task {
  const projects = projectsOf(question);
  const asking = projects.filter(asks);
  const settled = projects.filter((p) => !asks(p));
  const { parks, unknown } = parksOf(question, settled);
  const effectOf = effectFinder(question);
  const effects = asking.map(effectOf);

  const optionOf = (project: Project, { park, room, unsure }: Park, index: number): Option => {
    const fit = fitOf(park, project);
    const isKnown = RESOURCES.every((r) => room[r] !== null && project.need[r] !== null);
    return { park: index, fit, certain: isKnown && unsure.length === 0 && fit !== 'unclear' };
  };
  const ground: Ground = {
    candidates: asking.map((project, c) => ({
      need: project.need,
      points: effects[c]!.points,
      options: parks.map((park, index) => optionOf(project, park, index)),
    })),
    rooms: parks.map((p) => p.room),
  };

  const overrideOf = new Map<Rule, Placement>();
  const overrides = new Map<number, Placement[]>();
  for (const word of question.placements.filter((p) => p.stands)) {
    const candidate = asking.findIndex((p) => p.investor?.id === word.investor && p.key === word.project);
    const park = parks.findIndex((p) => p.park.id === word.park);
    if (candidate < 0 || park < 0) continue;
    overrideOf.set({ kind: word.verdict, candidate, park }, word);
    overrides.set(candidate, [...(overrides.get(candidate) ?? []), word]);
  }
  const rules: Rule[] = [
    ...parks.flatMap(({ room }, park) =>
      RESOURCES.filter((r) => room[r] !== null).map((resource): Rule => ({ kind: 'room', park, resource })),
    ),
    ...asking.map((_, candidate): Rule => ({ kind: 'focus', candidate })),
    ...overrideOf.keys(),
    ...asking.flatMap(({ id }, candidate): Rule[] =>
      question.must.includes(id) ? [{ kind: 'must', candidate }] : [],
    ),
  ];
  return { asking, effects, settled, parks, unknownParks: unknown, ground, rules, overrideOf, overrides };
}
