import { yuan } from '../../../model/money.js';
import { type Text, text } from '../../../model/text.js';
import type { PlacedProject, Placing } from '../answer.js';
import type { Park } from '../facts/parks.js';
import type { Project } from '../facts/projects.js';
import type { StageStep } from '../facts/stages.js';
import { type Option, type Resource, RESOURCES } from '../programme/problem.js';
import type { SitingQuestion } from '../question.js';
import type { Solved } from '../solved.js';
import type { Task } from '../task.js';
import { alternativesOf } from './alternatives.js';
import { relaxesOf } from './relax.js';
import { amountOf, resourceName, STAGE_WORDS } from './words.js';

function stageNote({ stage, skipped, steppedBack }: StageStep): Text[] {
  const { en, zh } = STAGE_WORDS[stage];
  if (steppedBack) return [text(`stepped back to ${en}`, `退回${zh}阶段`)];
  if (skipped.length === 0) return [];
  const words = skipped.map((s) => STAGE_WORDS[s]);
  return [
    text(
      `came to ${en} without ${words.map((w) => w.en).join(' and ')}`,
      `未经${words.map((w) => w.zh).join('、')}即进入${zh}阶段`,
    ),
  ];
}

/** A project as the lists have it. */
export function projectAnswer(p: Project): Omit<Placing['settled'][number], 'park' | 'parkWritten'> {
  const { investor } = p;
  const last = p.stages.at(-1);
  return {
    id: p.id,
    name: p.name,
    investor: investor && { id: investor.id, name: investor.name, uscc: investor.uscc },
    kind: p.kind,
    part: p.part,
    layer: p.layer,
    stage: p.stage,
    stageSince: last?.stage === p.stage ? (last?.since ?? null) : null,
    stages: p.stages,
    stageNotes: p.stages.flatMap(stageNote),
    need: p.need,
    investment: p.investment === null ? null : yuan(p.investment),
    expectedOutput: p.expectedOutput === null ? null : yuan(p.expectedOutput),
    jobs: p.jobs,
    wantedBy: p.wantedBy,
    statedOn: p.statedOn,
    row: p.row,
  };
}

/** Why a project stands in a park: whose word or whose focus, and what it takes of the room. */
function reasonOf(task: Task, c: number, { park, fit }: Option): Text {
  const { park: at, room } = task.parks[park]!;
  const { need } = task.asking[c]!;
  const word = task.overrides.get(c)?.find((w) => w.verdict === 'to');
  const focus = at.focus ?? at.name;
  const why = word
    ? text(
        `${word.actor} put it in ${at.name.en} (override ${word.id}): ${word.reason}`,
        `由 ${word.actor} 指定落户${at.name.zh}（人工指定 ${word.id}）：${word.reason}`,
      )
    : {
        focus: text(
          `It is what ${at.name.en} is for (${focus.en})`,
          `符合${at.name.zh}主导方向（${focus.zh}）`,
        ),
        possible: text(
          `${at.name.en} may take it beside its focus (${focus.en})`,
          `${at.name.zh}主导方向为${focus.zh}，可兼容该项目`,
        ),
        unclear: text(
          `Whether it suits the focus of ${at.name.en} cannot be told`,
          `是否符合${at.name.zh}主导方向尚无法判断`,
        ),
        against: text(`It goes to ${at.name.en} against its focus`, `不符合${at.name.zh}主导方向`),
      }[fit];
  const takes = RESOURCES.flatMap((r) => {
    const [wants, has] = [need[r], room[r]];
    if (wants === null || has === null) return [];
    const [a, b, what] = [amountOf(wants, r), amountOf(has, r), resourceName(r)];
    return [text(`${a.en} of the ${b.en} of free ${what.en}`, `${what.zh}需 ${a.zh}（可用 ${b.zh}）`)];
  });
  const rest =
    takes.length === 0 ? null : text(takes.map((t) => t.en).join(', '), takes.map((t) => t.zh).join('，'));
  return text(`${why.en}${rest ? `; it takes ${rest.en}` : ''}.`, `${why.zh}${rest ? `；${rest.zh}` : ''}。`);
}

