import { addMonths, type Day, dayParts, lastDayOfMonth } from '../../model/day.js';
import { fen, yuan } from '../../model/money.js';
import { PERIODS_PER_YEAR, type Period, periodFromNumber } from '../../model/period.js';
import type { Goal } from '../../model/plan.js';
import { type Text, text } from '../../model/text.js';
import type { GoalAnswer } from './answer/index.js';
import { type Holdings, sizeOn } from './count.js';
import type { FlowFigure } from './flow.js';
import { caution, chance, levelAt, METHODS, type TargetRange, yearTotal } from './forecast/index.js';
import { monthsOfYear } from './returns.js';
import { growthOf, lastPosition, likeForLike, type TwoYears } from './same-basis.js';
import { reach } from './target.js';

/** The seed of every simulation: the same question has the same answer. */
const SEED = 20_231_231;

/** Months of history that a count's forecast looks back on. */
const MONTHS_BACK = 48;

/** The forecast of a goal with the points that a chart draws for what is still to come. */
export interface GoalOutlook {
  forecast: GoalAnswer['forecast'];
  /** Cumulative values in CNY of the periods ahead, for a flow. */
  ahead: { period: Period; cumulative: number }[];
}

/** Which figures meet a goal; `unit`: the least step of the figure, `scale`: units of the forecast in one of the goal's. */
function targetOf(goal: Goal, unit: number, scale = 1): TargetRange | null {
  const target = reach(goal);
  if (target === null) return null;
  if (goal.op === '<=') return { most: target * scale };
  if (goal.op === 'range') return { least: goal.low! * scale, most: target * scale };
  return { least: (goal.op === '>' ? target + unit : target) * scale };
}

function joined(a: Text | null, b: Text | null): Text | null {
  return a && b ? text(`${a.en} ${b.en}`, `${a.zh}${b.zh}`) : (a ?? b);
}

function answer(
  outlook: ReturnType<typeof levelAt>,
  scale: (value: number) => number,
  note: Text | null,
): GoalAnswer['forecast'] {
  if (!outlook || outlook.low80 === null || outlook.high80 === null) return null;
  const { backtest, reason } = outlook;
  return {
    value: scale(outlook.value),
    low80: scale(outlook.low80),
    high80: scale(outlook.high80),
    probability: outlook.probability,
    chance: outlook.probability === null ? null : chance(outlook.probability),
    method: outlook.method,
    methodName: METHODS[outlook.method],
    reason: joined(reason, note),
    backtest: backtest && {
      years: backtest.years,
      apeMedian: backtest.apeMedian,
      runRateApeMedian: backtest.runRateApeMedian,
      sameGrowthApeMedian: backtest.sameGrowthApeMedian,
      coverage80: backtest.coverage80,
    },
  };
}

/**
 * The totals of consecutive periods of a flow's population, in fen, oldest first, up to `through`. A period that nobody
 * returned is null. What is owed in the present year is estimated: last year's period at the growth of those who returned it.
 */
export function periodTotals(figure: FlowFigure, years: ReadonlyMap<number, TwoYears>): (number | null)[] {
  let earliest = Infinity;
  for (const index of figure.members.keys())
    for (const period of figure.returns.get(index)?.keys() ?? []) earliest = Math.min(earliest, period);
  const last = lastPosition(figure);
  if (!Number.isFinite(earliest) || last < 0) return [];
  const totals: (number | null)[] = [];
  const firstYear = Math.floor(earliest / PERIODS_PER_YEAR) * PERIODS_PER_YEAR;
  for (let first = firstYear; first <= figure.first; first += PERIODS_PER_YEAR) {
    const sums = Array<number | null>(PERIODS_PER_YEAR).fill(null);
    for (const index of figure.members.keys()) {
      const entries = figure.returns.get(index);
      if (!entries) continue;
      monthsOfYear(entries, first).forEach((amount, p) => {
        if (!Number.isNaN(amount)) sums[p] = (sums[p] ?? 0) + amount;
      });
    }
    totals.push(...(first === figure.first ? sums.slice(0, last + 1) : sums));
  }
  const growths = new Map<number, number | null>();
  for (const { member, owed } of figure.late)
    for (const period of owed) {
      const p = period - figure.first;
      if (!growths.has(p)) growths.set(p, growthOf(likeForLike(figure, years, p, p)));
      const growth = growths.get(p)!;
      const before = years.get(member.index)?.before[p];
      const at = totals.length - 1 - (last - p);
      if (growth !== null && before !== undefined && !Number.isNaN(before))
        totals[at] = (totals[at] ?? 0) + Math.round(before * (1 + growth));
    }
  return totals;
}

