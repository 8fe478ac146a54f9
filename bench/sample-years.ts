import { readTaxonomy } from '../src/cli/assets.js';
import { inventOutput } from '../src/sample/invent/output.js';
import { PERIODS } from '../src/sample/invent/output-series.js';
import { inventRoster } from '../src/sample/invent/roster.js';
import { Random } from '../src/sample/random.js';

/** True parts output of the sample's zone and of each of its parks, 2022–2025, eleven periods a year, in yuan. */
export function sampleYears(seeds: number): number[][] {
  const taxonomy = readTaxonomy('auto-parts');
  return Array.from({ length: seeds }, (_, i) => {
    const random = new Random(i + 1, 'zone');
    const roster = inventRoster(1200, taxonomy, random);
    const output = inventOutput(roster, random.fork('output'));
    const totals = new Map<string, number[]>();
    for (const supplier of roster.suppliers)
      for (const place of ['zone', supplier.park])
        if (place !== null && output.series.has(supplier)) {
          const months = output.series.get(supplier)!;
          const total = totals.get(place) ?? PERIODS.map(() => 0);
          totals.set(
            place,
            total.map((sum, p) => sum + Number(months.get(PERIODS[p]!)?.month ?? 0) / 100),
          );
        }
    return [...totals.values()];
  }).flat();
}
