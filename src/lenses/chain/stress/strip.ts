import { z } from 'zod';
import type { Day } from '../../../model/day.js';
import { stopDay } from './calendar.js';
import type { Network } from './network.js';
import { TextSchema } from './text-schema.js';

/** One plant of the strip: days to stop beside days to recover, in working days. */
export const PlantStripSchema = z.object({
  plant: z.string(),
  name: TextSchema,
  /** Until its first line stops when all is kept for that line; null: does not stop. */
  daysToStop: z.number().nullable(),
  stopsOn: z.string().nullable(),
  /** Until what stopped is back; null: unknown. */
  daysToRecover: z.number().nullable(),
  /** Days that it stands still; null: unknown. */
  gapDays: z.number().nullable(),
});
export type PlantStrip = z.infer<typeof PlantStripSchema>;

/** All plants, the first to stop first, by how long each line goes on alone. */
export function stripOf(
  network: Network,
  ttsAlone: ReadonlyMap<string, number | null>,
  daysToRecover: number | null,
  start: Day | null,
): PlantStrip[] {
  const calendars = new Map(network.plants.map((p) => [p.id, p]));
  const byPlant = new Map<string, number>();
  for (const { id, plant, line } of network.items)
    if (line && plant !== null)
      byPlant.set(plant, Math.min(byPlant.get(plant) ?? Infinity, ttsAlone.get(id) ?? Infinity));
  return [...byPlant]
    .sort(([p, a], [q, b]) => (a === b ? (p < q ? -1 : 1) : a - b))
    .map(([plant, days]) => {
      const calendar = calendars.get(plant) ?? null;
      const stops = days < Infinity;
      return {
        plant,
        name: calendar?.name ?? { en: plant, zh: plant },
        daysToStop: stops ? days : null,
        stopsOn: stops && start ? stopDay(calendar, start, days) : null,
        daysToRecover,
        gapDays: !stops ? 0 : daysToRecover === null ? null : Math.max(0, daysToRecover - days),
      };
    });
}
