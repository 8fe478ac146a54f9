import { periodFromNumber } from '../../model/period.js';
import type { FactRef } from '../../register/index.js';
import { annualFigure } from './annual.js';
import { countOn, holdings } from './count.js';
import { flowFigure } from './flow.js';
import type { Member } from './population.js';
import type { DefinedGoal, PlanQuestion } from './question.js';

/** One addend of a figure: whose it is, how much, of which period, and the fact that states it. Money is in fen. */
export interface Addition {
  member: Member;
  amount: number;
  period: string | null;
  fact: FactRef;
}

/** A figure that adds up, whatever it is made of. Money is in fen; null when nothing is known. */
export interface Total {
  value: number | null;
  low: number | null;
  high: number | null;
  through: string | null;
  additions: Addition[];
  /** Facts behind the figure: a thing counted may be stated by several rows. */
  facts: number;
}

const UNKNOWN: Total = { value: null, low: null, high: null, through: null, additions: [], facts: 0 };

/**
 * The figure of an indicator that adds up over enterprises: a flow, a level or a count; not a ratio.
 * @param latestYear of a yearly figure: no later one is taken
 */
export function totalOf(question: PlanQuestion, defined: DefinedGoal, latestYear?: number): Total {
  const { indicator } = defined;
  const field = indicator.measure?.field ?? 'output_value';
  if (indicator.kind === 'distinct-count') {
    const held = holdings(question, defined);
    if (!held.listed) return UNKNOWN;
    const { value, low, high, parts } = countOn(held, question.asOf);
    const additions = parts.map(({ member, title }) => ({
      member,
      amount: 1,
      period: null,
      fact: title.rows[0]!,
    }));
    const facts = parts.reduce((n, p) => n + p.title.rows.length, 0);
    return { value, low, high, through: null, additions, facts };
  }
  if (indicator.measure?.kind === 'annual-facts') {
    const { value, low, high, year, parts } = annualFigure(question, defined, latestYear);
    const additions = parts.map((p) => ({
      member: p.member,
      amount: p.statement.amount,
      period: String(p.year),
      fact: { row: p.statement.row, field },
    }));
    return {
      value,
      low,
      high,
      through: year === null ? null : String(year),
      additions,
      facts: additions.length,
    };
  }
  const { value, low, high, through, parts } = flowFigure(question, defined);
  if (parts.every((p) => p.addends.length === 0)) return UNKNOWN;
  const additions = parts.flatMap(({ member, addends }) =>
    addends.map((a) => ({
      member,
      amount: a.amount,
      period: periodFromNumber(a.period) as string,
      fact: { row: a.row, field: a.field === 'cumulative' ? `${field}_ytd` : field },
    })),
  );
  return { value, low, high, through, additions, facts: additions.length };
}