/** What must turn out so for a placement to hold, since it is unknown. `left`: what is free when all that is known is placed. */
function conditionsOf(
  task: Task,
  c: number,
  { park, fit }: Option,
  left: Readonly<Record<Resource, number | null>>,
): Text[] {
  const { park: at, room, unsure, reserved } = task.parks[park]!;
  const { need } = task.asking[c]!;
  const conditions = RESOURCES.flatMap((r): Text[] => {
    const what = resourceName(r);
    if (room[r] === null)
      return [text(`the free ${what.en} of ${at.name.en} is unknown`, `${at.name.zh}可用${what.zh}未知`)];
    const amount = amountOf(left[r] ?? 0, r);
    const own =
      need[r] === null
        ? [
            text(
              `its need of ${what.en} is unknown: it fits if that is at most ${amount.en}`,
              `所需${what.zh}未知，不超过 ${amount.zh}方可落地`,
            ),
          ]
        : [];
    const waiting = reserved.filter((p) => p.need[r] === null).length;
    return unsure.includes(r)
      ? [
          ...own,
          text(
            `the ${what.en} of ${waiting} ${waiting === 1 ? 'project' : 'projects'} that already ${waiting === 1 ? 'has' : 'have'} ${at.name.en} is unknown: at most ${amount.en} may be left to them`,
            `${at.name.zh}另有 ${waiting} 个已定项目所需${what.zh}未知，至多余 ${amount.zh}`,
          ),
        ]
      : own;
  });
  return fit === 'unclear'
    ? [
        text(
          'its kind or layer is unknown, or the plan does not say what the park takes',
          '项目类型或所属板块未知，或计划未写明园区承接范围',
        ),
        ...conditions,
      ]
    : conditions;
}

/** What is left in a park: stated, less reserved, less placed. */
export function leftIn(
  { room }: Park,
  used: Readonly<Record<Resource, number>>,
): Record<Resource, number | null> {
  const left = (r: Resource) => (room[r] === null ? null : Math.max(0, room[r] - used[r]));
  return { land: left('land'), power: left('power') };
}

const UNDECIDED = text(
  'No park: what is asked for cannot be kept together.',
  '未安排：各项要求相互矛盾，须先取舍。',
);

/** A project that asks for a park, with its answer; without one (`solved` null) when what is asked contradicts itself. */
export function placedAnswer(
  question: SitingQuestion,
  task: Task,
  solved: Solved | null,
  usedIn: (park: number) => Readonly<Record<Resource, number>>,
  c: number,
): PlacedProject {
  const project = task.asking[c]!;
  const { goals, points, outputMissing, tasks } = task.effects[c]!;
  const chosen = solved?.best.assignment[c] ?? null;
  const park = chosen && task.parks[chosen.park]!;
  const relax = solved && !chosen ? relaxesOf(solved, c) : [];
  const [first] = relax;
  const reason = chosen
    ? reasonOf(task, c, chosen)
    : first
      ? text(`It gets no park: it would take ${first.says.en}.`, `未能安排，需${first.says.zh}。`)
      : UNDECIDED;
  const unitOf = (indicator: string) =>
    question.plan.indicators.find((i) => i.id === indicator)?.unit ?? 'CNY';
  return {
    ...projectAnswer(project),
    park: park?.park.id ?? null,
    fit: chosen?.fit ?? null,
    conditions:
      chosen && !chosen.certain ? conditionsOf(task, c, chosen, leftIn(park!, usedIn(chosen.park))) : [],
    reason,
    effect: {
      goals: goals.map((g) => ({
        plan: g.plan,
        goal: g.goal.id,
        due: g.goal.due,
        amount: g.amount,
        unit: unitOf(g.goal.indicator),
      })),
      points,
      outputMissing,
      tasks: park ? (tasks.get(park.park.id) ?? []) : [],
    },
    alternatives: solved ? alternativesOf(solved, c) : [],
    relax,
    overrides: (task.overrides.get(c) ?? []).map((w) => w.id),
    must: question.must.includes(project.id),
  };
}
