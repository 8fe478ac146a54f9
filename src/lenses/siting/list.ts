import { z } from 'zod';
import { PROJECT_STAGES } from '../../model/kinds.js';
import type { Plan } from '../../model/plan.js';
import { type Text, text } from '../../model/text.js';
import { ProjectSchema } from './answer.js';
import { parkFinder } from './facts/park-named.js';
import { projectsOf, type ProjectsQuestion } from './facts/projects.js';
import { stageOrder } from './facts/stages.js';
import { projectAnswer } from './say/project.js';
import { STAGE_WORDS } from './say/words.js';

const ListedSchema = ProjectSchema.extend({
  investorWritten: z.string().nullable(),
  /** The id of the plan's park that it has; null: none, or one that the plan has not. */
  park: z.string().nullable(),
  parkWritten: z.string().nullable(),
});
type Listed = z.infer<typeof ListedSchema>;

/** Every project of the register, by stage and then by the day since. */
export const ProjectListSchema = z.object({
  asOf: z.string(),
  says: z.object({ en: z.string(), zh: z.string() }),
  parks: z.array(z.object({ id: z.string(), name: z.object({ en: z.string(), zh: z.string() }) })),
  projects: z.array(ListedSchema),
});
export type ProjectList = z.infer<typeof ProjectListSchema>;

/** The stages in their order, an unknown one last; within one the longest there first, an unknown day last. */
function byStage(a: Listed, b: Listed): number {
  const order = (p: Listed) => (p.stage === null ? PROJECT_STAGES.length : stageOrder(p.stage));
  const [x, y] = [a, b].map((p) => `${p.stageSince ?? '9'} ${p.id}`) as [string, string];
  return order(a) - order(b) || (x < y ? -1 : 1);
}

function headline(projects: readonly Listed[]): Text {
  const n = projects.length;
  if (n === 0) return text('No list names a project yet.', '目前名单中没有项目。');
  const counts = PROJECT_STAGES.map((stage) => ({
    ...STAGE_WORDS[stage],
    count: projects.filter((p) => p.stage === stage).length,
  }));
  const unknown = projects.filter((p) => p.stage === null).length;
  const noted = projects.filter((p) => p.stageNotes.length > 0).length;
  const more = [
    unknown > 0 ? text(`stage unknown ${unknown}`, `阶段不详 ${unknown} 个`) : null,
    noted > 0 ? text(`a stage skipped or stepped back ${noted}`, `其中跳过或退回阶段 ${noted} 个`) : null,
  ].flatMap((t) => t ?? []);
  return text(
    `${n} ${n === 1 ? 'project' : 'projects'}: ${[counts.map((c) => `${c.en} ${c.count}`).join(', '), ...more.map((t) => t.en)].join('; ')}.`,
    `共 ${n} 个项目：${[counts.map((c) => `${c.zh} ${c.count} 个`).join('、'), ...more.map((t) => t.zh)].join('；')}。`,
  );
}

/** Every project that a list known by the day names, with its stages, where it stands, and what it takes. */
export function projectListOf(question: ProjectsQuestion & { plan: Plan }): ProjectList {
  const { plan, asOf } = question;
  const find = parkFinder(plan);
  const projects = projectsOf(question)
    .map((p): Listed => ({
      ...projectAnswer(p),
      investorWritten: p.investorWritten,
      park: p.park === null ? null : (plan.parks[find(p.park)]?.id ?? null),
      parkWritten: p.park,
    }))
    .sort(byStage);
  return {
    asOf,
    says: headline(projects),
    parks: plan.parks.map(({ id, name }) => ({ id, name })),
    projects,
  };
}
