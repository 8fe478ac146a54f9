import { yuan } from '../../model/money.js';
import { type Text, text } from '../../model/text.js';
import type { PlacedProject, Placing } from './answer.js';
import { parkFinder } from './facts/park-named.js';
import { bestOf } from './programme/best.js';
import { conflictsAmong } from './programme/conflicts.js';
import { LEVELS, type Level } from './programme/levels.js';
import { type Resource, RESOURCES } from './programme/problem.js';
import { problemUnder } from './programme/rules.js';
import type { SitingQuestion } from './question.js';
import { bindingsOf } from './say/binding.js';
import { cautionsOf } from './say/cautions.js';
import { conflictWords } from './say/conflicts.js';
import { overridesOf } from './say/overrides.js';
import { leftIn, placedAnswer, projectAnswer } from './say/project.js';
import type { Solved } from './solved.js';
import type { PlacementSolver } from './solver.js';
import { type Task, taskOf } from './task.js';

const SOUGHT: Readonly<Record<Level, Text>> = {
  goals: text(
    'the most for the goals in due time, each as a share of its target',
    '对按期目标的贡献最大（各目标按占目标值的比例折算）',
  ),
  placed: text('the most projects with a park', '可落地项目最多'),
  focus: text('the best fit with what the parks are for', '与园区主导方向最契合'),
  certain: text('the least that hangs on what is unknown', '附条件的安排最少'),
  land: text('the least land', '用地最少'),
};

/** The answer in one sentence. */
function headline(
  state: Placing['state'],
  asked: readonly PlacedProject[],
  conflicts: Placing['conflicts'],
): Text {
  const placed = asked.filter((p) => p.park !== null);
  const conditional = placed.filter((p) => p.conditions.length > 0).length;
  const on =
    conditional > 0
      ? text(`, ${conditional} of them on a condition`, `（其中附条件 ${conditional} 个）`)
      : text('', '');
  // Of those left, the one that would add most to the goals.
  const [first] = asked.filter((p) => p.park === null).toSorted((a, b) => b.effect.points - a.effect.points);
  const some = text(
    `${placed.length} of ${asked.length} projects that ask for a park get one${on.en}`,
    `${asked.length} 个待落地项目中可安排 ${placed.length} 个${on.zh}`,
  );
  return {
    'nothing-to-place': text('No project asks for a park.', '目前没有待落地项目。'),
    'all-placed': text(
      `All ${asked.length} projects that ask for a park get one${on.en}.`,
      `${asked.length} 个待落地项目均可安排园区${on.zh}。`,
    ),
    'some-left': text(
      `${some.en}; ${first?.name} gets none: it would take ${first?.relax[0]?.says.en}.`,
      `${some.zh}；${first?.name}未能安排，需${first?.relax[0]?.says.zh}。`,
    ),
    infeasible: text(
      `No placement keeps everything that is asked for. ${conflicts[0]?.says.en}`,
      `没有满足全部要求的安排。${conflicts[0]?.says.zh}`,
    ),
  }[state];
}

function parkAnswers(
  task: Task,
  solved: Solved | null,
  usedIn: (park: number) => Record<Resource, number>,
): Placing['parks'] {
  return task.parks.map((p, index) => {
    const used = usedIn(index);
    const reserved = (r: Resource) =>
      p.reserved.reduce<number | null>(
        (sum, { need }) => (sum === null || need[r] === null ? null : sum + need[r]),
        0,
      );
    return {
      park: p.park.id,
      name: p.park.name,
      focus: p.park.focus ?? null,
      stated: p.stated,
      reserved: { land: reserved('land'), power: reserved('power') },
      room: p.room,
      used,
      left: leftIn(p, used),
      projects: task.asking.filter((_, c) => solved?.best.assignment[c]?.park === index).map((x) => x.id),
      reservedFor: p.reserved.map((x) => x.id),
      statedOn: p.statedOn,
      row: p.row,
    };
  });
}

function totalsOf(task: Task, asked: readonly PlacedProject[]): Placing['totals'] {
  const placed = asked.flatMap((p, c) =>
    p.park === null ? [] : [{ p, project: task.asking[c]!, effect: task.effects[c]! }],
  );
  const counted = placed.filter(({ effect }) => effect.outputMissing === null);
  return {
    projects: asked.length,
    placed: placed.length,
    conditional: placed.filter(({ p }) => p.conditions.length > 0).length,
    left: asked.length - placed.length,
    output: counted.reduce((sum, { project }) => sum + yuan(project.expectedOutput!), 0),
    platforms: placed.filter(({ project }) => project.kind === 'platform').length,
    jobs: placed.reduce((sum, { project }) => sum + (project.jobs ?? 0), 0),
    outputUnknown: placed.filter(({ project }) => project.expectedOutput === null).length,
    jobsUnknown: placed.filter(({ project }) => project.jobs === null).length,
  };
}

/** Which park each project that asks for one gets, why, what holds it back, and what to give up when not all can be kept. */
export function placingOf(question: SitingQuestion, solver: PlacementSolver): Placing {
  const { plan, view, asOf } = question;
  const task = taskOf(question);
  const conflicts = conflictsAmong(task.ground, task.rules, solver);
  const problem = problemUnder(task.ground, task.rules);
  const best = conflicts.length > 0 ? null : bestOf(problem, solver);
  const solved = best && { task, problem, best, solver };
  const usedIn = (park: number): Record<Resource, number> => {
    const of = (r: Resource) =>
      task.asking.reduce(
        (sum, { need }, c) => sum + (best?.assignment[c]?.park === park ? (need[r] ?? 0) : 0),
        0,
      );
    return Object.fromEntries(RESOURCES.map((r) => [r, of(r)])) as Record<Resource, number>;
  };
  const asked = task.asking.map((_, c) => placedAnswer(question, task, solved, usedIn, c));
  const said = conflictWords(task, conflicts);
  const state =
    asked.length === 0
      ? 'nothing-to-place'
      : !solved
        ? 'infeasible'
        : asked.some((p) => p.park === null)
          ? 'some-left'
          : 'all-placed';
  const find = parkFinder(plan);
  return {
    plan: plan.id,
    asOf,
    knownAt: view.knownAt,
    state,
    says: headline(state, asked, said),
    sought: LEVELS.map((level) => ({
      level,
      says: SOUGHT[level],
      reached: best ? Math.abs(best.score[level]) : null,
    })),
    totals: totalsOf(task, asked),
    projects: asked,
    settled: task.settled.map((p) => ({
      ...projectAnswer(p),
      park: p.park === null ? null : (plan.parks[find(p.park)]?.id ?? null),
      parkWritten: p.park,
    })),
    parks: parkAnswers(task, solved, usedIn),
    binding: solved ? bindingsOf(solved) : [],
    conflicts: said,
    overrides: overridesOf(question, task, conflicts),
    cautions: cautionsOf(question, task),
  };
}
