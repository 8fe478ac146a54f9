import type { PlanQuestion } from '../../lenses/plan/index.js';
import { projectListOf } from '../../lenses/siting/index.js';
import { partFinder } from '../../parts/index.js';
import type { ProjectsPage } from '../api.js';
import type { Desk } from '../desk.js';
import type { ProjectsAsked } from '../parameters.js';
import { saidIn } from './chain-desk.js';

/** The filter's word for what has no park. */
const NONE = 'none';

/** The projects of the register by stage, the part of them that is asked for. */
export async function projectsPageOf(
  desk: Desk,
  question: PlanQuestion,
  { stage, kind, park, find, from, limit }: ProjectsAsked,
): Promise<ProjectsPage> {
  const { projects, ...answer } = await desk.once('projects', question, async () => {
    const nodeOf = partFinder(question.taxonomy);
    return projectListOf({ ...question, partOf: (part) => nodeOf(part).match?.part ?? null });
  });
  const found = projects.filter(
    (p) =>
      (stage === undefined || p.stage === stage) &&
      (kind === undefined || p.kind === kind) &&
      (park === undefined || (park === NONE ? p.parkWritten === null : p.park === park)) &&
      saidIn(find, [p.name, p.investor?.name ?? null, p.investorWritten, p.part]),
  );
  const lines = found.slice(from, from + limit);
  return {
    ...answer,
    projects: projects.length,
    total: found.length,
    from,
    truncated: lines.length < found.length,
    lines,
  };
}
