import { fen } from '../../model/money.js';
import type { Random } from '../random.js';
import type { Enterprise, Standing } from './enterprise.js';

const ABOVE_SCALE_SHARE = 0.25;
const LEFT_SHARE = 0.011;
/** 20 million yuan of main-business revenue a year make a firm above scale. */
const SCALE = 20_000_000_00;

/**
 * Gives the suppliers their size and standing: a quarter of them, the largest of those with output, file
 * monthly returns; a few did until they left; the rest are known by accounts, an estimate or a name alone.
 * Sizes are log-normal; the output series later scales those of the first two groups to the zone's total.
 */
export function rankByTurnover(suppliers: readonly Enterprise[], random: Random): void {
  const withOutput = random.shuffle(suppliers.filter((e) => !e.revenueOnly));
  const returns = Math.min(withOutput.length, Math.round(suppliers.length * ABOVE_SCALE_SHARE));
  const left = Math.max(3, Math.round(suppliers.length * LEFT_SHARE));
  withOutput.forEach((e, i) => {
    if (i < returns)
      settle(e, 'returns', 16 * SCALE * Math.exp(1.25 * between(-1.9, random.normal(), 2.5)), random);
    else if (i < returns + left) settle(e, 'left', SCALE * random.between(1.2, 4), random);
    else settle(e, restStanding(random, 0.36, 0.44), SCALE * random.between(0.06, 0.9), random);
  });
  for (const e of suppliers) {
    if (!e.revenueOnly) continue;
    settle(e, restStanding(random, 0.75, 0), SCALE * Math.exp(-0.6 + 1.1 * random.normal()), random);
  }
}

function between(low: number, x: number, high: number): number {
  return Math.min(high, Math.max(low, x));
}

function restStanding(random: Random, accounts: number, estimate: number): Standing {
  return random.weighted([
    ['accounts', accounts] as const,
    ['estimate', estimate] as const,
    ['listed', 1 - accounts - estimate] as const,
  ]);
}

function settle(e: Enterprise, standing: Standing, turnover: number, random: Random): void {
  e.standing = standing;
  e.turnover = fen(Math.round(turnover / 10_000) * 10_000);
  e.employees = Math.max(4, Math.round(turnover / (random.between(0.7, 1.6) * 100_000_000)));
}
