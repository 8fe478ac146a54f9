import { parseDay } from '../../model/day.js';
import type { Evidence } from '../../model/plan.js';
import type { TaskDetail } from './answer/index.js';
import { parkOf, population } from './population.js';
import type { PlanQuestion } from './question.js';

/** A thing in the register that a milestone is about. */
export type Thing = TaskDetail['things'][number]['things'][number];

/** What the register holds for a milestone: how many things meet it, and all that are of its kind. */
export interface Found {
  have: number;
  things: Thing[];
}

/** The field that dates a row of each kind, and the one that says how far it has come. */
const FIELDS = {
  projects: { date: 'stage_date', stage: 'stage', name: 'project' },
  credentials: { date: 'issued', stage: 'level', name: 'title' },
  cooperation: { date: null, stage: 'result', name: 'partner' },
  measures: { date: 'date', stage: 'outcome', name: 'kind' },
} as const;

/**
 * The distinct things (a project, a cooperation item, a measure) of a milestone's kind, park and task, each with whether it meets the
 * milestone on the day. A row without a date proves nothing of the day; of one thing the row that counts stands, else the
 * newest.
 */
export function findEvidence(question: PlanQuestion, evidence: Evidence): Found {
  const { view, asOf, plan } = question;
  const { snapshot } = view;
  const table = snapshot.table(evidence.kind);
  const column = (field: string) => table.texts(field);
  const { date, stage, name } = FIELDS[evidence.kind];
  const [parks, tasks, kinds, stages, credentials] = ['park', 'task', 'kind', 'stage', 'credential'].map(
    column,
  );
  const results = column(evidence.kind === 'cooperation' ? 'result' : 'outcome');
  const names = column(name);
  const dates = date === null ? null : column(date);
  const states = column(stage);
  const layers = evidence.layers && population(question, { layers: evidence.layers });
  const has = (list: readonly string[] | undefined, value: string | null | undefined) =>
    list === undefined || (value != null && list.includes(value));
  const profiles = view.enterprises(asOf);
  const things = new Map<string, Thing>();
  for (let slot = 0; slot < table.length; slot++) {
    if (!view.isLive(table.sources[slot]!)) continue;
    if (evidence.task !== undefined && tasks![slot] !== evidence.task) continue;
    if (evidence.park !== undefined && parkOf(plan, parks![slot] ?? null)?.id !== evidence.park) continue;
    if (!has(evidence.project_kinds, kinds![slot])) continue;
    if (!has(evidence.credentials, credentials![slot])) continue;
    const enterprise = view.enterpriseOf(table.mentions[slot]!);
    if (layers && !layers.has(enterprise)) continue;
    const { statedOn } = snapshot.sources[table.sources[slot]!]!;
    const day = dates === null ? null : parseDay(dates[slot] ?? '');
    const known = dates === null ? statedOn === null || statedOn <= asOf : day !== null && day <= asOf;
    const counts =
      known && has(evidence.stages, stages![slot]) && !(evidence.with_result && results[slot] === null);
    const profile = profiles[enterprise];
    const key = `${enterprise}\n${names[slot] ?? slot}\n${evidence.kind === 'measures' ? slot : ''}`;
    const before = things.get(key);
    if (
      before &&
      (before.counts || !counts) &&
      !(before.counts === counts && (dates?.[slot] ?? '') > (before.date ?? ''))
    )
      continue;
    things.set(key, {
      name: names[slot] ?? profile?.name ?? '',
      enterprise: profile ? { id: profile.id, name: profile.name, uscc: profile.uscc } : null,
      stage: states[slot] ?? null,
      date: dates?.[slot] ?? null,
      counts,
      fact: { row: table.rowIds[slot]!, field: states[slot] === null ? name : stage },
    });
  }
  const all = [...things.values()];
  return { have: all.filter((t) => t.counts).length, things: all };
}
