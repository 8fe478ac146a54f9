import { type Text, text } from '../../../model/text.js';
import { bridge, type SeasonOf } from './bridge.js';
import type { SeasonFactors } from './seasonality.js';

/** A history ready for a model: without gaps, its season known, its first value at `start` of its year. */
export interface Prepared {
  readonly values: readonly number[];
  /** Which of `values` were unknown and filled in. */
  readonly filled: readonly boolean[];
  readonly season: number;
  readonly factors: SeasonFactors;
  /** How much of the season was estimated from the values, 0 to 1. */
  readonly trust: number;
  /** `values` without season. */
  readonly adjusted: readonly number[];
  /** Unknown values at the end, to be forecast before the horizon begins. */
  readonly trailing: number;
  /** Values that were known. */
  readonly known: number;
  /** No forecast goes below: 0 where no value ever did. */
  readonly floor: number;
  /** What was done about gaps; null when there were none. */
  readonly gaps: Text | null;
}

/** Prepares a history of the given season; null when it holds no known value. */
export function prepare(
  history: readonly (number | null)[],
  season: number,
  start: number,
  seasonOf: SeasonOf,
): Prepared | null {
  if (!Number.isInteger(season) || season < 1)
    throw new RangeError(`season must be a whole number above 0: ${season}`);
  const bridged = bridge(history, season, start, seasonOf);
  if (bridged === null) return null;
  const { values, filled, leading, trailing } = bridged;
  const { factors, trust } = seasonOf(values, season, start + leading);
  const bridgedCount = filled.filter(Boolean).length;
  return {
    values,
    filled,
    season,
    factors,
    trust,
    adjusted: values.map((value, t) => value / factors[t % season]!),
    trailing,
    known: values.length - bridgedCount,
    floor: values.some((value) => value < 0) ? -Infinity : 0,
    gaps: describeGaps(bridgedCount, trailing),
  };
}

/** The seasonal factor `ahead` points after the end of the values, 0 being the next one. */
export function factorAhead(p: Prepared, ahead: number): number {
  return p.factors[(p.values.length + ahead) % p.season]!;
}

/** Puts the season back on forecasts that begin right after the values, and keeps the floor. */
export function withSeason(p: Prepared, adjusted: readonly number[]): number[] {
  return adjusted.map((value, h) => Math.max(p.floor, value * factorAhead(p, h)));
}

function describeGaps(bridged: number, trailing: number): Text | null {
  const said: Text[] = [];
  if (bridged > 0) {
    said.push(
      text(
        `${bridged} missing ${bridged === 1 ? 'period was' : 'periods were'} bridged between the neighbours, with the season kept.`,
        `缺失的${bridged}期已按季节规律在前后两期之间补齐。`,
      ),
    );
  }
  if (trailing > 0) {
    said.push(
      text(
        `The last ${trailing === 1 ? 'period is' : `${trailing} periods are`} missing and forecast as well.`,
        `最近${trailing}期数据缺失，一并预测。`,
      ),
    );
  }
  return joinTexts(said);
}

/** Sentences one after the other; null of none. */
export function joinTexts(texts: readonly (Text | null)[]): Text | null {
  const said = texts.filter((t) => t !== null);
  if (said.length === 0) return null;
  return text(said.map((t) => t.en).join(' '), said.map((t) => t.zh).join(''));
}
