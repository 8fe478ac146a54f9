import type { Goal } from '../api/types.js';
import { go, usePlace } from '../place/use-place.js';
import { useKeys } from './use-keys.js';

/** 1 to 5 open the contributions of a goal, in the order of the page, where nothing is open yet. */
export function useGoalKeys(goals: Goal[]): void {
  const place = usePlace();
  useKeys((key) => {
    const goal = /^[1-9]$/.test(key) ? goals[Number(key) - 1] : undefined;
    if (goal && place.goal === null) go({ goal: goal.id });
  });
}
