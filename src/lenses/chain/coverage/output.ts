import type { PlantLine } from '../facts/plants.js';

/** Vehicles a year of a line: what is planned a day over the working days, failing that its capacity; null when neither is known. */
export function outputOf(line: PlantLine, workingDays: number): number | null {
  return line.plannedPerDay === null ? line.capacityPerYear : line.plannedPerDay * workingDays;
}
