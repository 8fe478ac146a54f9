import { dayParts, type Day } from '../../model/day.js';
import type { View } from '../../register/index.js';
import { once } from '../../model/once.js';
import { type Member, population } from './population.js';
import { type DefinedGoal, isFinal, type PlanQuestion } from './question.js';
import { type Ranked, settle, type Statement } from './returns.js';

/** What each enterprise (by index) stated for each year. */
type Yearly = ReadonlyMap<number, ReadonlyMap<number, Statement>>;

/** The yearly statements of a field, those of later files than `statedBy` left out (all of them when null). */
export function collectYears(view: View, field: string, statedBy: Day | null): Yearly {
  const cut = statedBy === null ? 'all' : view.lastStated(statedBy);
  return once(view, `years ${field} ${cut}`, () => {
    const { sources } = view.snapshot;
    const table = view.snapshot.table('annual-facts');
    const years = table.numbers('year');
    const amounts = table.numbers(field);
    const holders = view.holdersOf(table);
    const found = new Map<number, Map<number, Ranked>>();
    for (let slot = 0; slot < table.length; slot++) {
      const { statedOn } = sources[table.sources[slot]!]!;
      const amount = amounts[slot]!;
      const year = years[slot]!;
      if (holders[slot]! < 0 || Number.isNaN(amount) || Number.isNaN(year)) continue;
      if (statedBy !== null && statedOn !== null && statedOn > statedBy) continue;
      let ofEnterprise = found.get(holders[slot]!);
      if (!ofEnterprise) found.set(holders[slot]!, (ofEnterprise = new Map()));
      const next = {
        amount,
        low: amount,
        high: amount,
        row: table.rowIds[slot]!,
        statedOn: statedOn ?? '',
        basis: 0,
      };
      ofEnterprise.set(year, settle(ofEnterprise.get(year) ?? null, next));
    }
    return found;
  });
}

/** What one enterprise adds to a yearly figure; `year` is older than the figure's when the level was carried over. */
export interface AnnualPart {
  member: Member;
  statement: Statement;
  year: number;
}

/** A yearly figure: a flow of a year, or a level at its end. */
export interface AnnualFigure {
  /** The newest year that at least 80 % of those expected have stated; null when none. */
  year: number | null;
  field: string;
  expected: Member[];
  late: Member[];
  parts: AnnualPart[];
  value: number | null;
  low: number | null;
  high: number | null;
  yearly: Yearly;
  members: ReadonlyMap<number, Member>;
}

/** The share of the expected statements that makes a year count as stated, as for monthly returns. */
const STATED = 0.8;

/** Who is expected to state a year: those that owe a return, else those that stated it or the year before. */
function expectedFor(
  members: ReadonlyMap<number, Member>,
  yearly: Yearly,
  owes: boolean | null,
  year: number,
): Member[] {
  return [...members.values()].filter((m) =>
    owes === null
      ? yearly.get(m.index)?.has(year) || yearly.get(m.index)?.has(year - 1)
      : !owes || m.aboveScale === true,
  );
}

/**
 * The yearly figure of a goal on the question's day. Low leaves out what is missing, high takes its last known year.
 * @param latest no later year is taken, however much of it is stated
 */
export function annualFigure(question: PlanQuestion, defined: DefinedGoal, latest = Infinity): AnnualFigure {
  const { goal, definition, indicator } = defined;
  const key = `annual ${question.plan.id} ${goal.id} ${indicator.id} ${definition} ${question.asOf} ${latest}`;
  return once(question.view, key, () => addUp(question, defined, latest));
}

function addUp(
  question: PlanQuestion,
  { goal, indicator, selection }: DefinedGoal,
  latest: number,
): AnnualFigure {
  const { view, asOf } = question;
  const field = indicator.measure?.field ?? 'output_value';
  const members = population(question, selection);
  const yearly = collectYears(view, field, isFinal(goal, asOf) ? null : asOf);
  const owes = indicator.returns?.above_scale ?? null;
  const newest = Math.min(dayParts(asOf).year, dayParts(goal.due).year, latest);
  const stated = (m: Member, year: number) => yearly.get(m.index)?.get(year);
  const none = {
    field,
    expected: [],
    late: [],
    parts: [],
    value: null,
    low: null,
    high: null,
    yearly,
    members,
  };
  for (let year = newest; year > newest - 10; year--) {
    const expected = expectedFor(members, yearly, owes, year);
    const here = expected.filter((m) => stated(m, year));
    if (here.length === 0 || here.length < STATED * expected.length) continue;
    const late = expected.filter((m) => !stated(m, year));
    const parts: AnnualPart[] = [];
    let unknown = 0;
    for (const member of members.values()) {
      const statement = stated(member, year);
      if (statement) {
        parts.push({ member, statement, year });
        continue;
      }
      const before = [1, 2, 3].find((n) => stated(member, year - n));
      const last = before === undefined ? undefined : stated(member, year - before)!;
      if (last && before! <= indicator.carry) parts.push({ member, statement: last, year: year - before! });
      else if (last && late.includes(member)) unknown += Math.max(0, last.amount);
    }
    const sum = (of: (s: Statement) => number) => parts.reduce((total, p) => total + of(p.statement), 0);
    return {
      ...none,
      year,
      expected,
      late,
      parts,
      value: sum((s) => s.amount),
      low: sum((s) => s.low),
      high: sum((s) => s.high) + unknown,
    };
  }
  return { ...none, year: null };
}

/** The sum of what the members stated for a year; null when nobody did. */
export function yearSum(
  { members, yearly }: Pick<AnnualFigure, 'members' | 'yearly'>,
  year: number,
): number | null {
  let sum: number | null = null;
  for (const index of members.keys()) {
    const amount = yearly.get(index)?.get(year)?.amount;
    if (amount !== undefined) sum = (sum ?? 0) + amount;
  }
  return sum;
}
