import type { Day } from '../../model/day.js';
import type { Selection } from '../../model/plan.js';
import { once } from '../../model/once.js';
import { type Member, population } from './population.js';
import type { DefinedGoal, PlanQuestion } from './question.js';
import { collectTitles, type Title, validOn } from './titles.js';

/** One thing counted: an enterprise or a title, with the title that proves it. */
export interface CountPart {
  member: Member;
  title: Title;
}

/** A distinct count on a day. `doubtful` are those that cannot be told: they are in the upper bound only. */
export interface CountFigure {
  value: number;
  parts: CountPart[];
  doubtful: CountPart[];
  low: number;
  high: number;
}

/** The titles of a goal whose holder is in its population. */
export interface Holdings {
  /** Whether the register holds any list of such titles at all: without one nothing is known, which is not none. */
  listed: boolean;
  titles: readonly Title[];
  members: ReadonlyMap<number, Member>;
  selection: Selection;
  /** What each title counts as: titles of one unit (an enterprise, or one title of it) count once. */
  units: Int32Array;
  /** The places in `titles` of each unit's titles. */
  ofUnit: readonly (readonly number[])[];
}

/** Gathers what a count is made of, once for every day that is asked. */
export function holdings(
  question: PlanQuestion,
  { goal, definition, indicator, selection }: DefinedGoal,
): Holdings {
  const key = `holdings ${question.plan.id} ${goal.id} ${indicator.id} ${definition} ${question.asOf}`;
  return once(question.view, key, () => {
    const members = population(question, selection);
    const all = collectTitles(question.view, selection.credentials ?? [], indicator.validity);
    const titles = all.filter((t) => members.has(t.enterprise) && suits(t, selection));
    const known = new Map<string, number>();
    const units = Int32Array.from(titles, (t) => {
      const unit =
        selection.count === 'title' ? `${t.enterprise}\n${t.credential}\n${t.name}` : `${t.enterprise}`;
      if (!known.has(unit)) known.set(unit, known.size);
      return known.get(unit)!;
    });
    const ofUnit = Array.from({ length: known.size }, (): number[] => []);
    units.forEach((unit, i) => ofUnit[unit]!.push(i));
    return { listed: all.length > 0, titles, members, selection, units, ofUnit };
  });
}

/** Whether a title can be one of the selection's at all: what is known of its level and proof does not rule it out. */
function suits(title: Title, { levels, proof }: Selection): boolean {
  if (proof && !title.proved) return false;
  return !levels || title.level === null || levels.some((l) => l === title.level);
}

/** Whether a title counts on a day. */
function standsOn(title: Title, { levels }: Selection, day: Day): 'yes' | 'no' | 'unknown' {
  const valid = validOn(title, day);
  return valid === 'yes' && levels !== undefined && title.level === null ? 'unknown' : valid;
}

/** The first title of each unit that surely counts on a day, and of each that may. */
function standing({ titles, selection, units }: Holdings, day: Day) {
  const sure = new Map<number, Title>();
  const maybe = new Map<number, Title>();
  for (let i = 0; i < titles.length; i++) {
    const title = titles[i]!;
    const stands = standsOn(title, selection, day);
    if (stands === 'no') continue;
    const into = stands === 'unknown' ? maybe : sure;
    if (!into.has(units[i]!)) into.set(units[i]!, title);
  }
  return { sure, maybe };
}

/** The count on a day: distinct enterprises, or distinct titles, as the selection says. */
export function countOn(held: Holdings, day: Day): CountFigure {
  const { sure, maybe } = standing(held, day);
  const part = (title: Title) => ({ member: held.members.get(title.enterprise)!, title });
  const doubtful = [...maybe].filter(([unit]) => !sure.has(unit)).map(([, title]) => part(title));
  return {
    value: sure.size,
    parts: [...sure.values()].map(part),
    doubtful,
    low: sure.size,
    high: sure.size + doubtful.length,
  };
}

/** The units that surely count on a day, each with the title that proves it. */
export function unitsOn(held: Holdings, day: Day): ReadonlyMap<number, Title> {
  return standing(held, day).sure;
}

/** Whether a unit surely counts on a day. */
export function unitStands({ ofUnit, titles, selection }: Holdings, unit: number, day: Day): boolean {
  return ofUnit[unit]!.some((i) => standsOn(titles[i]!, selection, day) === 'yes');
}

/** How many units surely count on a day. */
export function sizeOn(held: Holdings, day: Day): number {
  let size = 0;
  for (let unit = 0; unit < held.ofUnit.length; unit++) if (unitStands(held, unit, day)) size++;
  return size;
}

/** What came and went between two days: of the things counted, those only on the later, and those only on the earlier day. */
export function changesBetween(held: Holdings, from: Day, to: Day): { added: number; ended: number } {
  const before = unitsOn(held, from);
  const after = unitsOn(held, to);
  const only = (some: ReadonlyMap<number, Title>, others: ReadonlyMap<number, Title>) =>
    [...some.keys()].filter((unit) => !others.has(unit)).length;
  return { added: only(after, before), ended: only(before, after) };
}