/** The year's total of a flow on the goal's due day. */
export function flowOutlook(
  goal: Goal,
  figure: FlowFigure,
  years: ReadonlyMap<number, TwoYears>,
): GoalOutlook {
  const none = { forecast: null, ahead: [] };
  const history = periodTotals(figure, years);
  if (history.length === 0 || figure.year !== dayParts(goal.due).year) return none;
  const last = lastPosition(figure);
  const outlook = yearTotal({
    history,
    season: PERIODS_PER_YEAR,
    knownInYear: last + 1,
    target: targetOf(goal, 0.01, 100),
    seed: SEED,
  });
  if (!outlook) return none;
  const late = figure.late.length;
  const note =
    late === 0
      ? null
      : text(
          `The missing returns of ${late} firms are estimated from last year at the growth of those who returned.`,
          `${late} 家企业缺报，按上年同期及已报企业增速估算。`,
        );
  const festival = caution(periodFromNumber(figure.first + last + 1));
  const scale = (value: number) => yuan(fen(Math.round(value)));
  let sum = outlook.soFar;
  const ahead = outlook.rest.mean.map((value, i) => {
    sum += value;
    return { period: periodFromNumber(figure.first + last + 1 + i), cumulative: scale(sum) };
  });
  return { forecast: answer(outlook, scale, joined(note, festival)), ahead };
}

/** The level of a count on the goal's due day. */
export function countOutlook(goal: Goal, held: Holdings, asOf: Day): GoalOutlook {
  const { year, month } = dayParts(asOf);
  const due = dayParts(goal.due);
  const horizon = Math.max(0, (due.year - year) * 12 + due.month - month);
  const levels = Array.from({ length: MONTHS_BACK }, (_, i) => {
    const back = MONTHS_BACK - 1 - i;
    if (back === 0) return sizeOn(held, asOf);
    const then = dayParts(addMonths(lastDayOfMonth(year, month), -back));
    return sizeOn(held, lastDayOfMonth(then.year, then.month));
  });
  const begun = levels.findIndex((level) => level > 0);
  if (begun < 0) return { forecast: null, ahead: [] };
  const outlook = levelAt({
    history: levels.slice(begun),
    season: 12,
    horizon,
    target: targetOf(goal, 1),
    seed: SEED,
  });
  return { forecast: answer(outlook, Math.round, null), ahead: [] };
}

/** The figure of the goal's year, from yearly figures up to a year; null when there is no year to come or too little is known. */
export function annualOutlook(goal: Goal, trend: GoalAnswer['trend'], year: number): GoalAnswer['forecast'] {
  const horizon = dayParts(goal.due).year - year;
  if (horizon <= 0 || trend.length === 0) return null;
  const history = Array.from(
    { length: year - Number(trend[0]!.period) + 1 },
    (_, i) => trend.find((t) => Number(t.period) === Number(trend[0]!.period) + i)?.value ?? null,
  );
  const outlook = levelAt({
    history,
    season: 1,
    horizon,
    target: targetOf(goal, 1),
    seed: SEED,
  });
  return answer(outlook, (value) => value, null);
}
