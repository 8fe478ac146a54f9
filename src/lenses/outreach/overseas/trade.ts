import { type Money, sumMoney, yuan } from '../../../model/money.js';
import type { Code, Market } from './answer.js';
import { folded } from './folded.js';
import type { OverseasQuestion } from './question.js';

type Measure = 'imports' | 'exports';

/** A line of the trade table: a code of six digits or more, a market and a year. Null is unknown. */
interface Line {
  code: string;
  market: string;
  year: number;
  imports: Money | null;
  exports: Money | null;
  /** As the table states it, for the year against the one before. */
  growth: number | null;
  row: number;
}

/** The trade table by the code's first six digits; lines without a code of six digits, a market or a year are counted as unread. */
export interface Trade {
  lines: ReadonlyMap<string, readonly Line[]>;
  rows: number;
  unread: number;
}

/** Reads the trade table: of a code, market and year the newest line that was stated. */
export function tradeOf({ view, asOf, rules }: OverseasQuestion): Trade {
  const sums = new Set(rules.readiness.markets.not_markets.map(folded));
  const seen = new Set<string>();
  const lines = new Map<string, Line[]>();
  const statements = view.statements('trade', asOf);
  let unread = 0;
  for (const s of statements) {
    const code = (s.text('hs_code') ?? '').replaceAll(/\D/g, '');
    const market = s.text('market')?.trim() ?? '';
    const year = Number(s.text('year') ?? NaN);
    if (code.length < 6 || market === '' || Number.isNaN(year)) {
      unread++;
      continue;
    }
    const key = `${code} ${folded(market)} ${year}`;
    if (sums.has(folded(market)) || seen.has(key)) continue;
    seen.add(key);
    const hs = code.slice(0, 6);
    const line = {
      code,
      market,
      year,
      imports: s.money('imports'),
      exports: s.money('exports'),
      growth: s.number('growth'),
      row: s.row,
    };
    lines.set(hs, [...(lines.get(hs) ?? []), line]);
  }
  return { lines, rows: statements.length, unread };
}

/** The lines of a market in a year: that of the six digits where there is one, else those of its finer codes, which it is the sum of. */
function linesOf(lines: readonly Line[], market: string, year: number): Line[] {
  const own = lines.filter((l) => folded(l.market) === folded(market) && l.year === year);
  const whole = own.filter((l) => l.code.length === 6);
  return whole.length > 0 ? whole : own;
}

/** The sum of a measure over lines; null when any of them does not know it: a sum of some would be too small. */
function sumOf(lines: readonly Line[], by: Measure): Money | null {
  const known = lines.flatMap((line) => line[by] ?? []);
  return lines.length === 0 || known.length < lines.length ? null : sumMoney(known);
}

/**
 * The markets of a code: the largest in the newest year, by what they imported (by what was exported to them where no import of that
 * year is in the table); the fastest growing against the year before among those with at least a share of the sum, above nought only.
 * Growth is of the table's two years; where one of them is missing the growth that the table states.
 */
export function codeOf(
  hs: string,
  firms: number,
  trade: Trade,
  { codes, readiness }: OverseasQuestion['rules'],
): Code {
  const { name, scope } = codes.codes.find((c) => c.hs === hs)!;
  const lines = trade.lines.get(hs) ?? [];
  const known = lines.filter((l) => l.imports !== null || l.exports !== null);
  if (known.length === 0) return { hs, name, scope, firms, year: null, by: null, largest: [], fastest: [] };
  const year = Math.max(...known.map((l) => l.year));
  const by = known.some((l) => l.year === year && l.imports !== null) ? 'imports' : 'exports';
  const names = new Map(known.filter((l) => l.year === year).map((l) => [folded(l.market), l.market]));
  const sized = [...names.values()].flatMap((market) => {
    const now = linesOf(lines, market, year);
    const value = sumOf(now, by);
    const before = sumOf(linesOf(lines, market, year - 1), by);
    const stated = now.length === 1 && by === 'imports' ? now[0]!.growth : null;
    const growth = value !== null && before !== null && before > 0 ? value / before - 1 : stated;
    return value === null ? [] : [{ market, value, growth, rows: now.map((l) => l.row) }];
  });
  const total = sumMoney(sized.map((m) => m.value));
  const { at_most, fastest_at_least } = readiness.markets;
  const markets = sized
    .map(({ value, ...m }): Market => ({ ...m, value: yuan(value), share: total > 0 ? value / total : 0 }))
    .sort((a, b) => b.value - a.value || (a.market < b.market ? -1 : 1));
  const fastest = markets
    .filter((m) => m.share >= fastest_at_least && m.growth !== null && m.growth > 0)
    .sort((a, b) => b.growth! - a.growth!);
  return {
    hs,
    name,
    scope,
    firms,
    year,
    by,
    largest: markets.slice(0, at_most),
    fastest: fastest.slice(0, at_most),
  };
}
