import type { Goal } from '../api/types.js';
import { isOver, type Place } from '../place/place.js';
import { go, usePlace } from '../place/use-place.js';
import { useKeys } from './use-keys.js';

/** 1 to 9 choose a goal, in the order of the page, where nothing is open over it; `to` says where that leads. */
export function useGoalKeys(goals: Goal[], to: (goal: Goal) => Partial<Place>): void {
  const place = usePlace();
  useKeys((key) => {
    const goal = /^[1-9]$/.test(key) ? goals[Number(key) - 1] : undefined;
    if (goal && !isOver(place)) go(to(goal));
  });
}
