import { fen } from '../../model/money.js';
import type { Random } from '../random.js';
import { correct } from './corrections.js';
import type { Enterprise } from './enterprise.js';
import { path, type Paths, spans } from './growth-path.js';
import { round, scale, seasonSoFar } from './levels.js';
import { FIRST_YEAR, LAST_YEAR, type OutputSeries, PERIODS, type ZoneOutput } from './output-series.js';
import type { Roster } from './roster.js';

/**
 * What one would expect of 2025 in September by the season of the years before, for 1,200 suppliers, in yuan:
 * at the target, so that the outcome is open. Smaller and larger samples go in proportion.
 */
const EXPECTED_2025 = 160e9;
const VEHICLES_TO_PARTS = 1.7;
const GROWTH_2025 = 0.074;
const EARLIER_GROWTH = [0.066, 0.079];
const MONTHLY_SHOCK = 0.021;
const MOVER_GROWTH = [0.66, 0.47, -0.36, -0.44];

/** Monthly output of all who file returns: growth, season, entrants, leavers, four large movers. */
export function inventOutput(roster: Roster, random: Random): ZoneOutput {
  const filing = roster.suppliers.filter((e) => e.standing === 'returns' || e.standing === 'left');
  const level = (EXPECTED_2025 * roster.suppliers.length) / 1200;
  const shocks = PERIODS.map(() => 1 + MONTHLY_SHOCK * random.normal());
  const totals = yearTotals(level, random);
  const raw: Paths = new Map();
  const span = spans(filing, random);
  const movers = new Map(
    [...filing]
      .filter((e) => span.get(e)!.first === 0 && span.get(e)!.end === PERIODS.length)
      .sort((a, b) => b.turnover - a.turnover)
      .slice(2, 2 + MOVER_GROWTH.length)
      .map((e, i) => [e, MOVER_GROWTH[i]!]),
  );
  for (const e of filing) raw.set(e, path(e, movers.get(e), span.get(e)!, shocks, random));
  const usual = seasonSoFar(raw, [FIRST_YEAR, FIRST_YEAR + 1, FIRST_YEAR + 2]);
  totals.set(LAST_YEAR, (level * usual) / seasonSoFar(raw, [LAST_YEAR]));
  const series = round(scale(raw, totals));
  const makerSeries = vehicleOutput(roster.makers, totals, shocks, random);
  const corrections = correct(
    filing.filter((e) => !movers.has(e)),
    series,
    random,
  );
  for (const [e, values] of [...series, ...makerSeries]) {
    const last = values.get(PERIODS.at(-1)!);
    if (last) e.turnover = last.cumulative;
  }
  return { series: new Map<Enterprise, OutputSeries>([...series, ...makerSeries]), corrections };
}

/** The makers' output, in a fixed ratio to that of the parts suppliers. */
function vehicleOutput(
  makers: readonly Enterprise[],
  parts: ReadonlyMap<number, number>,
  shocks: readonly number[],
  random: Random,
): ReturnType<typeof round> {
  const raw: Paths = new Map();
  for (const maker of makers) {
    maker.turnover = fen(random.int(400, 2200));
    raw.set(maker, path(maker, undefined, { first: 0, end: PERIODS.length }, shocks, random));
  }
  return round(scale(raw, new Map([...parts].map(([year, total]) => [year, total * VEHICLES_TO_PARTS]))));
}

/** The totals of the years before 2025, backwards from its level. */
function yearTotals(level2025: number, random: Random): Map<number, number> {
  const totals = new Map([[LAST_YEAR, level2025]]);
  let value = level2025;
  for (const [i, growth] of [GROWTH_2025, ...EARLIER_GROWTH.toReversed()].entries()) {
    value /= 1 + growth + random.between(-0.004, 0.004);
    totals.set(LAST_YEAR - 1 - i, value);
  }
  return totals;
}
