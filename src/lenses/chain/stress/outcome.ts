import type { Outcome } from './answer.js';
import { upwards } from './explosion.js';
import type { Reach } from './farthest.js';
import { ALLOCATORS, type Allocator, costOf, type Losses, lossesOf } from './loss.js';
import type { Part, StressModel, Stopped } from './model.js';

/** The one place that rounds: a billionth of a day, of a unit; a fen. */
export function tidyDays(days: number): number | null {
  return days === Infinity ? null : tidy(days);
}

export function tidy(amount: number): number {
  return Math.round(amount * 1e9) / 1e9;
}

export function tidyMoney(cny: number | null): number | null {
  return cny === null ? null : Math.round(cny * 100) / 100;
}

/** Something of each allocator. */
export function byAllocator<T>(each: (who: Allocator) => T): Record<Allocator, T> {
  return Object.fromEntries(ALLOCATORS.map((who) => [who, each(who)])) as Record<Allocator, T>;
}

/**
 * The line that stops first: of those that need what runs short first, the one that lasts least alone, then the one whose loss per unit is
 * least, which a well-meaning hand serves last.
 */
export function firstLine(
  { chain }: StressModel,
  together: Reach,
  alone: ReadonlyMap<number, Reach>,
): number | null {
  const above = new Set(upwards(chain, together.short));
  const [first = null] = [...chain.lines]
    .filter((line) => above.has(line))
    .sort((a, b) => {
      const [x, y] = [alone.get(a)!.theta, alone.get(b)!.theta];
      const [f, g] = [chain.lossPerUnit[a]!, chain.lossPerUnit[b]!];
      return (x === y ? 0 : x - y) || f - g || 0 || a - b;
    });
  return first;
}

/** What a stop comes to, whole and line by line. */
export interface Found {
  together: Reach;
  alone: ReadonlyMap<number, Reach>;
  first: number | null;
  losses: Losses;
  outcome: Outcome;
}

export function find(
  model: StressModel,
  stopped: Stopped,
  days: number,
  touched: Part = model.touched(stopped),
): Found {
  const { chain } = model;
  const together = model.together(stopped, touched);
  const alone = new Map([...chain.lines].map((line) => [line, model.alone(line, stopped, touched)]));
  const first = firstLine(model, together, alone);
  const losses = lossesOf(model, stopped, days, model.short(stopped, days, touched));
  return {
    together,
    alone,
    first,
    losses,
    outcome: {
      tts: tidyDays(together.theta),
      firstStop: first === null ? null : chain.items[first]!,
      loss: byAllocator((who) => tidyMoney(costOf(model, losses.lost[who]))),
    },
  };
}
