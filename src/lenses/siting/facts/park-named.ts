import { placeFinder } from '../../../model/place-named.js';
import type { Plan } from '../../../model/plan.js';

/** Gives the index in the plan of the park that a file means by a text; −1: none of them. */
export function parkFinder({ parks }: Plan): (written: string) => number {
  const find = placeFinder(parks);
  return (written) => parks.findIndex((park) => park === find(written));
}
