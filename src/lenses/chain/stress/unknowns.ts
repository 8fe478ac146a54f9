import { usualStockDays } from './chain.js';
import { bestOf, costOf } from './loss.js';
import { StressModel, type Stopped } from './model.js';
import type { Network } from './network.js';

/** The unknown that matters most to a question: what to ask for first, and what the usual figure would change. */
export interface AskFor {
  kind: 'stock';
  id: string;
  /** The stock that was tried, and the days of use that it is; one day where nobody says what is usual. */
  tried: number;
  days: number;
  /** With it, and all else as before. */
  tts: number;
  loss: number | null;
}

/** Items whose stock nobody states. */
export function unknownStocks(network: Network): string[] {
  return network.items.filter((item) => item.stock === null && !item.unlimited).map((item) => item.id);
}

/**
 * The unknown stock that matters most to a stop: each in turn is taken as usual and all others as none; the one that saves
 * most units, by what they cost, is named, then the one that gives most time. Null when none of them changes anything.
 */
export function askForStock(
  network: Network,
  model: StressModel,
  stopped: Stopped,
  days: number,
): AskFor | null {
  const { chain } = model;
  const scope = new Set([...model.touched(stopped).scope, ...model.short(stopped, days).scope]);
  const at = new Map(chain.items.map((id, i) => [id, i]));
  const before = { tts: model.together(stopped).theta, lost: weighed(model, stopped, days) };
  let most: { ask: AskFor; saved: number; gained: number } | null = null;
  for (const item of network.items.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const i = at.get(item.id)!;
    if (item.stock !== null || !scope.has(i) || chain.use[i] === 0) continue;
    const usual = usualStockDays(network, item) ?? 1;
    const amount = usual * chain.use[i]!;
    const tried = model.withStock(i, amount);
    const tts = tried.together(stopped).theta;
    const saved = before.lost - weighed(tried, stopped, days);
    const gained = before.tts === Infinity ? 0 : tts - before.tts;
    if (saved <= 1e-6 && gained <= 1e-6) continue;
    const same = most !== null && Math.abs(saved - most.saved) <= 1e-6;
    if (most && (same ? gained <= most.gained : saved < most.saved)) continue;
    const loss = costOf(tried, bestOf(tried, stopped, days).lost);
    const ask: AskFor = { kind: 'stock', id: item.id, tried: amount, days: usual, tts, loss };
    most = { ask, saved, gained };
  }
  return most?.ask ?? null;
}

/** Lost in the best case; units count one where a loss per unit is unknown. */
function weighed(model: StressModel, stopped: Stopped, days: number): number {
  const { lost } = bestOf(model, stopped, days);
  return lost.reduce((sum, units, j) => {
    const each = model.chain.lossPerUnit[j]!;
    return sum + units * (Number.isNaN(each) ? 1 : each);
  }, 0);
}
