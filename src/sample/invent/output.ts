import { fen, type Money } from '../../model/money.js';
import { periodAt, type Period, PERIODS_PER_YEAR, positionOf, yearOf } from '../../model/period.js';
import type { Random } from '../random.js';
import type { Enterprise } from './enterprise.js';
import type { Roster } from './roster.js';

export const FIRST_YEAR = 2022;
export const LAST_YEAR = 2025;

/** All periods of the sample: 2022-01/02 … 2025-12. */
export const PERIODS: readonly Period[] = Array.from(
  { length: (LAST_YEAR - FIRST_YEAR + 1) * PERIODS_PER_YEAR },
  (_, i) => periodAt(FIRST_YEAR + Math.floor(i / PERIODS_PER_YEAR), i % PERIODS_PER_YEAR),
);

/** What a firm truly put out in a period, and since the year's beginning. */
export interface Output {
  month: Money;
  /** The cumulative figure; it holds corrections of earlier months of the year. */
  cumulative: Money;
}

/** The output of a firm by period; a period in which it filed no returns is absent. */
export type OutputSeries = ReadonlyMap<Period, Output>;

/** A cumulative figure that does not fit the month and the one before it: earlier months were corrected. */
export interface Correction {
  enterprise: Enterprise;
  period: Period;
}

export interface ZoneOutput {
  series: Map<Enterprise, OutputSeries>;
  corrections: Correction[];
}

/** Shares of a year's output from January–February to December: a weak winter, a strong fourth quarter. */
const SEASON = [0.13, 0.086, 0.081, 0.08, 0.086, 0.077, 0.081, 0.089, 0.09, 0.098, 0.102];
/** The zone's parts output of 2025 for 1,200 suppliers, yuan; smaller and larger samples in proportion. */
const LEVEL_2025 = 158.4e9;
const VEHICLES_TO_PARTS = 1.7;
const GROWTH_2025 = 0.074;
const EARLIER_GROWTH = [0.066, 0.079];
const MONTHLY_SHOCK = 0.019;
const OWN_NOISE = 0.075;
const MOVER_GROWTH = [0.66, 0.47, -0.36, -0.44];
const CORRECTIONS = 10;

