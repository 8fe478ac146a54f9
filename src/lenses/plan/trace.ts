import { fen, yuan } from '../../model/money.js';
import { periodFromNumber } from '../../model/period.js';
import type { FactRef } from '../../register/index.js';
import { countOn, holdings } from './count.js';
import { flowFigure } from './flow.js';
import type { Member } from './population.js';
import { defineGoal, type PlanQuestion } from './question.js';

/** One addend of a goal's figure and the fact that it is. */
export interface Contribution {
  enterprise: { id: string; uscc: string | null; name: string };
  /** CNY for money, 1 for a thing counted. */
  amount: number;
  period: string | null;
  fact: FactRef;
}

export interface Trace {
  goal: string;
  definition: string;
  value: number;
  unit: string;
  contributions: Contribution[];
}

const whose = ({ id, uscc, name }: Member) => ({ id, uscc, name });

/** Every contribution to a goal's figure: they add up to it exactly. Undefined when the plan has no such goal or definition. */
export function traceGoal(question: PlanQuestion, goalId: string, definitionId?: string): Trace | undefined {
  const defined = defineGoal(question.plan, goalId, definitionId);
  if (!defined) return undefined;
  const { indicator, definition } = defined;
  const head = { goal: goalId, definition, unit: indicator.unit };
  if (indicator.kind === 'flow') {
    const figure = flowFigure(question, defined);
    const field = indicator.measure.field ?? 'output_value';
    const contributions = figure.parts.flatMap(({ member, addends }) =>
      addends.map((addend) => ({
        enterprise: whose(member),
        amount: yuan(fen(addend.amount)),
        period: periodFromNumber(addend.period) as string,
        fact: { row: addend.row, field: addend.field === 'cumulative' ? `${field}_ytd` : field },
      })),
    );
    return { ...head, value: yuan(fen(figure.value)), contributions };
  }
  const figure = countOn(holdings(question, defined), question.asOf);
  const contributions = figure.parts.map(({ member, title }) => ({
    enterprise: whose(member),
    amount: 1,
    period: null,
    fact: title.rows[0]!,
  }));
  return { ...head, value: figure.value, contributions };
}
