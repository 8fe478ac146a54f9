import type { Case } from '../../src/model/rulebook.js';
import { type Plain, strong } from './strong.js';

/** Fields of the strong profile set otherwise, by path. */
type Changes = Record<string, unknown>;

/** A line of a rulebook with what it still admits and the next thing that it does not. */
type LineRow = [id: string, admitted: Changes, refused: Changes];

/** An item of a score with values of one field and the points of each, the best first; beside it other fields. */
type BandRow = [item: string, path: string, values: [value: unknown, points: number][], beside?: Changes];

export interface EditionRows {
  rung: string;
  version: string;
  asOf: string;
  case: Case;
  lines: LineRow[];
  bands: BandRow[];
}

const REVENUE = 'years.2025.operating_revenue';
const REVENUE_24 = 'years.2024.operating_revenue';
const MAIN = 'years.2025.main_business_revenue';
const MAIN_24 = 'years.2024.main_business_revenue';
const RD = 'years.2025.rd_expense';
const RD_24 = 'years.2024.rd_expense';
const DEBT = 'years.2025.total_liabilities';

/** An amount and one fen less, in a field. */
const upTo = (path: string, amount: number, beside: Changes = {}): [Changes, Changes] => [
  { ...beside, [path]: amount },
  { ...beside, [path]: Math.round(amount * 100 - 1) / 100 },
];
/** An amount and one fen more. */
const atMost = (path: string, amount: number): [Changes, Changes] => [
  { [path]: amount },
  { [path]: Math.round(amount * 100 + 1) / 100 },
];
const judged = (id: string): LineRow => [id, { [`judgements.${id}`]: true }, { [`judgements.${id}`]: false }];
const right = (change: Plain = {}): Plain => ({ ...(strong()['ip'] as Plain[])[0], ...change });
const rights = (n: number): Changes => ({ ip: Array.from({ length: n }, () => right()) });
const award = (kind: string, level: string, rank: number, date = '2025-06-01'): Changes => ({
  awards: [{ kind, level, rank, date }],
});
const equity = (amount: number, date = '2025-06-01'): Changes => ({
  equity_financing: [{ date, amount, qualified_institution: true }],
});
const title = (kind: string, until: string): Changes => ({
  titles: [{ kind, valid_from: '2024-01-01', valid_until: until }],
});

/** SME, clean and held by nobody, on a day. `before`: the same day three years earlier; `after`: the next. */
const eligible = (before: string, after: string): LineRow[] => [
  [
    'sme-size',
    { 'years.2025.employees': 999, [REVENUE]: 4e8 },
    { 'years.2025.employees': 1000, [REVENUE]: 4e8 },
  ],
  [
    'sme-size',
    { 'years.2025.employees': 1000, [REVENUE]: 399_999_999.99 },
    { 'years.2025.employees': 1000, [REVENUE]: 4e8 },
  ],
  [
    'compliance',
    { compliance: [{ item: '重大环境违法', date: before }] },
    { compliance: [{ item: '重大环境违法', date: after }] },
  ],
  [
    'group',
    { controlled_by: ['91420100MA4D0A011M'], 'judgements.group': true },
    { controlled_by: ['91420100MA4D0A011M'], 'judgements.group': false },
  ],
];

/** Points at a line and one fen off it, line by line. */
const fenBelow = (lines: [amount: number, points: number, below: number][]): [number, number][] =>
  lines.flatMap(([amount, points, below]): [number, number][] => [
    [amount, points],
    [Math.round(amount * 100 - 1) / 100, below],
  ]);
const fenAbove = (lines: [amount: number, points: number, above: number][]): [number, number][] =>
  lines.flatMap(([amount, points, above]): [number, number][] => [
    [amount, points],
    [Math.round(amount * 100 + 1) / 100, above],
  ]);
