import { groupBy } from '../../../model/group-by.js';
import { parseMoney, sumMoney, yuan } from '../../../model/money.js';
import { type Text, text } from '../../../model/text.js';
import type { PlanQuestion } from '../question.js';
import { type Visit, VISIT_STATES, type VisitList, type VisitSum } from './answer.js';
import { visitsOf } from './visits.js';

/** The filter's word for what has no task, or is in no park of the plan. */
const NONE = 'none';

/** Which are asked for; `open`: whatever has no outcome yet. */
export interface VisitFilter {
  task?: string | undefined;
  kind?: string | undefined;
  state?: (typeof VISIT_STATES)[number] | 'open' | undefined;
  park?: string | undefined;
  find?: string | undefined;
}

function fits(visit: Visit, { task, kind, state, park, find }: VisitFilter): boolean {
  const word = find?.trim().toLowerCase() ?? '';
  const { enterprise, request, promise, outcome, owner } = visit;
  return (
    (task === undefined || (visit.task ?? NONE) === task) &&
    (kind === undefined || visit.kind === kind) &&
    (state === undefined || (state === 'open' ? visit.state !== 'done' : visit.state === state)) &&
    (park === undefined || (visit.park ?? NONE) === park) &&
    (word === '' ||
      [enterprise?.name, visit.kind, request, promise, outcome, owner].some((s) =>
        s?.toLowerCase().includes(word),
      ))
  );
}

/** What some come to: each enterprise once, amounts exact to the fen, those that are not stated counted and never taken for zero. */
function sumOf(visits: readonly Visit[]): VisitSum {
  const amounts = visits.flatMap(({ amount }) => (amount === null ? [] : parseMoney(amount.toFixed(2))!));
  const count = (state: Visit['state']) => visits.filter((v) => v.state === state).length;
  return {
    visits: visits.length,
    enterprises: new Set(visits.flatMap(({ enterprise }) => enterprise?.id ?? [])).size,
    amount: amounts.length === 0 ? null : yuan(sumMoney(amounts)),
    amountUnknown: visits.length - amounts.length,
    states: Object.fromEntries(VISIT_STATES.map((s) => [s, count(s)])) as VisitSum['states'],
  };
}

function headline({ visits, enterprises, states }: VisitSum): Text {
  if (visits === 0) return text('No request or visit is on record.', '暂无诉求和走访记录。');
  const open = visits - states.done;
  return text(
    `${visits} ${visits === 1 ? 'request or visit' : 'requests and visits'} of ${enterprises} ${enterprises === 1 ? 'enterprise' : 'enterprises'}: ${states.done} with an outcome, ${open} open, of which ${states.overdue} overdue and ${states.undated} without a day to come back to.`,
    `诉求和走访共 ${visits} 项，涉及企业 ${enterprises} 家：已有结果 ${states.done} 项，未办结 ${open} 项，其中逾期 ${states.overdue} 项、未定办理时限 ${states.undated} 项。`,
  );
}

/** What a filter finds of the requests and visits, and what it comes to by task; `own`: of one park's enterprises alone. */
export function visitListOf(
  question: PlanQuestion,
  { from = 0, limit, ...filter }: VisitFilter & { from?: number; limit?: number },
  own: string | null,
): VisitList {
  const { plan, asOf } = question;
  const all = visitsOf(question).filter(({ park }) => own === null || park === own);
  const found = all.filter((visit) => fits(visit, filter));
  const lines = found.slice(from, limit === undefined ? undefined : from + limit);
  const place = (task: string | null) => {
    const at = plan.tasks.findIndex(({ id }) => id === task);
    return at < 0 ? plan.tasks.length + Number(task === null) : at;
  };
  return {
    asOf,
    says: headline(sumOf(all)),
    visits: all.length,
    total: found.length,
    from,
    truncated: lines.length < found.length,
    lines,
    tasks: [...groupBy(found, ({ task }) => task)]
      .map(([task, some]) => ({ task, sum: sumOf(some) }))
      .sort((a, b) => place(a.task) - place(b.task)),
    sum: sumOf(found),
    names: [
      ...plan.tasks.map(({ id, name }) => ({ id, name })),
      ...[...new Set(all.flatMap(({ task }) => task ?? []))]
        .filter((task) => !plan.tasks.some(({ id }) => id === task))
        .map((task) => ({ id: task, name: text(task, task) })),
    ],
    parks: plan.parks.filter(({ id }) => own === null || id === own).map(({ id, name }) => ({ id, name })),
    kinds: [...new Set(all.flatMap(({ kind }) => kind ?? []))].sort(),
  };
}
