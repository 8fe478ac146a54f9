import { describe, expect, it } from 'vitest';
import { readRulebooks } from '../../src/cli/assets.js';
import { assess, type Assessment } from '../../src/lenses/ladder/index.js';
import { ProfileSchema } from '../../src/lenses/ladder/profile.js';
import { parseDay } from '../../src/model/day.js';
import type { Case } from '../../src/model/rulebook.js';
import { type Plain, strong, withField } from './strong.js';

/**
 * Every line of every version on both sides. The profile meets every line; each row of a table sets one field to the value that the regulation
 * still admits and to the next one that it does not, and names the lines that then fail: those and no others.
 */
const rulebooks = readRulebooks();

function ask(plain: Plain, id: string, asOf: string, of: Case): Assessment {
  const rung = rulebooks.rungs.find((r) => r.rung === id)!;
  const profile = ProfileSchema.parse(plain);
  return assess({ rulebooks, rung, asOf: parseDay(asOf)!, case: of, profile }, { nearest: false })!;
}

const failing = (a: Assessment) =>
  [...a.eligibility, ...a.conditions]
    .filter((c) => c.parent === null && c.verdict !== 'met' && c.verdict !== 'skipped')
    .map((c) => `${c.id} ${c.verdict}`);

type Row = [path: string, admitted: unknown, refused: unknown, ...lines: string[]];

const right = (change: Plain) => ({ ...(strong()['ip'] as Plain[])[0], ...change });
const rights = (n: number, change: Plain = {}) => Array.from({ length: n }, () => right(change));
const REVENUE = 'years.2025.operating_revenue';
const RD = 'years.2025.rd_expense';
const SME: Row[] = [
  // Large only when both 1,000 people and 400 million are reached; 120 million alone keep it an SME.
  ['industry_code', 'C3670', 'F5200', 'sme-size unknown'],
  [
    'compliance',
    [{ item: '重大环境违法', date: '2023-03-15' }],
    [{ item: '重大环境违法', date: '2024-06-01' }],
    'compliance unmet',
  ],
  ['controlled_by', [], ['91420100MA4D0A011M'], 'group needs-person'],
];