/** Rights by falling worth: of high value, of own development, class I, class II, none. */
const worth = (points: [number, number, number, number, number]): [unknown, number][] =>
  [
    [right()],
    [right({ high_value: false })],
    [right({ high_value: false, self_developed: false })],
    [right({ class: 'II' })],
    [],
  ].map((ip, i) => [ip, points[i]!]);

/** All direct conditions of the innovative SME unmet, and of its score the rights. */
const NO_DIRECT = { rd_centre_level: 'municipal', awards: [], equity_financing: [], titles: [], ip: [] };
/** Revenue below 50 million: equity, R&D and staff decide (little giant, 2022). */
const SMALL: Changes = {
  [REVENUE]: 49_999_999.99,
  [RD]: 20_000_000,
  [RD_24]: 10_000_000,
  'years.2025.employees': 200,
  'years.2025.rd_staff': 100,
  ...equity(80_000_000),
};

/**
 * Every line and every band of every edition on both sides, by hand from the regulations. The strong profile has 120, 100 and 80 million of revenue in 2025,
 * 2024 and 2023, of it 95 % main business and 10 % R&D, assets of 100 and debt of 40 million, 240 people and 100 of them in R&D.
 */
export const EDITIONS: EditionRows[] = [
  {
    rung: 'innovative-sme',
    version: 'v2022',
    asOf: '2026-11-25',
    case: 'new',
    lines: [
      ...eligible('2023-11-25', '2023-11-26'),
      ['I-PASS', ...upTo(RD, 6_000_000, NO_DIRECT)],
      // Innovation 20: no rights, R&D of 5 %.
      ['I-SCORE', ...upTo(RD, 6_000_000, { ip: [] })],
      // Growth 15: 10 % more than 95 million, debt above 75 %.
      ['I-SCORE', ...upTo(MAIN, 104_500_000, { [DEBT]: 75_000_000.01 })],
      // Specialisation 15: no emerging industry, main business of 55 %.
      ['I-SCORE', ...upTo(MAIN, 66_000_000, { [MAIN_24]: 60_000_000, 'field.strategic_emerging': false })],
      // Total 60 of R&D 20, growth 15 (78 after 70), field 5, main business of 65 % 15, and debt 5.
      ...[{ ip: [], [MAIN]: 78_000_000, [MAIN_24]: 70_000_000, 'field.strategic_emerging': false }].map(
        (beside): LineRow => [
          'I-SCORE',
          { ...beside, [DEBT]: 75_000_000 },
          { ...beside, [DEBT]: 75_000_000.01 },
        ],
      ),
      [
        'I-D1',
        award('science-award', 'provincial', 99, '2023-11-26'),
        award('science-award', 'provincial', 1, '2023-11-25'),
      ],
      ['I-D2', title('high-tech-enterprise', '2026-11-25'), title('high-tech-enterprise', '2026-11-24')],
      ['I-D3', { rd_centre_level: 'provincial' }, { rd_centre_level: 'municipal' }],
      ['I-D4', equity(5_000_000), equity(4_999_999.99)],
      ['I-D4', equity(5_000_000, '2023-11-26'), equity(5_000_000, '2023-11-25')],
    ],
    bands: [
      ['I-S1', 'ip', worth([20, 15, 10, 5, 0])],
      [
        'I-S2',
        RD,
        fenBelow([
          [6_000_000, 20, 15],
          [3_600_000, 15, 10],
          [2_400_000, 10, 5],
          [1_200_000, 5, 0],
        ]),
      ],
      [
        'I-S3',
        MAIN,
        fenBelow([
          [109_250_000, 20, 15],
          [104_500_000, 15, 10],
          [99_750_000, 10, 5],
          [95_000_000, 5, 0],
        ]),
      ],
      [
        'I-S4',
        DEBT,
        fenAbove([
          [55_000_000, 10, 5],
          [75_000_000, 5, 0],
        ]),
      ],
      [
        'I-S5',
        'field.strategic_emerging',
        [
          [true, 10],
          [false, 5],
        ],
      ],
      [
        'I-S6',
        MAIN,
        fenBelow([
          [84_000_000, 20, 15],
          [72_000_000, 15, 10],
          [66_000_000, 10, 5],
          [60_000_000, 5, 0],
        ]),
      ],
    ],
  },
  {
    rung: 'specialised-sme',
    version: 'v2022',
    asOf: '2026-03-15',
    case: 'new',
    lines: [
      ...eligible('2023-03-15', '2023-03-16'),
      ['S22-1', { niche_years: 2 }, { niche_years: 1.99 }],
      ['S22-2', ...upTo(RD, 1_000_000)],
      ['S22-3', ...upTo(RD, 3_600_000)],
      ['S22-4', ...upTo(REVENUE, 10_000_000)],
      [
        'S22-4',
        { [REVENUE]: 1_000_000, ...equity(20_000_000) },
        { [REVENUE]: 1_000_000, ...equity(19_999_999.99) },
      ],
      // Score of 5 + 10 + 5 (ten years) + 5 + 5 + 0 + 5 + 10 + 10 + 5 + 0 = 60; nothing direct, for R&D is 9 million a year.
      ...[
        {
          [RD]: 9_000_000,
          [RD_24]: 9_000_000,
          'years.2025.net_profit': 0,
          rd_centre_level: 'none',
          'judgements.S22-P4': 0,
          'judgements.S22-T1': 0,
        },
      ].map((beside): LineRow => ['S22-5', { ...beside, niche_years: 10 }, { ...beside, niche_years: 9.99 }]),
      ['S22-D1', award('science-award', 'provincial', 3), award('science-award', 'provincial', 4)],
      ['S22-D1', award('science-award', 'national', 5), award('science-award', 'national', 6)],
      [
        'S22-D1',
        award('science-award', 'national', 1, '2023-03-16'),
        award('science-award', 'national', 1, '2023-03-15'),
      ],
      ['S22-D2', ...upTo(RD, 10_000_000)],
      ['S22-D3', equity(60_000_000), equity(59_999_999.99)],
      ['S22-D3', equity(60_000_000, '2024-03-16'), equity(60_000_000, '2024-03-15')],
      ['S22-D4', award('maker-china', 'national', 500), award('maker-china', 'national', 501)],
      [
        'S22-D4',
        award('maker-china', 'national', 1, '2023-03-16'),
        award('maker-china', 'national', 1, '2023-03-15'),
      ],
    ],
    bands: [
      [
        'S22-P1',
        MAIN,
        fenBelow([
          [96_000_000, 5, 3],
          [84_000_000, 3, 1],
          [72_000_000, 1, 0],
        ]),
      ],
      // After two years of 100 million: half of the last year's growth.
      [
        'S22-P2',
        MAIN,
        fenBelow([
          [120e6, 10, 8],
          [116e6, 8, 6],
          [112e6, 6, 4],
          [108e6, 4, 2],
          [100e6, 2, 0],
        ]),
        { [MAIN_24]: 100e6, 'years.2023.main_business_revenue': 100e6 },
      ],
      [
        'S22-P3',
        'niche_years',
        [
          [10, 5],
          [9.99, 4],
          [8, 4],
          [7.99, 3],
          [6, 3],
          [5.99, 2],
          [4, 2],
          [3.99, 1],
          [2, 1],
          [1.99, 0],
        ],
      ],
      [
        'S22-P4',
        'judgements.S22-P4',
        [
          [5, 5],
          [3, 3],
          [0, 0],
        ],
      ],
      [
        'S22-J1',
        'digital_level',
        [
          [3, 5],
          [2, 3],
          [1, 0],
        ],
      ],
      [
        'S22-J2',
        'quality',
        [
          [true, true],
          [true, false],
          [false, false],
        ].map(([a, b], i) => [
          {
            provincial_award: a,
            management_system_certificate: b,
            own_brand: false,
            standards_participation: false,
          },
          [5, 3, 0][i]!,
        ]),
      ],
      [
        'S22-J3',
        'years.2025.net_profit',
        fenBelow([
          [12e6, 10, 8],
          [9.6e6, 8, 6],
          [7.2e6, 6, 4],
          [4.8e6, 4, 2],
          [2.4e6, 2, 0],
        ]),
      ],
      [
        'S22-J4',
        DEBT,
        fenAbove([
          [50_000_000, 5, 3],
          [60_000_000, 3, 1],
          [70_000_000, 1, 0],
        ]),
      ],
      [
        'S22-T1',
        'judgements.S22-T1',
        [
          [15, 15],
          [0, 0],
        ],
      ],
      ['S22-X1', 'ip', worth([10, 8, 6, 2, 0])],
      // By amount, at a revenue of which it is less than 1 %; and by share, at one where the amount gives nothing.
      [
        'S22-X2',
        RD,
        fenBelow([
          [5e6, 10, 8],
          [4e6, 8, 6],
          [3e6, 6, 4],
          [2e6, 4, 2],
          [1e6, 2, 0],
        ]),
        { [REVENUE]: 1e9 },
      ],
      [
        'S22-X2',
        RD,
        fenBelow([
          [1e6, 10, 8],
          [8e5, 8, 6],
          [6e5, 6, 4],
          [4e5, 4, 2],
          [3e5, 2, 0],
        ]),
        { [REVENUE]: 1e7 },
      ],
      [
        'S22-X3',
        'years.2025.rd_staff',
        [
          [48, 5],
          [47, 3],
          [24, 3],
          [23, 1],
          [12, 1],
          [11, 0],
        ],
      ],
      [
        'S22-X4',
        'rd_centre_level',
        [
          ['national', 10],
          ['provincial', 8],
          ['municipal', 4],
          ['below', 2],
          ['none', 0],
        ],
      ],
    ],
  },
  {
    rung: 'specialised-sme',
    version: 'v2026',
    asOf: '2026-11-25',
    case: 'new',
    lines: [
      ...eligible('2023-11-25', '2023-11-26'),
      ['S26-1', title('innovative-sme', '2026-11-25'), title('innovative-sme', '2026-11-24')],
      ['S26-1', title('tech-sme', '2026-11-25'), title('tech-sme', '2026-11-24')],
      ['S26-2', { niche_years: 3 }, { niche_years: 2.99 }],
      ['S26-3', ...upTo(REVENUE, 15_000_000)],
      [
        'S26-3',
        { [REVENUE]: 1_000_000, ...equity(20_000_000) },
        { [REVENUE]: 1_000_000, ...equity(19_999_999.99) },
      ],
      ['S26-4', ...upTo(MAIN, 96_000_000)],
      ['S26-5', ...atMost(DEBT, 80_000_000)],
      ['S26-6', ...upTo(RD, 1_000_000)],
      ['S26-6', ...upTo(RD_24, 1_000_000)],
      ['S26-7', ...upTo(RD, 3_600_000)],
      ['S26-7', ...upTo(RD_24, 3_000_000)],
      ['S26-8', { ...rights(1), rd_centre_level: 'municipal' }, { ip: [], rd_centre_level: 'municipal' }],
      ['S26-8', { ip: [], rd_centre_level: 'provincial' }, { ip: [], rd_centre_level: 'municipal' }],
      ...['provincial', 'national'].map((level): LineRow => [
        'S26-8',
        { ip: [], rd_centre_level: 'municipal', ...award('science-award', level, 3) },
        { ip: [], rd_centre_level: 'municipal', ...award('science-award', level, 4) },
      ]),
      judged('S26-9'),
      [
        'S26-10',
        { platform_score: [{ year: 2026, value: 50 }] },
        { platform_score: [{ year: 2026, value: 49.99 }] },
      ],
    ],
    bands: [],
  },
  {
    rung: 'little-giant',
    version: 'v2022',
    asOf: '2026-03-15',
    case: 'new',
    lines: [
      ...eligible('2023-03-15', '2023-03-16'),
      ['L22-0', title('specialised-sme', '2026-03-15'), title('specialised-sme', '2026-03-14')],
      ['L22-1', { niche_years: 3 }, { niche_years: 2.99 }],
      ['L22-2', ...upTo(MAIN, 84_000_000)],
      // After two years of 100 million: half of 10 %.
      ['L22-3', ...upTo(MAIN, 110e6, { [MAIN_24]: 100e6, 'years.2023.main_business_revenue': 100e6 })],
      judged('L22-4'),
      [
        'L22-5',
        { 'quality.management_system_certificate': true },
        { 'quality.management_system_certificate': false },
      ],
      ['L22-6', ...atMost(DEBT, 70_000_000)],
      ['L22-7', { market_share: { value: 0.1 } }, { market_share: { value: 0.0999 } }],
      judged('L22-8'),
      [
        'L22-9',
        { rd_centre_level: 'none', ...award('science-award', 'national', 3) },
        { rd_centre_level: 'none', ...award('science-award', 'national', 4) },
      ],
      ['L22-9', ...upTo(RD, 3_600_000)],
      ['L22-G', { rd_centre_level: 'below' }, { rd_centre_level: 'none' }],
      // From 100 million of revenue on 3 %, from 50 million on 6 %, in each of two years; below that three lines together.
      ['L22-G1', ...upTo(RD, 3_600_000)],
      ['L22-G1', ...upTo(RD_24, 3_000_000)],
      ['L22-G1', ...upTo(REVENUE, 100_000_000, { [RD]: 3_000_000 })],
      ['L22-G1', ...upTo(RD, 3_600_000, { [REVENUE]: 60_000_000 })],
      ['L22-G1', ...upTo(RD_24, 3_600_000, { [REVENUE]: 60_000_000, [REVENUE_24]: 60_000_000 })],
      ['L22-G1', ...upTo(REVENUE, 50_000_000, { [RD]: 3_000_000 })],
      ['L22-G1', SMALL, { ...SMALL, ...equity(79_999_999.99) }],
      ['L22-G1', ...upTo(RD_24, 10_000_000, SMALL)],
      ['L22-G1', SMALL, { ...SMALL, 'years.2025.rd_staff': 99 }],
      ['L22-G2', { rd_centre_level: 'below' }, { rd_centre_level: 'none' }],
      ['L22-G3', rights(2), rights(1)],
      ['L22-D1', award('science-award', 'national', 3), award('science-award', 'national', 4)],
      ['L22-D1', award('science-award', 'national', 3), award('science-award', 'provincial', 1)],
      [
        'L22-D1',
        award('science-award', 'national', 1, '2023-03-16'),
        award('science-award', 'national', 1, '2023-03-15'),
      ],
      ['L22-D2', award('maker-china', 'national', 50), award('maker-china', 'national', 51)],
      [
        'L22-D2',
        award('maker-china', 'national', 1, '2023-03-16'),
        award('maker-china', 'national', 1, '2023-03-15'),
      ],
      judged('L22-10'),
      judged('L22-11'),
    ],
    bands: [],
  },
  {
    rung: 'little-giant',
    version: 'v2026',
    asOf: '2026-11-25',
    case: 'new',
    lines: [
      ...eligible('2023-11-25', '2023-11-26'),
      [
        'champion',
        title('manufacturing-champion', '2026-11-24'),
        title('manufacturing-champion', '2026-11-25'),
      ],
      ['L26-1', title('specialised-sme', '2026-11-25'), title('specialised-sme', '2026-11-24')],
      ['L26-2', { niche_years: 3 }, { niche_years: 2.99 }],
      ['L26-3', ...upTo(REVENUE, 50_000_000)],
      ['L26-4', ...upTo(MAIN, 108_000_000)],
      // 80 million × 1.05².
      ['L26-5', ...upTo(REVENUE, 88_200_000)],
      ['L26-6', ...atMost(DEBT, 75_000_000)],
      // 7 + 5 and 2 + 10 million of two years.
      ['L26-7', ...upTo(RD_24, 5_000_000, { [RD]: 7_000_000 })],
      ['L26-7', ...upTo(RD, 2_000_000)],
      ['L26-8', ...upTo(RD, 3_600_000)],
      ['L26-8', ...upTo(RD_24, 3_000_000)],
      ['L26-9', rights(4), rights(3)],
      [
        'L26-9',
        { ip: [], ...award('science-award', 'national', 3) },
        { ip: [], ...award('science-award', 'national', 4) },
      ],
      ['L26-10', { market_share: { value: 0.1, rank: 9 } }, { market_share: { value: 0.0999, rank: 9 } }],
      ['L26-10', { market_share: { value: 0.05, rank: 3 } }, { market_share: { value: 0.05, rank: 4 } }],
      judged('L26-11'),
      [
        'L26-12',
        { platform_score: [{ year: 2026, value: 60 }] },
        { platform_score: [{ year: 2026, value: 59.99 }] },
      ],
    ],
    bands: [],
  },
  {
    rung: 'high-tech-enterprise',
    version: 'v2016',
    asOf: '2026-11-25',
    case: 'new',
    lines: [
      ['H1', { founded: '2025-11-25' }, { founded: '2025-11-26' }],
      judged('H2'),
      judged('H3'),
      ['H4', { 'years.2025.tech_staff': 24 }, { 'years.2025.tech_staff': 23 }],
      // Inside China 10 + 8 of 30 million.
      ...['H5', 'H5-DOMESTIC'].map((id): LineRow => [
        id,
        ...upTo('years.2023.domestic_rd_expense', 8_000_000, { 'years.2025.domestic_rd_expense': 0 }),
      ]),
      // Sales of 120 + 100 + 80 million: 4 % of 300; of 200.0001 + 180: 3 %; of 20 + 180: 5 %.
      ['H5-SHARE', ...upTo(RD, 4_000_000, { [RD_24]: 4e6, 'years.2023.rd_expense': 4e6 })],
      [
        'H5-SHARE',
        ...upTo(RD, 3_400_000, {
          [REVENUE]: 200_000_000.01 + 19_999_999.99,
          [RD_24]: 4e6,
          'years.2023.rd_expense': 4.6e6,
        }),
      ],
      [
        'H5-SHARE',
        ...upTo(RD, 2_000_000, { [REVENUE]: 20_000_000, [RD_24]: 4e6, 'years.2023.rd_expense': 4e6 }),
      ],
      ['H6', ...upTo('years.2025.high_tech_revenue', 72_000_000)],
      judged('H7'),
      [
        'H8',
        { compliance: [{ item: '环境行政处罚', date: '2025-11-26' }], 'judgements.H8': true },
        { compliance: [{ item: '环境行政处罚', date: '2025-11-26' }], 'judgements.H8': false },
      ],
    ],
    bands: [],
  },
  {
    rung: 'national-technology-centre',
    version: 'v2016',
    asOf: '2026-11-25',
    case: 'new',
    lines: [
      ['NTC-1', ...upTo(RD, 15_000_000)],
      ['NTC-2', { 'years.2025.rd_staff_fulltime': 150 }, { 'years.2025.rd_staff_fulltime': 149 }],
      ['NTC-3', ...upTo('years.2025.rd_equipment', 20_000_000)],
      judged('NTC-4'),
    ],
    bands: [],
  },
  {
    rung: 'provincial-technology-centre',
    version: 'v2021',
    asOf: '2026-11-25',
    case: 'new',
    lines: [
      ['PTC-1', ...upTo(RD, 5_000_000)],
      ['PTC-2', { 'years.2025.rd_staff_fulltime': 50 }, { 'years.2025.rd_staff_fulltime': 49 }],
      ['PTC-3', ...upTo('years.2025.rd_equipment', 8_000_000)],
      ['PTC-4', { above_scale: true }, { above_scale: false }],
      judged('PTC-5'),
    ],
    bands: [],
  },
];
