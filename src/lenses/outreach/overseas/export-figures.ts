import { type Money, sumMoney, yuan } from '../../../model/money.js';
import type { ExportYear } from './answer.js';
import type { OverseasQuestion } from './question.js';

/** What the newest source says of a firm's year. Null is unknown. */
export interface FirmYear {
  exports: Money | null;
  revenue: Money | null;
  /** The row that says the exports. */
  row: number;
}

/** Annual facts of the zone's suppliers by firm (its index in the view) and year: of each figure the newest that was stated. */
export function firmYears({ view, asOf, zone }: OverseasQuestion): Map<number, Map<number, FirmYear>> {
  const found = new Map<number, Map<number, FirmYear>>();
  for (const s of view.statements('annual-facts', asOf)) {
    const year = Number(s.text('year') ?? NaN);
    if (s.holder < 0 || !zone.has(view.ids[s.holder]!) || Number.isNaN(year)) continue;
    const years = found.get(s.holder) ?? new Map<number, FirmYear>();
    found.set(s.holder, years);
    const known = years.get(year) ?? { exports: null, revenue: null, row: s.row };
    const exports = s.money('exports');
    years.set(year, {
      exports: known.exports ?? exports,
      revenue: known.revenue ?? s.money('operating_revenue'),
      row: known.exports === null && exports !== null ? s.row : known.row,
    });
  }
  return found;
}

/** The years of a firm whose exports are known, the newest first. */
export function exportYears(years: ReadonlyMap<number, FirmYear>): ExportYear[] {
  return [...years]
    .flatMap(([year, { exports, revenue, row }]) => {
      if (exports === null) return [];
      const before = years.get(year - 1)?.exports ?? null;
      return {
        year,
        exports: yuan(exports),
        growth: before === null || before <= 0 ? null : exports / before - 1,
        share: revenue === null || revenue <= 0 ? null : exports / revenue,
        row,
      };
    })
    .sort((a, b) => b.year - a.year);
}

/** Sums by year over the suppliers whose exports are known, with how many of those with annual facts they are. */
export function exportSums(firms: Iterable<ReadonlyMap<number, FirmYear>>) {
  const sums = new Map<number, { amounts: Money[]; exporters: number; filed: number }>();
  for (const years of firms)
    for (const [year, { exports }] of years) {
      const sum = sums.get(year) ?? { amounts: [], exporters: 0, filed: 0 };
      sums.set(year, sum);
      sum.filed++;
      if (exports === null) continue;
      sum.amounts.push(exports);
      if (exports > 0) sum.exporters++;
    }
  return [...sums]
    .filter(([, { amounts }]) => amounts.length > 0)
    .map(([year, { amounts, ...counts }]) => ({
      year,
      exports: yuan(sumMoney(amounts)),
      known: amounts.length,
      ...counts,
    }))
    .sort((a, b) => b.year - a.year);
}