const TABLES: [rung: string, version: string, asOf: string, Case, Row[]][] = [
  [
    'specialised-sme',
    'v2026',
    '2026-11-25',
    'new',
    [
      ...SME,
      [
        'titles',
        [{ kind: 'tech-sme', valid_from: '2026-11-25', valid_until: '2026-11-25' }],
        [{ kind: 'tech-sme', valid_from: '2026-01-01', valid_until: '2026-11-24' }],
        'S26-1 unmet',
      ],
      [
        'titles',
        [{ kind: 'innovative-sme', valid_from: '2025-01', valid_until: '2026-11' }],
        [{ kind: 'innovative-sme', valid_from: '2026-11-26', valid_until: 'open' }],
        'S26-1 unmet',
      ],
      ['niche_years', 3, 2.99, 'S26-2 unmet'],
      ['years.2025.main_business_revenue', 96_000_000, 95_999_999.99, 'S26-4 unmet'],
      ['years.2025.total_liabilities', 80_000_000, 80_000_000.01, 'S26-5 unmet'],
      [RD, 3_600_000, 3_599_999.99, 'S26-7 unmet'],
      ['years.2024.rd_expense', 3_000_000, 2_999_999.99, 'S26-7 unmet'],
      ['judgements.S26-9', true, false, 'S26-9 unmet'],
      ['platform_score', [{ year: 2026, value: 50 }], [{ year: 2026, value: 49.99 }], 'S26-10 unmet'],
    ],
  ],
  [
    'specialised-sme',
    'v2026',
    '2026-11-25',
    'review',
    [
      [
        'platform_score',
        [
          { year: 2025, value: 50 },
          { year: 2026, value: 40 },
        ],
        [
          { year: 2024, value: 50 },
          { year: 2026, value: 40 },
        ],
        'S26-10 unmet',
      ],
    ],
  ],
  [
    'specialised-sme',
    'v2022',
    '2026-03-15',
    'new',
    [
      ['niche_years', 2, 1.99, 'S22-1 unmet'],
      [RD, 3_600_000, 3_599_999.99, 'S22-3 unmet'],
    ],
  ],
  [
    'little-giant',
    'v2026',
    '2026-11-25',
    'new',
    [
      ...SME,
      [
        'titles',
        [{ kind: 'specialised-sme', valid_from: '2026-11-25', valid_until: '2026-11-25' }],
        [{ kind: 'innovative-sme', valid_from: '2026-01-01', valid_until: 'open' }],
        'L26-1 unmet',
      ],
      [
        'titles',
        [{ kind: 'specialised-sme', valid_from: '2026-01-01', valid_until: 'open' }],
        [
          { kind: 'specialised-sme', valid_from: '2026-01-01', valid_until: 'open' },
          { kind: 'manufacturing-champion', valid_from: '2024-01-01', valid_until: 'open' },
        ],
        'champion unmet',
      ],
      ['niche_years', 3, 2.99, 'L26-2 unmet'],
      ['years.2025.main_business_revenue', 108_000_000, 107_999_999.99, 'L26-4 unmet'],
      // 80 million × 1.05² = 88.2 million; at that revenue main-business revenue of 114 million is still above 90 %.
      [REVENUE, 88_200_000, 88_199_999.99, 'L26-5 unmet'],
      ['years.2025.total_liabilities', 75_000_000, 75_000_000.01, 'L26-6 unmet'],
      ['years.2025.rd_expense', 3_600_000, 3_599_999.99, 'L26-8 unmet'],
      ['years.2024.rd_expense', 3_000_000, 2_999_999.99, 'L26-8 unmet'],
      ['ip', rights(4), rights(3), 'L26-9 unmet'],
      ['ip', rights(4, { owner_rank: 3 }), rights(4, { owner_rank: 4 }), 'L26-9 unmet'],
      [
        'ip',
        rights(4),
        [...rights(3), right({ transferred_in: true, transferred_on: '2021-01-01' })],
        'L26-9 unmet',
      ],
      ['ip', rights(4), [...rights(3), right({ class: 'II' })], 'L26-9 unmet'],
      ['ip', rights(4), [...rights(3), right({ in_use: false })], 'L26-9 unmet'],
      ['ip', rights(4), [...rights(3), right({ on_main_product: null })], 'L26-9 unknown'],
      ['market_share', { value: 0.1, rank: 9 }, { value: 0.0999, rank: 4 }, 'L26-10 unmet'],
      ['market_share', { value: 0.05, rank: 3 }, { value: 0.05 }, 'L26-10 unknown'],
      ['market_share', { value: 0.1 }, {}, 'L26-10 needs-person'],
      ['judgements.L26-11', true, false, 'L26-11 unmet'],
      ['platform_score', [{ year: 2026, value: 60 }], [{ year: 2026, value: 59.99 }], 'L26-12 unmet'],
    ],
  ],
  [
    'little-giant',
    'v2022',
    '2026-03-15',
    'new',
    [
      [
        'titles',
        [{ kind: 'specialised-sme', valid_from: '2026-03-15', valid_until: '2026-03-15' }],
        [],
        'L22-0 unmet',
      ],
      ['niche_years', 3, 2.99, 'L22-1 unmet'],
      ['years.2025.main_business_revenue', 84_000_000, 83_999_999.99, 'L22-2 unmet'],
      // Main-business revenue of 95 and 114 million: (114/95 + 95/a)/2 − 1 ≥ 5 % as long as a ≤ 95/0.9 million.
      ['years.2023.main_business_revenue', 105_555_555.55, 105_555_555.56, 'L22-3 unmet'],
      ['quality.management_system_certificate', true, false, 'L22-5 unmet'],
      ['years.2025.total_liabilities', 70_000_000, 70_000_000.01, 'L22-6 unmet'],
      ['market_share', { value: 0.1 }, { value: 0.0999 }, 'L22-7 unmet'],
      ['judgements.L22-8', true, false, 'L22-8 unmet'],
      // From 100 million of revenue on 3 % is asked of each year.
      [RD, 3_600_000, 3_599_999.99, 'L22-9 unmet'],
      ['years.2024.rd_expense', 3_000_000, 2_999_999.99, 'L22-9 unmet'],
      ['ip', rights(2), rights(1), 'L22-9 unmet'],
      // A transfer counts from the same day a year later on.
      [
        'ip',
        rights(2, { transferred_in: true, transferred_on: '2025-03-15' }),
        rights(2, { transferred_in: true, transferred_on: '2025-03-16' }),
        'L22-9 unmet',
      ],
      ['rd_centre_level', 'below', 'none', 'L22-9 unmet'],
      ['judgements.L22-10', true, false, 'L22-10 unmet'],
      ['judgements.L22-11', true, false, 'L22-11 unmet'],
    ],
  ],
  ['little-giant', 'v2022', '2026-12-31', 'review', [['niche_years', 3, 2.99, 'L22-1 unmet']]],
  ['little-giant', 'v2026', '2027-01-01', 'review', []],
  [
    'high-tech-enterprise',
    'v2016',
    '2026-11-25',
    'new',
    [
      ['founded', '2025-11-25', '2025-11-26', 'H1 unmet'],
      ['judgements.H2', true, false, 'H2 unmet'],
      ['years.2025.tech_staff', 24, 23, 'H4 unmet'],
      ['years.2025.high_tech_revenue', 72_000_000, 71_999_999.99, 'H6 unmet'],
      ['years.2024.domestic_rd_expense', 0, null, 'H5 unknown'],
      [
        'compliance',
        [{ item: '环境行政处罚', date: '2025-11-25' }],
        [{ item: '环境行政处罚', date: '2025-11-26' }],
        'H8 needs-person',
      ],
    ],
  ],
  [
    'national-technology-centre',
    'v2016',
    '2026-11-25',
    'new',
    [
      ['years.2025.rd_staff_fulltime', 150, 149, 'NTC-2 unmet'],
      ['years.2025.rd_equipment', 20_000_000, 19_999_999.99, 'NTC-3 unmet'],
      [RD, 15_000_000, 14_999_999.99, 'NTC-1 unmet'],
    ],
  ],
  [
    'provincial-technology-centre',
    'v2021',
    '2026-11-25',
    'new',
    [
      [RD, 5_000_000, 4_999_999.99, 'PTC-1 unmet'],
      ['years.2025.rd_staff_fulltime', 50, 49, 'PTC-2 unmet'],
      ['years.2025.rd_equipment', 8_000_000, 7_999_999.99, 'PTC-3 unmet'],
      ['above_scale', true, false, 'PTC-4 unmet'],
    ],
  ],
];

