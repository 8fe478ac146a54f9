import type { Need } from './needs.js';
import type { Supplying } from './question.js';

/**
 * What a supplier could still make of a part, units a year, as bounds. Lists that state several capacities do not say whether they
 * are one line stated anew or lines of their own: at least the largest of them exists, at most all together. Null is unknown.
 */
export interface CapacityLeft {
  low: number | null;
  high: number | null;
  stated: number[];
  /** What it supplies now, as far as stated. */
  present: number;
  rows: number[];
  /** Where it is from: supply links, or the supplier's own answer to the need; null: nothing is stated. */
  from: 'links' | 'answer' | null;
}

const NOTHING: CapacityLeft = { low: null, high: null, stated: [], present: 0, rows: [], from: null };

/** What a supplier answered to a need, which stands before what lists say. */
export function answeredCapacity(perYear: number): CapacityLeft {
  return { low: perYear, high: perYear, stated: [perYear], present: 0, rows: [], from: 'answer' };
}

/** Stated capacity less the volumes that it supplies now. */
export function capacityLeft(links: readonly Supplying[]): CapacityLeft {
  if (links.length === 0) return NOTHING;
  const stated: number[] = [];
  let present = 0;
  let volumes = 0;
  let [most, total] = [0, 0];
  for (const { capacityPerYear: capacity, volumePerYear: volume } of links) {
    if (capacity !== null) {
      stated.push(capacity);
      most = Math.max(most, capacity);
      total += capacity;
    }
    if (volume !== null) {
      present += volume;
      volumes++;
    }
  }
  const isStated = stated.length > 0;
  return {
    low: isStated && volumes === links.length ? Math.max(0, most - present) : null,
    high: isStated && stated.length === links.length ? Math.max(0, total - present) : null,
    stated,
    present,
    rows: links.flatMap((l) => l.rows),
    from: isStated ? 'links' : null,
  };
}

/** What a need takes at each step of its ramp, units a year. */
export interface Asked {
  from: string | null;
  month: number;
  perYear: number;
}

/** Null where the need does not say how much it takes. */
export function askedOf({ volumePerYear, ramp }: Need): Asked[] | null {
  if (volumePerYear === null) return null;
  return ramp.steps.map(({ month, from, share }) => ({
    month,
    from,
    perYear: Math.round(volumePerYear * share),
  }));
}

/** The first step that surely takes more than is left; null when none does. */
export function firstShort(asked: readonly Asked[], { high }: Pick<CapacityLeft, 'high'>): Asked | null {
  return high === null ? null : (asked.find((step) => step.perYear > high) ?? null);
}
