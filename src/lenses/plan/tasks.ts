import { type Day, dayNumber } from '../../model/day.js';
import type { Task } from '../../model/plan.js';
import { type Text, text } from '../../model/text.js';
import type { TaskAnswer } from './answer/index.js';
import { type Found, findEvidence } from './evidence.js';
import type { PlanQuestion } from './question.js';

/** A milestone with what the register holds for it. */
export interface Checked extends Found {
  milestone: Task['milestones'][number];
}

/** The milestones of a task, each held against the register. */
export function checkMilestones(question: PlanQuestion, task: Task): Checked[] {
  return task.milestones.map((milestone) => ({ milestone, ...findEvidence(question, milestone.evidence) }));
}

const isReached = ({ have, milestone }: Checked) => have >= milestone.evidence.at_least;

/**
 * How a milestone stands to its schedule. It has until the end of its due day; where nothing counts yet, nothing is known: neither
 * late nor on time can be said of it.
 */
function scheduleOf(checked: Checked, asOf: Day): TaskAnswer['bySchedule'] {
  if (isReached(checked)) return 'done';
  if (checked.have === 0) return 'unknown';
  return checked.milestone.due < asOf ? 'late' : 'on-time';
}

/** Three separate answers for a task: what was announced, what the evidence says, and how it stands to its schedule. */
export function taskAnswer(question: PlanQuestion, task: Task): TaskAnswer {
  const { asOf, plan } = question;
  const found = checkMilestones(question, task);
  const open = found.filter((f) => !isReached(f));
  const overdue = open.filter((f) => f.milestone.due < asOf);
  const nothing = found.every((f) => f.have === 0);
  const done = open.length === 0 && found.length > 0;
  const daysLate = overdue.length
    ? Math.max(...overdue.map((f) => dayNumber(asOf) - dayNumber(f.milestone.due)))
    : null;
  const official = task.official && task.official.stated_on <= asOf ? task.official : null;
  return {
    id: task.id,
    name: task.name,
    park: plan.parks.find((p) => p.id === task.park)?.name ?? null,
    owner: task.owner,
    official: official?.state.en ?? 'unknown',
    officialState: official && {
      state: official.state,
      statedOn: official.stated_on,
      source: official.source,
    },
    byEvidence: done ? 'done' : nothing ? 'unknown' : 'under-way',
    bySchedule: done ? 'done' : nothing ? 'unknown' : daysLate !== null ? 'late' : 'on-time',
    daysLate,
    milestones: { reached: found.length - open.length, of: found.length },
    why: whyOf(found, asOf),
    wording: task.wording,
    evidence: found.map((f) => ({
      milestone: f.milestone.id,
      name: f.milestone.name,
      due: f.milestone.due,
      have: f.have,
      need: f.milestone.evidence.at_least,
      status: f.milestone.status,
      state: scheduleOf(f, asOf),
    })),
  };
}

function whyOf(found: readonly Checked[], asOf: Day): Text {
  const next = found.find((f) => !isReached(f));
  if (!next)
    return text(
      'The register holds the evidence for every proposed milestone.',
      '企业库中的凭证满足各项建议里程碑。',
    );
  const { milestone, have, things } = next;
  const need = milestone.evidence.at_least;
  if (have === 0)
    return things.length > 0
      ? text(
          `None of the rows in the register proves “${milestone.name.en}”: a result or date is missing, or the stage is not reached.`,
          `企业库中尚无记录能证明“${milestone.name.zh}”：缺成果、日期或未到该阶段。`,
        )
      : text(
          `The register holds no evidence on “${milestone.name.en}”.`,
          `企业库中没有“${milestone.name.zh}”的凭证。`,
        );
  const late = milestone.due < asOf;
  return text(
    `${milestone.name.en}: ${have} of ${need}, ${late ? 'was due' : 'due'} ${milestone.due}.`,
    `${milestone.name.zh}：${have}/${need}，${late ? '应于' : '期限'} ${milestone.due}${late ? ' 完成' : ''}。`,
  );
}
