import type { Day } from '../../model/day.js';
import type { Selection } from '../../model/plan.js';
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
  titles: Title[];
  members: ReadonlyMap<number, Member>;
  selection: Selection;
}

/** Gathers what a count is made of, once for every day that is asked. */
export function holdings(question: PlanQuestion, { indicator, selection }: DefinedGoal): Holdings {
  const members = population(question, selection);
  const titles = collectTitles(question.view, selection.credentials ?? [], indicator.validity);
  return { titles: titles.filter((t) => members.has(t.enterprise)), members, selection };
}

/** Whether a title is one of the selection's on a day. */
function counts(title: Title, selection: Selection, day: Day): 'yes' | 'no' | 'unknown' {
  const valid = validOn(title, day);
  if (valid === 'no' || (selection.proof && !title.proved)) return 'no';
  if (selection.levels && title.level !== null && !selection.levels.some((l) => l === title.level))
    return 'no';
  return valid === 'unknown' || (selection.levels && title.level === null) ? 'unknown' : 'yes';
}

/** The count on a day: distinct enterprises, or distinct titles, as the selection says. */
export function countOn({ titles, members, selection }: Holdings, day: Day): CountFigure {
  const sure = new Map<string, CountPart>();
  const maybe = new Map<string, CountPart>();
  for (const title of titles) {
    const answer = counts(title, selection, day);
    if (answer === 'no') continue;
    const key =
      selection.count === 'title'
        ? `${title.enterprise}\n${title.credential}\n${title.name}`
        : String(title.enterprise);
    const target = answer === 'yes' ? sure : maybe;
    if (!target.has(key)) target.set(key, { member: members.get(title.enterprise)!, title });
  }
  const doubtful = [...maybe].filter(([key]) => !sure.has(key)).map(([, part]) => part);
  return {
    value: sure.size,
    parts: [...sure.values()],
    doubtful,
    low: sure.size,
    high: sure.size + doubtful.length,
  };
}

/** What came and went between two days: of the things counted, those only on the later, and those only on the earlier day. */
export function changesBetween(held: Holdings, from: Day, to: Day): { added: number; ended: number } {
  const keys = (day: Day) =>
    new Set(
      countOn(held, day).parts.map((p) =>
        held.selection.count === 'title' ? `${p.member.index}\n${p.title.name}` : String(p.member.index),
      ),
    );
  const before = keys(from);
  const after = keys(to);
  return {
    added: [...after].filter((k) => !before.has(k)).length,
    ended: [...before].filter((k) => !after.has(k)).length,
  };
}
