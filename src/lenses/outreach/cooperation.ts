import { COOPERATION_AREAS } from '../../model/kinds.js';
import { placeFinder } from '../../model/place-named.js';
import type { Day } from '../../model/day.js';
import type { Cooperation } from './answer.js';
import type { OutreachQuestion } from './question.js';

function stateOf(next: string | null, result: string | null, asOf: Day): Cooperation['state'] {
  if (result !== null) return 'done';
  if (next === null) return 'undated';
  return next < asOf ? 'overdue' : 'planned';
}

/** The items of cooperation by region, as the newest row of each says; an item is a partner and an area. */
export function cooperationOf({ view, plan, asOf }: OutreachQuestion): Map<string, Cooperation[]> {
  const regionOf = placeFinder(plan.regions);
  const found = new Map<string, Map<string, Cooperation>>(plan.regions.map((r) => [r.id, new Map()]));
  for (const s of view.statements('cooperation', asOf)) {
    const items = found.get(regionOf(s.text('region'))?.id ?? '');
    const partner = s.text('partner');
    const area = COOPERATION_AREAS.find((a) => a === s.text('area')) ?? null;
    const key = `${area} ${partner}`;
    if (!items || partner === null || items.has(key)) continue;
    const [next, result] = [s.text('next_date'), s.text('result')];
    items.set(key, {
      area,
      partner,
      stage: s.text('stage'),
      owner: s.text('owner'),
      next,
      result,
      state: stateOf(next, result, asOf),
      row: s.row,
    });
  }
  return new Map([...found].map(([id, items]) => [id, [...items.values()]]));
}
