import { lastDayOfPeriod, periodFromNumber } from '../../model/period.js';
import type { Plan } from '../../model/plan.js';
import { text } from '../../model/text.js';
import type { View } from '../../register/index.js';
import type { GoalAnswer } from './answer/index.js';
import type { CountFigure } from './count.js';
import type { FlowFigure } from './flow.js';
import { sumBy } from './goal-parts.js';
import { once } from '../../model/once.js';
import { parkOf } from './population.js';
import type { PlanQuestion } from './question.js';
import { monthsOfYear } from './returns.js';
import { lastPosition } from './same-basis.js';

/** The parks that lists place an enterprise in, by the day of the list, oldest first; only of those that are placed in several. */
function parkHistories(
  view: View,
  plan: Plan,
): ReadonlyMap<number, { since: string; park: string | null }[]> {
  return once(view, `park histories ${plan.id}`, () => {
    const { snapshot } = view;
    const all = new Map<number, Map<string, string | null>>();
    for (const kind of snapshot.kinds) {
      if (kind === 'projects' || kind === 'parks') continue;
      const table = snapshot.table(kind);
      if (!table.fields.includes('park')) continue;
      const parks = table.texts('park');
      const holders = view.holdersOf(table);
      for (let slot = 0; slot < table.length; slot++) {
        const statedOn = snapshot.sources[table.sources[slot]!]!.statedOn;
        if (parks[slot] === null || holders[slot]! < 0 || statedOn === null) continue;
        const own = all.get(holders[slot]!) ?? new Map<string, string | null>();
        own.set(statedOn, parkOf(plan, parks[slot]!)?.id ?? null);
        all.set(holders[slot]!, own);
      }
    }
    const moved = [...all].filter(([, own]) => new Set(own.values()).size > 1);
    return new Map(
      moved.map(([index, own]) => [
        index,
        [...own].map(([since, park]) => ({ since, park })).sort((a, b) => (a.since < b.since ? -1 : 1)),
      ]),
    );
  });
}

/**
 * A flow per park of the plan, twice: each period where the enterprise was at its end, and all of it where the enterprise is
 * today. An enterprise is where the newest list drawn up by a period's end has it, before the first list where that one has it.
 * Both add up to the figure. In CNY.
 */
export function flowParks(
  { plan, view }: PlanQuestion,
  figure: FlowFigure,
  scale: (amount: number) => number,
): GoalAnswer['parks'] {
  const histories = parkHistories(view, plan);
  const last = lastPosition(figure);
  const atTheTime = new Map<string | null, number>();
  const today = new Map<string | null, number>();
  const add = (sums: typeof today, park: string | null, amount: number) =>
    sums.set(park, (sums.get(park) ?? 0) + amount);
  for (const { member, amount } of figure.parts) {
    const now = parkOf(plan, member.park)?.id ?? null;
    add(today, now, amount);
    const history = histories.get(member.index);
    const entries = figure.returns.get(member.index);
    if (!history || !entries) {
      add(atTheTime, now, amount);
      continue;
    }
    let rest = amount;
    const months = monthsOfYear(entries, figure.first);
    for (let p = 0; p <= last; p++) {
      if (Number.isNaN(months[p])) continue;
      const end = lastDayOfPeriod(periodFromNumber(figure.first + p));
      const there = history.findLast((h) => h.since <= end) ?? history[0]!;
      add(atTheTime, there.park, months[p]!);
      rest -= months[p]!;
    }
    // What cannot be told by the month stays where the enterprise is today.
    if (rest !== 0) add(atTheTime, now, rest);
  }
  return perPark(plan, atTheTime, today, scale);
}

/** A count per park, by where each holder is on the day: a title is held on a day, not over time. */
export function countParks({ plan }: PlanQuestion, figure: CountFigure): GoalAnswer['parks'] {
  const here = sumBy(
    figure.parts,
    ({ member }) => parkOf(plan, member.park)?.id ?? null,
    () => 1,
  );
  return perPark(plan, here, here, (count) => count);
}

const ELSEWHERE = text('in no park of the plan', '未列入各园区');

function perPark(
  plan: Plan,
  atTheTime: ReadonlyMap<string | null, number>,
  today: ReadonlyMap<string | null, number>,
  scale: (amount: number) => number,
): GoalAnswer['parks'] {
  const parks = [...plan.parks.map(({ id, name }) => ({ park: id, name })), { park: null, name: ELSEWHERE }];
  return parks
    .map(({ park, name }) => ({
      park,
      name,
      atTheTime: scale(atTheTime.get(park) ?? 0),
      today: scale(today.get(park) ?? 0),
    }))
    .filter(({ park, atTheTime: then, today: now }) => park !== null || then !== 0 || now !== 0);
}
