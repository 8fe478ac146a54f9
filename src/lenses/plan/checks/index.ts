import { fen, yuan } from '../../../model/money.js';
import type { Check, GoalAnswer } from '../answer/index.js';
import { flowFigure } from '../flow.js';
import { defineGoal, type PlanQuestion } from '../question.js';
import { bases } from './bases.js';
import { accounts, cumulativeAsMonth, restatements } from './returns.js';
import { confidentiality } from './confidentiality.js';
import type { Inspected } from './inspected.js';
import { comparableGrowth, januaryFebruary, priceBasis } from './growth.js';
import { entrants, groups, industries, movedFirms, upstream } from './population.js';
import { outputAndRevenue, exportsBasis } from './revenue.js';
import { expired, overlap, titlesAndFirms } from './titles.js';
import { targets } from './targets.js';

/** Every pitfall that is looked for, in the order of their ids. */
const CHECKS: readonly ((inspected: Inspected) => Check)[] = [
  comparableGrowth,
  januaryFebruary,
  cumulativeAsMonth,
  entrants,
  movedFirms,
  groups,
  upstream,
  priceBasis,
  outputAndRevenue,
  industries,
  titlesAndFirms,
  expired,
  overlap,
  restatements,
  accounts,
  bases,
  exportsBasis,
  confidentiality,
  targets,
];

/** Looks for the pitfalls of industrial statistics in a plan's figures and the register behind them. */
export function checksOf(question: PlanQuestion, goals: readonly GoalAnswer[]): Check[] {
  const { plan } = question;
  const goal = plan.goals.find((g) => {
    const indicator = defineGoal(plan, g.id)!.indicator;
    return indicator.kind === 'flow' && indicator.measure?.kind === 'monthly-output';
  });
  const defined = goal ? defineGoal(plan, goal.id)! : null;
  const flow =
    defined === null
      ? null
      : {
          defined,
          figure: flowFigure(question, defined),
          answer: goals.find((g) => g.id === defined.goal.id)!,
          money: (amount: number) => yuan(fen(Math.round(amount))),
        };
  return CHECKS.map((check) => check({ question, goals, flow }));
}
