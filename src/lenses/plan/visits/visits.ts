import { newest } from '../../../model/newest.js';
import { type Day, dayNumber } from '../../../model/day.js';
import type { Plan } from '../../../model/plan.js';
import { yuan } from '../../../model/money.js';
import type { Statement } from '../../../register/index.js';
import { parkOf } from '../population.js';
import type { PlanQuestion } from '../question.js';
import { type Visit, VISIT_STATES, type VisitState } from './answer.js';

/** The id of the plan's task that a cell means by its id or name; as written where the plan has none. */
function taskNamed(plan: Plan, written: string | null): string | null {
  const found = plan.tasks.find((t) => t.id === written || t.name.zh === written || t.name.en === written);
  return found?.id ?? written;
}

function stateOf(outcome: string | null, next: string | null, asOf: Day): VisitState {
  if (outcome !== null) return 'done';
  if (next === null) return 'undated';
  return next < asOf ? 'overdue' : 'due';
}

/** A day that comes later than any, for what is not dated. */
const LATEST = '9';

/** What waits longest first: overdue by the day promised, then open ones without a day, then those still due; what is done by day, the newest first. */
function byUrgency(a: Visit, b: Visit): number {
  const order = VISIT_STATES.indexOf(a.state) - VISIT_STATES.indexOf(b.state);
  const day = (v: Visit) => (v.state === 'undated' || v.state === 'done' ? v.date : v.nextDate) ?? LATEST;
  const [x, y] = a.state === 'done' ? [day(b), day(a)] : [day(a), day(b)];
  return order || (x < y ? -1 : x > y ? 1 : a.row - b.row);
}

/**
 * What the lists drawn up by the day say was asked of the office and done for enterprises, what waits longest first. The same enterprise,
 * task, kind and date in an older list is the same thing, of which the newest list tells how it stands. What is dated after the
 * day has not happened yet.
 */
export function visitsOf({ view, plan, asOf }: PlanQuestion): Visit[] {
  const profiles = view.enterprises(asOf);
  const same = (s: Statement) =>
    JSON.stringify([
      s.holder < 0 ? `row ${s.row}` : s.holder,
      taskNamed(plan, s.text('task')),
      s.text('kind'),
      s.text('date'),
    ]);
  return [...newest(view.statements('measures', asOf), same).values()]
    .flat()
    .filter((s) => (s.text('date') ?? '') <= asOf)
    .map((s): Visit => {
      const profile = profiles[s.holder];
      const [outcome, nextDate, date] = [s.text('outcome'), s.text('next_date'), s.text('date')];
      const amount = s.money('amount');
      return {
        row: s.row,
        enterprise: profile ? { id: profile.id, name: profile.name } : null,
        park: parkOf(plan, profile?.park ?? null)?.id ?? null,
        task: taskNamed(plan, s.text('task')),
        kind: s.text('kind'),
        date,
        amount: amount === null ? null : yuan(amount),
        request: s.text('request'),
        promise: s.text('promise'),
        outcome,
        owner: s.text('owner'),
        nextDate,
        state: stateOf(outcome, nextDate, asOf),
        openDays: outcome !== null || date === null ? null : dayNumber(asOf) - dayNumber(date as Day),
      };
    })
    .sort(byUrgency);
}
