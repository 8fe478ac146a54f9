import {
  askingOf,
  loadPlacementSolver,
  type Placing,
  placingOf,
  type SitingQuestion,
} from '../../lenses/siting/index.js';
import type { PlanQuestion } from '../../lenses/plan/index.js';
import { ChainwrightError } from '../../model/errors.js';
import { text } from '../../model/text.js';
import { partFinder } from '../../parts/index.js';
import { placements, recordPlacement, strongestKey, undoPlacement } from '../../register/index.js';
import type { ParksPage } from '../api.js';
import type { Desk } from '../desk.js';
import { notFound } from './not-found.js';

/** An officer's word on where a project goes, as the page sends it. */
export interface OverrideAsked {
  /** The id of a project that asks for a park. */
  project: string;
  park: string;
  verdict: 'to' | 'not-in';
  reason: string;
}

function sitingAsked(desk: Desk, question: PlanQuestion): Promise<SitingQuestion> {
  const { register, next } = desk.parts;
  return desk.once('siting question', question, async () => {
    const nodeOf = partFinder(question.taxonomy);
    return {
      ...question,
      next,
      partOf: (part) => nodeOf(part).match?.part ?? null,
      placements: await placements(register, question.view.revision),
      must: [],
    };
  });
}

/**
 * What an operator sees of a placement: its park, what is placed there, and what has no park and would suit it. What the lens says in
 * sentences about several parks or about projects elsewhere is left out whole.
 */
function ownOf(placing: Placing, own: string): Omit<ParksPage, 'outlines'> {
  const parks = placing.parks.filter((p) => p.park === own);
  const projects = placing.projects
    .filter((p) => p.park === own || (p.park === null && p.relax.some((r) => r.park === own && !r.dropFocus)))
    .map((p) => ({
      ...p,
      reason:
        p.park === own
          ? p.reason
          : text(
              'It has no park; by its kind and part it would suit this one.',
              '该项目尚未安排园区；按类型和零部件与本园区相符。',
            ),
      alternatives: [],
      relax: p.relax.filter((r) => r.park === own && r.ifOthersMove === null),
      effect: { ...p.effect, goals: [], points: 0, tasks: [] },
      overrides: placing.overrides.filter((o) => o.project === p.id && o.park === own).map((o) => o.id),
    }));
  const here = projects.filter((p) => p.park === own);
  const [park] = parks;
  const ids = new Set(projects.map((p) => p.id));
  return {
    asOf: placing.asOf,
    own,
    says: park
      ? text(
          `${park.name.en}: ${here.length} ${here.length === 1 ? 'project is' : 'projects are'} placed here, ${projects.length - here.length} without a park would suit it.`,
          `${park.name.zh}：拟安排项目 ${here.length} 个，另有 ${projects.length - here.length} 个未安排的项目与本园区相符。`,
        )
      : text('The plan has no such park.', '计划中没有该园区。'),
    projects,
    settled: placing.settled.filter((p) => p.park === own),
    parks,
    binding: [],
    conflicts: [],
    overrides: placing.overrides.filter(
      (o) => o.park === own && o.state === 'kept' && o.project !== null && ids.has(o.project),
    ),
    cautions: [],
  };
}

/** Parks and the park of each project; `own`: what the operator of one park sees. */
export async function parksPageOf(
  desk: Desk,
  question: PlanQuestion,
  own: string | null,
): Promise<ParksPage> {
  const placing = await desk.once('placing', question, async () =>
    placingOf(await sitingAsked(desk, question), await loadPlacementSolver()),
  );
  const { parkMap } = desk.parts;
  return own === null
    ? { ...placing, own, outlines: [...parkMap] }
    : { ...ownOf(placing, own), outlines: parkMap.filter(({ park }) => park === own) };
}

/**
 * Records an officer's word; the number that it is taken back by.
 * @throws ChainwrightError `not-found` for a project that asks for no park or a park that the plan has not, `usage` without an investor.
 */
export async function overrideOf(
  desk: Desk,
  question: PlanQuestion,
  { project: id, park, verdict, reason }: OverrideAsked,
  actor: string,
): Promise<number> {
  const { register, plan } = desk.parts;
  const project = askingOf(await sitingAsked(desk, question)).find((p) => p.id === id);
  if (!project)
    throw notFound(
      'No project of this id asks for a park; take one of the page.',
      '没有该编号的待落地项目；请从页面上选择。',
    );
  if (!plan.parks.some((p) => p.id === park))
    throw notFound(
      `The plan has no park "${park}"; choose one of the list.`,
      `计划中没有园区“${park}”；请从列表中选择。`,
    );
  if (project.investor === null)
    throw new ChainwrightError(
      'usage',
      text(
        `${project.name} names no investor that the register knows; import a list that does.`,
        `${project.name}未写明企业库中的投资方；请先导入写明投资方的名单。`,
      ),
    );
  const investor = await strongestKey(register, project.investor.id);
  return recordPlacement(register, { investor, project: project.key, park, verdict, reason }, actor);
}

/** Takes an officer's word back. Throws as `undoPlacement` does. */
export function undoOverride(desk: Desk, id: number, actor: string): Promise<void> {
  return undoPlacement(desk.parts.register, id, actor);
}
