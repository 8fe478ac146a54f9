import { describe, expect, it } from 'vitest';
import { readRulebooks } from '../../src/cli/assets.js';
import { assess, type Assessment } from '../../src/lenses/ladder/index.js';
import { ProfileSchema } from '../../src/lenses/ladder/profile.js';
import { parseDay } from '../../src/model/day.js';
import { randomProfile } from './random-profile.js';

const rulebooks = readRulebooks();

function ask(plain: Record<string, unknown>, id: string, asOf = '2026-11-25'): Assessment {
  const rung = rulebooks.rungs.find((r) => r.rung === id)!;
  const profile = ProfileSchema.parse(plain);
  return assess({ rulebooks, rung, asOf: parseDay(asOf)!, case: 'new', profile })!;
}

/** A plain profile with a figure of a year set. */
function withFigure(plain: Record<string, unknown>, field: string, value: number): Record<string, unknown> {
  const copy = structuredClone(plain);
  const [, year, name] = field.split('.');
  (copy['years'] as Record<string, Record<string, number>>)[year!]![name!] = value;
  return copy;
}

const YEAR = /^years\./;

describe('the least that would have to change', () => {
  const debtor = {
    industry_code: 'C3670',
    controlled_by: [],
    compliance: [],
    niche_years: 6,
    years: {
      2025: {
        operating_revenue: 86_000_000,
        main_business_revenue: 79_000_000,
        rd_expense: 7_100_000,
        employees: 240,
        total_assets: 150_000_000,
        total_liabilities: 114_300_000,
      },
      2024: { operating_revenue: 78_000_000, rd_expense: 6_200_000 },
      2023: { operating_revenue: 70_000_000 },
    },
    titles: [{ kind: 'specialised-sme', valid_from: '2024-06-01', valid_until: '2027-05-31' }],
    ip: Array.from({ length: 3 }, () => ({
      class: 'I',
      granted: '2021-05-01',
      transferred_in: false,
      owner_rank: 1,
      on_main_product: true,
      in_use: true,
    })),
    awards: [],
    market_share: { value: 0.11, rank: 4 },
    platform_score: [{ year: 2026, value: 63 }],
    judgements: { 'L26-11': true },
  };

  it('is debt of 76.2 % against 75 % and the fourth class I title, each with what it takes', () => {
    const [first] = ask(debtor, 'little-giant').nearest;
    expect(first!.changes.map((c) => [c.condition, c.field, c.from, c.to])).toEqual([
      ['L26-6', 'years.2025.total_liabilities', 0.762, 0.75],
      ['L26-9', 'ip', 3, 4],
    ]);
    // 75 % of assets of 150 million.
    expect(first!.changes[0]!.set).toEqual({ from: 114_300_000, to: 112_500_000 });
    expect(first!.changes[0]!.text.en).toContain('76.2%');
  });

  it('names what else a change pulls along: revenue up to 50 million takes the shares of it along', () => {
    const year = {
      operating_revenue: 49_000_000,
      main_business_revenue: 44_100_000,
      rd_expense: 6_000_000,
      employees: 240,
      total_assets: 150_000_000,
      total_liabilities: 80_000_000,
    };
    const small = {
      ...debtor,
      ip: [...debtor.ip, debtor.ip[0]],
      years: {
        2025: year,
        2024: { operating_revenue: 45_000_000, rd_expense: 6_000_000 },
        2023: { operating_revenue: 40_000_000 },
      },
    };
    const [first] = ask(small, 'little-giant').nearest;
    expect(first!.changes.map((c) => [c.field, c.set?.to])).toEqual([
      ['years.2025.operating_revenue', 50_000_000],
      ['years.2025.main_business_revenue', 45_000_000],
    ]);
  });

  it('says whom to ask where a figure is missing, and never takes it as zero', () => {
    const a = ask({ ...debtor, controlled_by: null }, 'little-giant');
    expect(a.verdict).toBe('unmet');
    expect(a.toAsk.map((q) => [q.field, q.conditions])).toEqual([['controlled_by', ['group']]]);
    expect(a.toAsk[0]!.ask.zh).toContain('市场监管');
  });

  it('shows what the calendar alone will change until the window: a title that ends first', () => {
    const ending = {
      ...debtor,
      titles: [{ kind: 'specialised-sme', valid_from: '2024-04-01', valid_until: '2027-03-31' }],
    };
    const { window } = ask(ending, 'little-giant');
    expect([window!.opens, window!.baseYear]).toEqual(['2027-04-25', 2026]);
    expect(window!.changed.map((c) => [c.id, c.verdict])).toEqual([
      ['L26-1', 'unmet'],
      // The evaluation score is computed anew every year.
      ['L26-12', 'unknown'],
    ]);
  });

  it.each(['little-giant', 'specialised-sme'])(
    'of %s leads where it says: applied to the accounts, no line of them fails any more (300 random profiles)',
    (id) => {
      let tried = 0;
      for (let seed = 1; seed <= 300; seed++) {
        const plain = randomProfile(seed);
        const a = ask(plain, id);
        for (const way of a.nearest) {
          // Only ways through known figures of years can be applied to a plain profile.
          if (!way.changes.every((c) => YEAR.test(c.field) && c.set !== null && !c.unknown)) continue;
          let changed = plain;
          for (const c of way.changes) changed = withFigure(changed, c.field, c.set!.to);
          expect([seed, ask(changed, id).verdict]).toEqual([seed, way.verdict]);
          tried++;
        }
        if (a.verdict === 'met') expect(a.nearest).toEqual([]);
        const sizes = a.nearest.map((way) => way.changes.length);
        expect(sizes).toEqual(sizes.toSorted((x, y) => x - y));
        expect(sizes.length).toBeLessThanOrEqual(5);
      }
      expect(tried).toBeGreaterThan(5);
    },
  );
});
