import { placeFinder } from '../../model/place-named.js';
import type { Outreach } from './answer.js';
import { density, proximity } from './proximity.js';
import { type OutreachQuestion, partNames } from './question.js';

/** Other places with lists below which nearness means nothing: of two, every part that both make would be as near as can be. */
const LEAST_PLACES = 3;

/**
 * The parts that nobody in the zone makes, by how much of what stands near them the zone makes; places are the zone and each region with a list.
 * Null where too few other places have one.
 */
export function nextPartsOf({
  plan,
  taxonomy,
  products,
  enterprises,
  zone,
}: OutreachQuestion): Outreach['nextParts'] {
  const parts = partNames(taxonomy);
  const regionOf = placeFinder(plan.regions);
  const made = new Map<string, Set<string>>([['zone', new Set()]]);
  for (const { enterprise, part } of products) {
    const place = zone.has(enterprise) ? 'zone' : regionOf(enterprises.get(enterprise)?.region ?? null)?.id;
    if (place === undefined || !parts.has(part)) continue;
    made.set(place, (made.get(place) ?? new Set()).add(part));
  }
  if (made.size <= LEAST_PLACES) return null;
  const all = [...new Set([...made.values()].flatMap((s) => [...s]))].sort();
  const makes = [...made.values()].map((own) => all.map((part) => own.has(part)));
  const nearness = proximity(makes);
  return all
    .flatMap((part, p) => {
      const found = made.get('zone')!.has(part) ? null : density(makes, nearness, 0, p);
      return found === null ? [] : [{ part: { id: part, name: parts.get(part)! }, density: found }];
    })
    .sort((a, b) => b.density - a.density || (a.part.id < b.part.id ? -1 : 1));
}
