import { dayParts } from '../../model/day.js';
import {
  PERIODS_PER_YEAR,
  type Period,
  periodAt,
  periodFromNumber,
  periodNumber,
} from '../../model/period.js';
import { once } from '../../model/once.js';
import { type Member, population } from './population.js';
import { type DefinedGoal, isFinal, type PlanQuestion } from './question.js';
import { type Addend, collectReturns, monthsOfYear, type Returns, yearFigure } from './returns.js';

/** What one enterprise adds to a flow, in fen. */
export interface FlowPart {
  member: Member;
  addends: Addend[];
  amount: number;
  /** The newest period that it has returned in the year. */
  newest: number | null;
  /** Periods up to `through` that it owes and nothing is known of: not returned, or returned and unreadable. */
  owed: number[];
}

/** A flow over a year to date: who added what, and who has not returned. Amounts in fen. */
export interface FlowFigure {
  year: number;
  /** `periodNumber` of January–February of the year. */
  first: number;
  /** The newest period that at least 80 % of those who owe a return have returned; null when none. */
  through: Period | null;
  expected: Member[];
  late: FlowPart[];
  parts: FlowPart[];
  /** Null when nothing at all was returned for the year. */
  value: number | null;
  low: number;
  high: number;
  returns: Returns;
  members: ReadonlyMap<number, Member>;
}

/** The share of the expected returns that makes a period count as returned (CONTRACTS of the status command). */
const RETURNED = 0.8;

function newestReturned(expected: readonly Member[], returns: Returns, first: number): number | null {
  for (let period = first + PERIODS_PER_YEAR - 1; period >= first; period--) {
    const reported = expected.filter((m) => returns.get(m.index)?.has(period)).length;
    if (reported > 0 && reported >= RETURNED * expected.length) return period;
  }
  return null;
}

/** The newest single period of an enterprise that is known at or before a period, in fen. */
function lastKnownMonth(returns: Returns, index: number, before: number): number | null {
  const entries = returns.get(index);
  for (
    let year = Math.floor(before / PERIODS_PER_YEAR);
    entries && year >= Math.floor(before / PERIODS_PER_YEAR) - 1;
    year--
  ) {
    const first = year * PERIODS_PER_YEAR;
    const months = monthsOfYear(entries, first);
    for (let p = PERIODS_PER_YEAR - 1; p >= 0; p--)
      if (first + p < before && !Number.isNaN(months[p])) return months[p]!;
  }
  return null;
}

/** The median of the last known months of a layer's enterprises, or of all where the layer has none; 0 when nobody is known. */
function medianMonth(
  figure: Pick<FlowFigure, 'members' | 'returns'>,
  layer: Member['layer'],
  before: number,
): number {
  const known = (same: boolean) =>
    [...figure.members.values()]
      .filter((m) => !same || m.layer === layer)
      .map((m) => lastKnownMonth(figure.returns, m.index, before))
      .filter((v) => v !== null)
      .sort((a, b) => a - b);
  const values = known(true).length > 0 ? known(true) : known(false);
  return values[Math.floor(values.length / 2)] ?? 0;
}

/**
 * The flow of a goal for the year of the question's day. Low counts what is unknown as nothing; high as the
 * enterprise's last known period or, failing that, the median of its layer; both span amounts that contradict each other.
 */
export function flowFigure(question: PlanQuestion, goal: DefinedGoal): FlowFigure {
  const { plan, asOf } = question;
  const key = `flow ${plan.id} ${goal.goal.id} ${goal.indicator.id} ${goal.definition} ${asOf}`;
  return once(question.view, key, () => addUp(question, goal));
}

function addUp(question: PlanQuestion, goal: DefinedGoal): FlowFigure {
  const { view, asOf } = question;
  const final = isFinal(goal.goal, asOf);
  const year = Math.min(dayParts(asOf).year, dayParts(goal.goal.due).year);
  const first = periodNumber(periodAt(year, 0));
  const members = population(question, goal.selection);
  const field = goal.indicator.measure?.field ?? 'output_value';
  const returns = collectReturns(view, field, goal.selection.bases, final ? null : asOf);
  const owes = goal.indicator.returns?.above_scale ?? false;
  const expected = [...members.values()].filter((m) => owes && m.aboveScale === true);
  const through = newestReturned(expected, returns, first);
  const last = through ?? first + PERIODS_PER_YEAR - 1;

  const owing = new Set(expected.map((m) => m.index));
  const parts: FlowPart[] = [];
  let value = 0;
  let low = 0;
  let high = 0;
  for (const member of members.values()) {
    const { addends, newest, missing } = yearFigure(returns.get(member.index), first, last);
    const owed = through !== null && owing.has(member.index) ? missing : [];
    if (addends.length === 0 && owed.length === 0) continue;
    const amount = addends.reduce((sum, a) => sum + a.amount, 0);
    value += amount;
    low += addends.reduce((sum, a) => sum + a.low, 0);
    high += addends.reduce((sum, a) => sum + a.high, 0);
    for (const period of owed)
      high +=
        lastKnownMonth(returns, member.index, period) ??
        medianMonth({ members, returns }, member.layer, period);
    parts.push({ member, addends, amount, newest, owed });
  }
  const late = parts.filter((p) => p.owed.length > 0);
  return {
    year,
    first,
    through: through === null ? null : periodFromNumber(through),
    expected,
    late,
    parts,
    value: parts.some((p) => p.addends.length > 0) ? value : null,
    low,
    high,
    returns,
    members,
  };
}
