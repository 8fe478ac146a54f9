import { addDays, type Day, weekday } from '../../../model/day.js';
import type { Plant } from './network.js';

/** Days that are looked ahead: a stop beyond fifty years has no date. */
const AHEAD = 18_263;

/** Whether a plant works on a day; one without a calendar always does. */
function works(plant: Plant | null, day: Day): boolean {
  if (plant === null) return true;
  return (
    plant.workdays.includes(weekday(day)) && !plant.shutdowns.some(({ from, to }) => from <= day && day <= to)
  );
}

/**
 * The day on which a line stops that goes on for so many working days from `start` on: with 4 from a Monday the Thursday, at whose end
 * all is used up. Null when it does not stop, or not within fifty years.
 */
export function stopDay(plant: Plant | null, start: Day, workingDays: number): Day | null {
  // What is used up within the n-th working day stops on it; rounding must not open another day.
  const wanted = Math.max(1, Math.ceil(workingDays - 1e-9));
  for (let ahead = 0, worked = 0; ahead < AHEAD && wanted <= AHEAD; ahead++) {
    const day = addDays(start, ahead);
    if (works(plant, day) && ++worked === wanted) return day;
  }
  return null;
}
