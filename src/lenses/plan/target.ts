import { dayNumber, dayOf, dayParts, type Day } from '../../model/day.js';
import {
  monthsElapsed,
  type Period,
  periodFromNumber,
  periodNumber,
  PERIODS_PER_YEAR,
} from '../../model/period.js';
import type { Goal, Indicator } from '../../model/plan.js';
import type { GoalAnswer } from './answer/index.js';

/** What of a goal says whether a value meets it. */
export type Aim = Pick<Goal, 'op' | 'target' | 'low' | 'baseline'>;

/** The figure that a goal asks for in the end: the baseline on top where the target does not hold it. Null where no target is set. */
export function reach({ target, baseline }: Pick<Aim, 'target' | 'baseline'>): number | null {
  return target === null ? null : target + (baseline !== null && !baseline.counts ? baseline.value : 0);
}

/** Whether a value meets a goal; null where it sets no target. */
export function meets(goal: Aim, value: number): boolean | null {
  const target = reach(goal);
  if (target === null) return null;
  if (goal.op === 'range') return value <= target && value >= (goal.low ?? -Infinity);
  return goal.op === '>' ? value > target : goal.op === '<=' ? value <= target : value >= target;
}

/**
 * How far a figure has come. Up: the figure as a share of the target. Down: the share of the way from the baseline to the
 * target (baseline 80, target 50, figure 65: half), so it needs a baseline. Never capped; a bar may be.
 */
export function progressOf(goal: Goal, value: number | null): GoalAnswer['progress'] {
  const { baseline, op } = goal;
  if (value === null || goal.target === null || op === 'range') return null;
  if (op === '<=')
    return baseline === null || baseline.value === goal.target
      ? null
      : { share: (baseline.value - value) / (baseline.value - goal.target), of: 'baseline' };
  if (goal.target === 0) return null;
  const counted = baseline !== null && !baseline.counts ? value - baseline.value : value;
  return { share: counted / goal.target, of: 'target' };
}

/** How a figure stands to what is asked for by now. Of a ceiling (`<=`) less is ahead; short within the tolerance is `within`. */
function standing(goal: Goal, tolerance: number, difference: number, target: number) {
  const good = goal.op === '<=' ? -difference : difference;
  if (good >= 0) return 'ahead' as const;
  return -good <= tolerance * Math.abs(target) ? ('within' as const) : ('behind' as const);
}

type Pace = NonNullable<GoalAnswer['pace']>;

function pace(
  goal: Goal,
  indicator: Indicator,
  value: number,
  at: string,
  target: number,
  basis: Pace['basis'],
): Pace {
  const difference = value - target;
  return { at, target, basis, difference, state: standing(goal, indicator.tolerance, difference, target) };
}

/** The target of a year for a flow, from the plan's yearly targets or its final one; null where there is none. */
function yearTarget(goal: Goal, year: number): number | null {
  return goal.targets[String(year)] ?? (dayParts(goal.due).year === year ? goal.target : null);
}

/**
 * What a flow should have come to by a period: the plan's own target for it (periods that ask `each` for their own are added
 * up), else the year's target by the share of last year's total that last year had by then, else by months (January–
 * February are two).
 * @param before last year's single periods in the goal's unit, NaN where unknown
 */
export function flowPace(
  goal: Goal,
  indicator: Indicator,
  value: number | null,
  through: Period | null,
  before: readonly number[],
): GoalAnswer['pace'] {
  if (value === null || through === null || goal.op === 'range') return null;
  const year = Number(through.slice(0, 4));
  const position = periodNumber(through) % PERIODS_PER_YEAR;
  const own = Array.from({ length: position + 1 }, (_, p) => {
    const period = periodFromNumber(periodNumber(through) - position + p);
    return goal.targets[period] ?? null;
  });
  if (goal.targets_are === 'each' && own.every((t) => t !== null))
    return pace(
      goal,
      indicator,
      value,
      through,
      own.reduce<number>((a, b) => a + b, 0),
      'period-target',
    );
  if (goal.targets_are === 'to-date' && own.at(-1) != null)
    return pace(goal, indicator, value, through, own.at(-1)!, 'period-target');
  const whole = yearTarget(goal, year);
  if (whole === null) return null;
  const total = before.reduce((a, b) => a + b, 0);
  const soFar = before.slice(0, position + 1).reduce((a, b) => a + b, 0);
  return before.length === PERIODS_PER_YEAR && total > 0
    ? pace(goal, indicator, value, through, (whole * soFar) / total, 'season')
    : pace(goal, indicator, value, through, (whole * monthsElapsed(through)) / 12, 'calendar');
}

/**
 * What a level should be on a day: on the line from the last level that the plan names before it (the baseline, or a year's
 * target) to the next one (a year's target, or the target on the due day).
 */
export function levelPace(
  goal: Goal,
  indicator: Indicator,
  value: number | null,
  day: Day,
): GoalAnswer['pace'] {
  const target = reach(goal);
  if (value === null || target === null || goal.op === 'range') return null;
  const endOf = (year: number) => dayNumber(dayOf(year, 12, 31)!);
  const named = Object.entries(goal.targets)
    .filter(([period]) => /^\d{4}$/.test(period))
    .map(([year, level]) => ({ at: endOf(Number(year)), level }));
  const points = [
    ...(goal.baseline ? [{ at: endOf(goal.baseline.year), level: goal.baseline.value }] : []),
    ...named,
    { at: dayNumber(goal.due), level: target },
  ].sort((a, b) => a.at - b.at);
  const now = dayNumber(day);
  const last = points.findLast((p) => p.at <= now);
  const next = points.find((p) => p.at > now);
  if (!last) return null;
  const asked = next
    ? last.level + ((next.level - last.level) * (now - last.at)) / (next.at - last.at)
    : last.level;
  return pace(goal, indicator, value, day, asked, 'line');
}