describe.each(TABLES)('%s %s on %s (%s)', (rung, version, asOf, of, rows) => {
  const base = rung.startsWith('national') ? withField(strong(), RD, 15_000_000) : strong();
  it('is met by the strong profile, under the edition that is in force', () => {
    const a = ask(asOf.startsWith('2027') ? shifted(base) : base, rung, asOf, of);
    expect([a.rulebook.version, a.verdict, failing(a)]).toEqual([version, 'met', []]);
  });
  for (const [path, admitted, refused, ...lines] of rows)
    it(`${path}: ${JSON.stringify(refused)} fails ${lines.join(', ')}`, () => {
      expect(failing(ask(withField(base, path, admitted), rung, asOf, of))).toEqual([]);
      expect(failing(ask(withField(base, path, refused), rung, asOf, of))).toEqual(lines);
    });
});

/** The same accounts and score a year later. */
function shifted(plain: Plain): Plain {
  const years = plain['years'] as Record<string, unknown>;
  return {
    ...plain,
    years: { 2026: years[2025], 2025: years[2024], 2024: years[2023] },
    platform_score: [{ year: 2027, value: 80 }],
  };
}

describe('lines that hang together', () => {
  it('15 million of revenue or 20 million of new equity of two years (specialised SME, 2026)', () => {
    const small = (revenue: number, financing: Plain[]) => {
      const years = strong()['years'] as Record<string, Plain>;
      const last = { ...years['2025'], operating_revenue: revenue, main_business_revenue: revenue };
      return { ...strong(), years: { ...years, 2025: last }, equity_financing: financing };
    };
    const equity = (amount: number, date: string) => [{ date, amount, qualified_institution: true }];
    const fails = (plain: Plain) => failing(ask(plain, 'specialised-sme', '2026-11-25', 'new'));
    expect(fails(small(15_000_000, []))).toEqual([]);
    expect(fails(small(14_999_999.99, []))).toEqual(['S26-3 unmet']);
    expect(fails(small(14_999_999.99, equity(20_000_000, '2024-11-26')))).toEqual([]);
    expect(fails(small(14_999_999.99, equity(20_000_000, '2024-11-25')))).toEqual(['S26-3 unmet']);
    expect(fails(small(14_999_999.99, equity(19_999_999.99, '2024-11-26')))).toEqual(['S26-3 unmet']);
  });

  it('6 % below 100 million and 3 % from there on (little giant, 2022)', () => {
    const earning = (revenue: number, share: number) => {
      const years = strong()['years'] as Record<string, Plain>;
      const of = (r: number) => ({
        ...years['2025'],
        operating_revenue: r,
        main_business_revenue: r,
        rd_expense: Math.round(r * share * 100) / 100,
      });
      return { ...strong(), years: { 2025: of(revenue), 2024: of(revenue * 0.75), 2023: of(revenue * 0.6) } };
    };
    const fails = (plain: Plain) => failing(ask(plain, 'little-giant', '2026-03-15', 'new'));
    expect(fails(earning(100_000_000, 0.03))).toEqual([]);
    expect(fails(earning(99_999_999.96, 0.03))).toEqual(['L22-9 unmet']);
    expect(fails(earning(60_000_000, 0.06))).toEqual([]);
    expect(fails(earning(60_000_000, 0.0599))).toEqual(['L22-9 unmet']);
  });

  it('an SME is large only when staff and revenue both reach the line', () => {
    const of = (employees: number | null, revenue: number) => {
      const years = strong()['years'] as Record<string, Plain>;
      const last = { ...years['2025'], employees, operating_revenue: revenue };
      const a = ask({ ...strong(), years: { ...years, 2025: last } }, 'innovative-sme', '2026-11-25', 'new');
      return [a.eligibility[0]!.verdict, a.sizes[0]];
    };
    expect(of(900, 8_000_000_000)).toEqual(['met', 'medium']);
    expect(of(1000, 399_999_999.99)).toEqual(['met', 'medium']);
    expect(of(1000, 400_000_000)).toEqual(['unmet', 'large']);
    expect(of(null, 400_000_000)).toEqual(['unknown', 'large']);
    expect(of(null, 399_999_999.99)).toEqual(['met', 'medium']);
    expect(of(299, 20_000_000)).toEqual(['met', 'small']);
    expect(of(20, 3_000_000)).toEqual(['met', 'small']);
    expect(of(19, 3_000_000)).toEqual(['met', 'micro']);
  });

  it('R&D of three years by size of sales (high-tech enterprise)', () => {
    const spending = (sales: number, share: number) => {
      const rd = Math.round(sales * share * 100) / 100;
      const year = {
        operating_revenue: sales,
        high_tech_revenue: sales,
        rd_expense: rd,
        domestic_rd_expense: rd,
        employees: 100,
        tech_staff: 10,
      };
      return failing(
        ask(
          { ...strong(), years: { 2025: year, 2024: year, 2023: year } },
          'high-tech-enterprise',
          '2026-11-25',
          'new',
        ),
      );
    };
    expect(spending(50_000_000, 0.05)).toEqual([]);
    expect(spending(50_000_000, 0.0499)).toEqual(['H5 unmet']);
    expect(spending(50_000_100, 0.04)).toEqual([]);
    expect(spending(200_000_000, 0.04)).toEqual([]);
    expect(spending(200_000_000, 0.0399)).toEqual(['H5 unmet']);
    expect(spending(200_000_100, 0.03)).toEqual([]);
    expect(spending(200_000_100, 0.0299)).toEqual(['H5 unmet']);
  });
});
