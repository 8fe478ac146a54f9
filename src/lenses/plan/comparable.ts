import { type Period, periodNumber } from '../../model/period.js';
import type { Indicator } from '../../model/plan.js';
import type { PlanQuestion } from './question.js';

/** The growth that the bureau published for a period, as entered, and the row it stands in. */
export interface PublishedGrowth {
  growth: number;
  row: number;
  source: string;
}

/**
 * The newest published comparable growth of an indicator for a period. It is entered, never derived from levels: the bureau
 * divides by the same enterprises' figure of a year ago, which the published levels are not.
 */
export function publishedGrowth(
  { view, asOf }: PlanQuestion,
  indicator: Indicator,
  period: Period,
  final: boolean,
): PublishedGrowth | null {
  const { snapshot } = view;
  const table = snapshot.table('published-growth');
  const periods = table.periods('period');
  const names = table.texts('indicator');
  const growths = table.numbers('growth');
  let best: (PublishedGrowth & { statedOn: string }) | null = null;
  for (let slot = 0; slot < table.length; slot++) {
    const source = snapshot.sources[table.sources[slot]!]!;
    const statedOn = source.statedOn ?? '';
    const name = names[slot] ?? '';
    if (!view.isLive(table.sources[slot]!) || (!final && statedOn > asOf)) continue;
    if (periods[slot] !== periodNumber(period) || Number.isNaN(growths[slot]!)) continue;
    if (name !== indicator.id && !name.includes(indicator.name.zh) && !name.includes(indicator.name.en))
      continue;
    if (best === null || statedOn > best.statedOn)
      best = { growth: growths[slot]!, row: table.rowIds[slot]!, source: source.name, statedOn };
  }
  return best;
}
