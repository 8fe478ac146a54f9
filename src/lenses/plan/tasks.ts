import { type Day, dayNumber, parseDay } from '../../model/day.js';
import type { Evidence, Task } from '../../model/plan.js';
import { type Text, text } from '../../model/text.js';
import type { TaskAnswer } from './answer.js';
import { population, parkOf } from './population.js';
import type { PlanQuestion } from './question.js';

/** Rows of evidence: how many meet a milestone, and whether the register holds any of that kind at all. */
interface Found {
  have: number;
  any: boolean;
}

/** Counts distinct things (a project, a cooperation item, a measure) whose row meets a milestone's evidence on a day. */
function findEvidence(question: PlanQuestion, evidence: Evidence): Found {
  const { view, asOf, plan } = question;
  const table = view.snapshot.table(evidence.kind);
  const column = (field: string) => table.texts(field);
  const park = column('park');
  const has = (list: readonly string[] | undefined, value: string | null | undefined) =>
    list === undefined || (value != null && list.includes(value));
  const layers = evidence.layers && population(question, { layers: evidence.layers });
  const dated = { projects: 'stage_date', credentials: 'issued', cooperation: null, measures: 'date' }[
    evidence.kind
  ];
  const result = evidence.kind === 'cooperation' ? column('result') : column('outcome');
  const things = new Set<string>();
  let any = false;
  for (let slot = 0; slot < table.length; slot++) {
    if (!view.isLive(table.sources[slot]!)) continue;
    if (evidence.task !== undefined && column('task')[slot] !== evidence.task) continue;
    if (evidence.park !== undefined && parkOf(plan, park[slot] ?? null)?.id !== evidence.park) continue;
    any = true;
    const enterprise = view.enterpriseOf(table.mentions[slot]!);
    if (!has(evidence.project_kinds, column('kind')[slot])) continue;
    if (!has(evidence.stages, column('stage')[slot])) continue;
    if (!has(evidence.credentials, column('credential')[slot])) continue;
    if (layers && !layers.has(enterprise)) continue;
    if (evidence.with_result && result[slot] === null) continue;
    // A row without a date proves nothing of the day.
    const day = dated === null ? null : parseDay(column(dated)[slot] ?? '');
    if (dated !== null && (day === null || day > asOf)) continue;
    const stated = view.snapshot.sources[table.sources[slot]!]!.statedOn;
    if (dated === null && stated !== null && stated > asOf) continue;
    const name = column('project')[slot] ?? column('title')[slot] ?? column('partner')[slot] ?? `${slot}`;
    things.add(`${enterprise}\n${name}\n${evidence.kind === 'measures' ? slot : ''}`);
  }
  return { have: things.size, any };
}

/** Three separate answers for a task: what was announced, what the evidence says, and how it stands to its schedule. */
export function taskAnswer(question: PlanQuestion, task: Task): TaskAnswer {
  const { asOf, plan } = question;
  const found = task.milestones.map((m) => ({ milestone: m, ...findEvidence(question, m.evidence) }));
  const reached = found.filter((f) => f.have >= f.milestone.evidence.at_least);
  const open = found.filter((f) => f.have < f.milestone.evidence.at_least);
  const overdue = open.filter((f) => f.milestone.due < asOf);
  const nothing = found.every((f) => f.have === 0);
  const done = open.length === 0 && found.length > 0;
  const daysLate = overdue.length
    ? Math.max(...overdue.map((f) => dayNumber(asOf) - dayNumber(f.milestone.due)))
    : null;
  const byEvidence = done ? 'done' : nothing ? 'unknown' : 'under-way';
  const bySchedule = done ? 'done' : nothing ? 'unknown' : daysLate !== null ? 'late' : 'on-time';
  return {
    id: task.id,
    name: task.name,
    park: plan.parks.find((p) => p.id === task.park)?.name ?? null,
    owner: task.owner,
    official: task.official && task.official.stated_on <= asOf ? task.official.state.en : 'unknown',
    byEvidence,
    bySchedule,
    daysLate,
    milestones: { reached: reached.length, of: found.length },
    why: whyOf(found, asOf),
    evidence: found.map(({ milestone, have }) => ({
      milestone: milestone.id,
      name: milestone.name,
      due: milestone.due,
      have,
      need: milestone.evidence.at_least,
    })),
  };
}

function whyOf(found: readonly (Found & { milestone: Task['milestones'][number] })[], asOf: Day): Text {
  const next = found.find((f) => f.have < f.milestone.evidence.at_least);
  if (!next)
    return text(
      'The register holds the evidence for every proposed milestone.',
      '企业库中的凭证满足各项建议里程碑。',
    );
  const { milestone, have, any } = next;
  const need = milestone.evidence.at_least;
  if (have === 0)
    return any
      ? text(
          `None of the rows in the register proves “${milestone.name.en}”: a result or date is missing.`,
          `企业库中尚无记录能证明“${milestone.name.zh}”：缺成果或日期。`,
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