/** Monthly output of all who file returns: growth, season, entrants, leavers, four large movers. */
export function inventOutput(roster: Roster, random: Random): ZoneOutput {
  const filing = roster.suppliers.filter((e) => e.standing === 'returns' || e.standing === 'left');
  const level = (LEVEL_2025 * roster.suppliers.length) / 1200;
  const shocks = PERIODS.map(() => 1 + MONTHLY_SHOCK * random.normal());
  const targets = yearTotals(level * random.between(0.994, 1.006), random);
  const raw = new Map<Enterprise, (number | null)[]>();
  const span = spans(filing, random);
  const movers = new Map(
    [...filing]
      .filter((e) => span.get(e)!.first === 0 && span.get(e)!.end === PERIODS.length)
      .sort((a, b) => b.turnover - a.turnover)
      .slice(2, 2 + MOVER_GROWTH.length)
      .map((e, i) => [e, MOVER_GROWTH[i]!]),
  );
  for (const e of filing) raw.set(e, path(e, movers.get(e), span.get(e)!, shocks, random));
  const series = round(scale(raw, targets));
  for (const maker of roster.makers) maker.turnover = fen(Math.round(level * random.between(4, 22)));
  const makerRaw = new Map(
    roster.makers.map((m) => [m, path(m, undefined, { first: 0, end: PERIODS.length }, shocks, random)]),
  );
  const makerSeries = round(
    scale(makerRaw, new Map([...targets].map(([y, v]) => [y, v * VEHICLES_TO_PARTS]))),
  );
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

function yearTotals(level2025: number, random: Random): Map<number, number> {
  const totals = new Map([[LAST_YEAR, level2025]]);
  let value = level2025;
  for (const [i, growth] of [GROWTH_2025, ...EARLIER_GROWTH.toReversed()].entries()) {
    value /= 1 + growth + random.between(-0.004, 0.004);
    totals.set(LAST_YEAR - 1 - i, value);
  }
  return totals;
}

/** From which period to before which one a firm files. */
interface Span {
  first: number;
  end: number;
}

function spans(filing: readonly Enterprise[], random: Random): Map<Enterprise, Span> {
  const map = new Map<Enterprise, Span>();
  const yearStarts = [11, 22, 33];
  for (const e of filing) {
    const first = random.chance(0.09)
      ? random.pick(yearStarts)
      : random.chance(0.01)
        ? random.int(12, 36)
        : 0;
    map.set(e, { first, end: PERIODS.length });
  }
  const left = filing.filter((e) => e.standing === 'left');
  left.forEach((e, i) =>
    map.set(e, { first: 0, end: i % 4 === 3 ? 33 + random.int(3, 7) : yearStarts[i % 4]! }),
  );
  return map;
}

function path(
  e: Enterprise,
  move: number | undefined,
  span: Span,
  shocks: readonly number[],
  random: Random,
): (number | null)[] {
  const growth = [0, 1, 2].map(() => 0.02 + 0.11 * random.normal());
  if (move !== undefined) growth[2] = move;
  const yearly = growth.reduceRight<number[]>(
    (levels, g) => [levels[0]! / Math.max(0.4, 1 + g), ...levels],
    [1],
  );
  return PERIODS.map((period, i) => {
    const noise = Math.exp(OWN_NOISE * random.normal());
    if (i < span.first || i >= span.end) return null;
    const year = yearly[yearOf(period) - FIRST_YEAR]!;
    return e.turnover * year * SEASON[positionOf(period)]! * shocks[i]! * noise;
  });
}

/** Brings the sums of each year to the year's total. */
function scale(raw: Map<Enterprise, (number | null)[]>, totals: ReadonlyMap<number, number>): typeof raw {
  for (const [year, total] of totals) {
    const inYear = PERIODS.map((period) => yearOf(period) === year);
    let sum = 0;
    for (const values of raw.values()) values.forEach((v, i) => (sum += inYear[i] ? (v ?? 0) : 0));
    for (const values of raw.values())
      values.forEach((v, i) => inYear[i] && v !== null && (values[i] = (v * total * 100) / sum));
  }
  return raw;
}

/** Whole hundreds of yuan, as returns in 万元 with two decimals hold, and their cumulative sums. */
function round(raw: Map<Enterprise, (number | null)[]>): Map<Enterprise, Map<Period, Output>> {
  const series = new Map<Enterprise, Map<Period, Output>>();
  for (const [e, values] of raw) {
    const map = new Map<Period, Output>();
    let sum = 0;
    values.forEach((value, i) => {
      const period = PERIODS[i]!;
      if (positionOf(period) === 0) sum = 0;
      if (value === null) return;
      const month = Math.max(1, Math.round(value / 10_000)) * 10_000;
      sum += month;
      map.set(period, { month: fen(month), cumulative: fen(sum) });
    });
    series.set(e, map);
  }
  return series;
}

/** Corrects earlier months of a year through the cumulative figure, in a few firms that stay from January on. */
function correct(
  candidates: readonly Enterprise[],
  series: Map<Enterprise, Map<Period, Output>>,
  random: Random,
): Correction[] {
  const corrections: Correction[] = [];
  for (const enterprise of random.sample(
    candidates,
    Math.min(CORRECTIONS, Math.ceil(candidates.length / 30)),
  )) {
    const values = series.get(enterprise)!;
    const period = PERIODS[random.int(0, 3) * PERIODS_PER_YEAR + random.int(2, 5)]!;
    const at = values.get(period);
    if (!at) continue;
    const change = Math.round((at.cumulative * random.between(-0.03, 0.03)) / 10_000) * 10_000;
    if (change === 0) continue;
    for (const [p, output] of values) {
      if (yearOf(p) === yearOf(period) && p >= period) output.cumulative = fen(output.cumulative + change);
    }
    corrections.push({ enterprise, period });
  }
  return corrections;
}
