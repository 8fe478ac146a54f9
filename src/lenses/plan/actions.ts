import { addMonths, addDays, dayOf, dayParts, type Day } from '../../model/day.js';
import { parsePeriod, returnDue } from '../../model/period.js';
import type { Goal } from '../../model/plan.js';
import { type Text, text } from '../../model/text.js';
import type { Action, Carrier } from './answer/index.js';
import { contactOf } from './contact.js';
import { explainGoal } from './explain/index.js';
import { type Member, population } from './population.js';
import { defineGoal, type DefinedGoal, type PlanQuestion } from './question.js';
import { reach } from './target.js';

/** Months before a title ends by which its review should be prepared. */
const REVIEW_LEAD = 3;

/** The last day of the month after a day: when the next report is made. */
function nextReport(asOf: Day): Day {
  const { year, month } = dayParts(addMonths(asOf, 2));
  return addDays(dayOf(year, month, 1)!, -1);
}

/** By when a burden is to be lifted: a missing return by its own due day or else the next report's, a title before it ends. */
function deadlineOf({ burden, at }: Carrier, { goal, indicator }: DefinedGoal, asOf: Day): Day {
  const next = nextReport(asOf);
  if (burden === 'unreturned' || burden === 'unreadable') {
    const period = at === null ? null : parsePeriod(at);
    const due = period && indicator.returns ? returnDue(period, indicator.returns.due_day) : null;
    return due !== null && due > asOf ? due : next;
  }
  if (burden === 'ending') {
    const prepared = addMonths(at as Day, -REVIEW_LEAD);
    return prepared > asOf ? prepared : (at as Day);
  }
  if (burden === 'fall') return goal.due > asOf && goal.due < next ? goal.due : next;
  return next;
}

const TO_DO: Record<Carrier['burden'], Text> = {
  fall: text('Visit and find the cause.', '走访了解减产原因，研究帮扶措施。'),
  unreturned: text('Ask for the return.', '催报。'),
  unreadable: text('Ask for the figure again.', '退回重报。'),
  ended: text('See whether the review can be made up.', '了解复核情况，符合条件的组织补报。'),
  ending: text('Prepare the review.', '提前辅导复核申报。'),
  unproved: text('Ask for the certificate.', '请企业补充证书。'),
};

function actionsFor(question: PlanQuestion, goal: Goal): Action[] {
  const defined = defineGoal(question.plan, goal.id)!;
  const target = reach(goal);
  const explanation = explainGoal(question, goal.id)!;
  if (target === null || target === 0) return [];
  const members = new Map<string, Member>(
    [...population(question, defined.selection).values()].map((m) => [m.id, m]),
  );
  return explanation.carriers.flatMap((carrier) => {
    const member = members.get(carrier.enterprise.id);
    if (!member) return [];
    const todo = TO_DO[carrier.burden];
    return [
      {
        goal: goal.id,
        goalName: goal.name,
        enterprise: contactOf(question.plan, member),
        burden: carrier.burden,
        says: text(`${carrier.says.en} ${todo.en}`, `${carrier.says.zh}${todo.zh}`),
        effect: carrier.worth,
        unit: defined.indicator.unit,
        effectShare: carrier.worth / Math.abs(target),
        deadline: deadlineOf(carrier, defined, question.asOf),
        owner: goal.owner ?? contactOf(question.plan, member).park,
      },
    ];
  });
}

/**
 * What is to be done for the goals, the largest effect first: each names the enterprise, what is missing, what it adds, by when
 * and who does it. Effects of different goals compare as shares of their targets. The owner is the goal's, else the enterprise's
 * park; null where neither is known.
 */
export function actionsOf(question: PlanQuestion): Action[] {
  return question.plan.goals
    .flatMap((goal) => actionsFor(question, goal))
    .sort((a, b) => b.effectShare - a.effectShare || (a.enterprise.id < b.enterprise.id ? -1 : 1));
}
