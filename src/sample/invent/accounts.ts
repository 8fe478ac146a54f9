import type { Money } from '../../model/money.js';
import { periodAt, PERIODS_PER_YEAR } from '../../model/period.js';
import type { Random } from '../random.js';
import { hundreds } from './amounts.js';
import type { Enterprise } from './enterprise.js';
import type { OutputSeries, ZoneOutput } from './output-series.js';
import type { Roster } from './roster.js';

export const ACCOUNT_YEARS = [2022, 2023, 2024];

/** A firm's accounts of one year. */
export interface Account {
  enterprise: Enterprise;
  year: number;
  revenue: Money;
  mainRevenue: Money;
  rdExpense: Money;
  rdStaff: number;
  employees: number;
  netProfit: Money;
  assets: Money;
  liabilities: Money;
  exports: Money | null;
  /** Null for software and chip design. */
  output: Money | null;
}

/** Accounts of 2022–2024 of all who file returns and of those who hand in accounts only. */
export function inventAccounts(roster: Roster, zone: ZoneOutput, random: Random): Account[] {
  const accounts: Account[] = [];
  for (const e of [...roster.makers, ...roster.suppliers]) {
    const series = zone.series.get(e);
    if (!series && e.standing !== 'accounts') continue;
    for (const year of ACCOUNT_YEARS) {
      const turnover = series
        ? yearOutput(series, year)
        : e.turnover * (1 + 0.07 * (year - 2025)) * random.between(0.85, 1.1);
      if (turnover > 0) accounts.push(account(e, year, turnover, random));
    }
  }
  return accounts;
}

function yearOutput(series: OutputSeries, year: number): number {
  for (let position = PERIODS_PER_YEAR - 1; position >= 0; position--) {
    const at = series.get(periodAt(year, position));
    if (at) return at.cumulative;
  }
  return 0;
}

function account(e: Enterprise, year: number, turnover: number, random: Random): Account {
  const revenue = e.revenueOnly ? turnover : turnover * random.between(0.93, 1.05);
  const employees = Math.max(4, Math.round(e.employees * random.between(0.88, 1.06)));
  const assets = revenue * random.between(0.7, 1.8);
  return {
    enterprise: e,
    year,
    revenue: hundreds(revenue),
    mainRevenue: hundreds(revenue * random.between(0.72, 0.995)),
    rdExpense: hundreds(
      revenue * (e.revenueOnly ? random.between(0.08, 0.24) : random.between(0.012, 0.075)),
    ),
    rdStaff: Math.round(employees * (e.revenueOnly ? random.between(0.3, 0.7) : random.between(0.04, 0.2))),
    employees,
    netProfit: hundreds(
      revenue * (random.chance(0.14) ? -random.between(0.005, 0.08) : random.between(0.01, 0.12)),
    ),
    assets: hundreds(assets),
    liabilities: hundreds(assets * random.between(0.25, 0.82)),
    exports: random.chance(0.3) ? hundreds(revenue * random.between(0.02, 0.35)) : null,
    output: e.revenueOnly ? null : hundreds(turnover),
  };
}
