import { text } from '../../model/text.js';
import type { GoalAnswer } from './answer/index.js';
import { collectYears } from './annual.js';
import type { FlowFigure } from './flow.js';
import { population } from './population.js';
import { isFinal, type DefinedGoal, type PlanQuestion } from './question.js';

/**
 * The operating revenue of enterprises of an output's population that have no output: software and chip design bill for
 * their work and make no goods (GB/T 4754 division 65). It is a line of its own, and never added to output without a rule of
 * the plan (pitfall P09). The newest year that any of them stated.
 */
export function revenueBeside(
  question: PlanQuestion,
  { goal, selection }: DefinedGoal,
  figure: FlowFigure,
  scale: (amount: number) => number,
): GoalAnswer['beside'] {
  const withOutput = new Set(figure.parts.filter((p) => p.addends.length > 0).map((p) => p.member.index));
  const yearly = collectYears(
    question.view,
    'operating_revenue',
    isFinal(goal, question.asOf) ? null : question.asOf,
  );
  const others = [...population(question, selection).values()].filter((m) => !withOutput.has(m.index));
  const years = others.flatMap((m) => [...(yearly.get(m.index)?.keys() ?? [])]);
  if (years.length === 0) return [];
  const year = years.reduce((a, b) => Math.max(a, b));
  const amounts = others.flatMap((m) => yearly.get(m.index)?.get(year)?.amount ?? []);
  return [
    {
      id: 'revenue-without-output',
      name: text('Operating revenue of firms without output value', '无产值企业的营业收入'),
      value: scale(amounts.reduce((a, b) => a + b, 0)),
      at: String(year),
      enterprises: amounts.length,
    },
  ];
}
