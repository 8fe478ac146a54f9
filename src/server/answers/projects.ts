import type { PlanQuestion } from '../../lenses/plan/index.js';
import { projectListOf } from '../../lenses/siting/index.js';
import { partFinder } from '../../parts/index.js';
import type { ProjectsPage } from '../api.js';
import type { Desk } from '../desk.js';

/** Every project of the register, by stage. */
export function projectsPageOf(desk: Desk, question: PlanQuestion): Promise<ProjectsPage> {
  return desk.once('projects', question, async () => {
    const nodeOf = partFinder(question.taxonomy);
    return projectListOf({ ...question, partOf: (part) => nodeOf(part).match?.part ?? null });
  });
}
