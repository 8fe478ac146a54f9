/**
 * A second evaluation of the SME rungs, written from the regulations' lines without the engine or the rulebook files: plain values in, one answer
 * for each line. Amounts are BigInt fen. U is unknown, P needs a person.
 */
import type { PlainProfile } from './random-profile.js';

export type Answer = 'met' | 'unmet' | 'unknown' | 'needs-person' | 'skipped';
type Tri = boolean | 'U' | 'P';

interface Year {
  [field: string]: number | undefined;
}
interface Right {
  class: string;
  granted?: string;
  transferred_in?: boolean;
  transferred_on?: string;
  owner_rank?: number;
  on_main_product?: boolean;
  in_use?: boolean;
  self_developed?: boolean;
  high_value?: boolean;
}
interface Plain {
  industry_code?: string;
  controlled_by?: string[];
  compliance?: { item: string; date: string }[];
  niche_years?: number;
  years: Record<string, Year>;
  titles?: { kind: string; valid_from?: string; valid_until?: string }[];
  equity_financing?: { date?: string; amount?: number; qualified_institution?: boolean }[];
  ip?: Right[];
  awards?: { kind: string; level?: string; rank?: number; date?: string }[];
  rd_centre_level?: string;
  digital_level?: number;
  quality?: Record<string, boolean | undefined>;
  market_share?: { value?: number; rank?: number };
  field?: { strategic_emerging?: boolean };
  platform_score?: { year: number; value: number }[];
  judgements: Record<string, boolean | number>;
}

const all = (of: Tri[]): Tri =>
  of.includes(false) ? false : of.includes('U') ? 'U' : of.includes('P') ? 'P' : true;
const any = (of: Tri[]): Tri =>
  of.includes(true) ? true : of.includes('U') ? 'U' : of.includes('P') ? 'P' : false;
const say = (t: Tri): Answer =>
  t === true ? 'met' : t === false ? 'unmet' : t === 'U' ? 'unknown' : 'needs-person';

/** The line of each edition of the three rungs on one day. */
export function secondOpinion(
  plain: PlainProfile,
  edition: 'I22' | 'S22' | 'S26' | 'L22' | 'L26',
  asOf: string,
  review = false,
): { overall: Answer; lines: Record<string, Answer> } {
  const p = plain as unknown as Plain;
  const base = Number(asOf.slice(0, 4)) - 1;
  const yearsBefore = (n: number) => `${Number(asOf.slice(0, 4)) - n}${asOf.slice(4)}`;
  const fen = (x: number | undefined) => (x === undefined ? undefined : BigInt(Math.round(x * 100)));
  const get = (field: string, back = 0) => fen(p.years[base - back]?.[field]);
  /** a/b against n/d. */
  const share = (a: bigint | undefined, b: bigint | undefined, n: bigint, d: bigint, atMost = false): Tri =>
    a === undefined || b === undefined || b <= 0n ? 'U' : atMost ? a * d <= n * b : a * d >= n * b;
  const least = (a: bigint | undefined, yuan: number): Tri =>
    a === undefined ? 'U' : a >= BigInt(yuan) * 100n;
  const rd = (n: bigint, d: bigint, back = 0) =>
    share(get('rd_expense', back), get('operating_revenue', back), n, d);
  const main = (n: bigint) => share(get('main_business_revenue'), get('operating_revenue'), n, 100n);
  const debt = (n: bigint) => share(get('total_liabilities'), get('total_assets'), n, 100n, true);
  const person = (id: string): Tri => (id in p.judgements ? p.judgements[id] === true : 'P');

  const rd2 = (): bigint | undefined => {
    const [a, b] = [get('rd_expense'), get('rd_expense', 1)];
    return a === undefined || b === undefined ? undefined : a + b;
  };
  const compound = (): Tri => {
    const [c, a] = [get('operating_revenue'), get('operating_revenue', 2)];
    return a === undefined || c === undefined || a <= 0n ? 'U' : c * 10_000n >= a * 11_025n;
  };
  /** Mean growth of two years of at least n per cent. */
  const meanGrowth = (n: bigint): Tri => {
    const [c, b, a] = [0, 1, 2].map((back) => get('main_business_revenue', back));
    if (a === undefined || b === undefined || c === undefined || a <= 0n || b <= 0n) return 'U';
    return (c * a + b * b) * 100n >= 2n * (100n + n) * b * a;
  };
  const growth = (n: bigint): Tri => {
    const [c, b] = [get('main_business_revenue'), get('main_business_revenue', 1)];
    return b === undefined || c === undefined || b <= 0n ? 'U' : c * 100n >= (100n + n) * b;
  };
  const titled = (...kinds: string[]): Tri =>
    p.titles === undefined
      ? 'U'
      : any(
          p.titles
            .filter((t) => kinds.includes(t.kind))
            .map((t): Tri => {
              if (t.valid_from !== undefined && asOf < t.valid_from) return false;
              if (t.valid_until !== undefined && asOf > t.valid_until) return false;
              return t.valid_from === undefined || t.valid_until === undefined ? 'U' : true;
            }),
        );
  const awarded = (kind: string, places: Record<string, number>): Tri =>
    p.awards === undefined
      ? 'U'
      : any(
          p.awards
            .filter((a) => a.kind === kind)
            .map((a): Tri => {
              const inTime: Tri = a.date === undefined ? 'U' : a.date > yearsBefore(3) && a.date <= asOf;
              if (a.level === undefined) return inTime === false ? false : 'U';
              const last = places[a.level];
              if (last === undefined) return false;
              return all([inTime, last === Infinity ? true : a.rank === undefined ? 'U' : a.rank <= last]);
            }),
        );
  const equity = (within: number, yuan: number): Tri => {
    if (p.equity_financing === undefined) return 'U';
    let low = 0n;
    let high = 0n;
    for (const e of p.equity_financing) {
      const inTime: Tri = e.date === undefined ? 'U' : e.date > yearsBefore(within) && e.date <= asOf;
      const counts = all([inTime, e.qualified_institution ?? 'U']);
      if (counts === false) continue;
      if (counts === true) low += fen(e.amount) ?? 0n;
      high += fen(e.amount) ?? 10n ** 18n;
    }
    const line = BigInt(yuan) * 100n;
    return low >= line ? true : high < line ? false : 'U';
  };
  const rights = (kind: string, n: number, mark?: 'in_use' | 'self_developed' | 'high_value'): Tri => {
    if (p.ip === undefined) return 'U';
    const newRule = edition.endsWith('26');
    const each = p.ip.map((r): Tri =>
      all([
        r.class === kind,
        r.granted === undefined ? 'U' : r.granted <= asOf,
        r.on_main_product ?? 'U',
        mark === undefined ? true : (r[mark] ?? 'U'),
        r.transferred_in === undefined
          ? 'U'
          : !r.transferred_in ||
            (newRule ? false : r.transferred_on === undefined ? 'U' : r.transferred_on <= yearsBefore(1)),
        newRule ? (r.owner_rank === undefined ? 'U' : r.owner_rank <= 3) : true,
      ]),
    );
    const sure = each.filter((x) => x === true).length;
    const most = sure + each.filter((x) => x === 'U').length;
    return sure >= n ? true : most < n ? false : 'U';
  };
  const centre = (n: number): Tri =>
    p.rd_centre_level === undefined
      ? 'U'
      : ['none', 'below', 'municipal', 'provincial', 'national'].indexOf(p.rd_centre_level) >= n;
  const niche = (n: number): Tri => (p.niche_years === undefined ? 'U' : p.niche_years >= n);
  const platform = (n: number): Tri => {
    const years = review ? [base + 1, base] : [base + 1];
    const scores = (p.platform_score ?? []).filter((s) => years.includes(s.year)).map((s) => s.value);
    return scores.length === 0 ? 'U' : Math.max(...scores) >= n;
  };

  /** Points of the first band that holds; null when that is open. */
  const points = (bands: [Tri, number][], otherwise = 0): number | null => {
    for (const [holds, n] of bands) {
      if (holds === true) return n;
      if (holds !== false) return null;
    }
    return otherwise;
  };
  const ladder = (test: (n: bigint) => Tri, steps: [number, number][]) =>
    points(steps.map(([line, n]) => [test(BigInt(line)), n]));
  const given = (id: string) => {
    const said = p.judgements[id];
    return typeof said === 'number' ? said : said === false ? 0 : null;
  };
  const sum = (items: [number | null, number, boolean?][], line: number): Tri => {
    const low = items.reduce((n, [got]) => n + (got ?? 0), 0);
    const high = items.reduce((n, [got, of]) => n + (got ?? of), 0);
    if (low >= line) return true;
    if (high < line) return false;
    return items.every(([got, , human]) => got !== null || human === true) ? 'P' : 'U';
  };
  const debtPoints = (steps: [number, number][]) => points(steps.map(([line, n]) => [debt(BigInt(line)), n]));

  const size = (): Tri => {
    const code = p.industry_code;
    if (code === undefined) return 'U';
    const division = Number(/\d\d/.exec(code)![0]);
    const limits: [number, number | null] | null =
      division <= 46
        ? [1000, 400_000_000]
        : division === 65
          ? [300, 100_000_000]
          : division === 73
            ? [300, null]
            : null;
    if (limits === null) return 'U';
    const staff = p.years[base]?.['employees'];
    const below: Tri = staff === undefined ? 'U' : staff < limits[0];
    const revenue = get('operating_revenue');
    const earnsLess: Tri =
      limits[1] === null ? false : revenue === undefined ? 'U' : revenue < BigInt(limits[1]) * 100n;
    return any([below, earnsLess]);
  };
  const eligibility: Record<string, Tri> = {
    'sme-size': size(),
    compliance:
      p.compliance === undefined ? 'U' : !p.compliance.some((c) => c.date > yearsBefore(3) && c.date <= asOf),
    group: p.controlled_by === undefined ? 'U' : p.controlled_by.length === 0 ? true : person('group'),
  };
  const rightPoints = (best: number[]) =>
    points([
      [rights('I', 1, 'high_value'), best[0]!],
      [rights('I', 1, 'self_developed'), best[1]!],
      [rights('I', 1), best[2]!],
      [rights('II', 1), best[3]!],
    ]);
  const perCent = (field: string, under: string) => (n: bigint) => share(get(field), get(under), n, 100n);

  const lines: Record<string, Tri> = {};
  const skipped: string[] = [];
  if (edition === 'I22') {
    const innovation: [number | null, number][] = [
      [rightPoints([20, 15, 10, 5]), 20],
      [
        ladder(
          (n) => rd(n, 100n),
          [
            [5, 20],
            [3, 15],
            [2, 10],
            [1, 5],
          ],
        ),
        20,
      ],
    ];
    const grows: [number | null, number][] = [
      [
        ladder(growth, [
          [15, 20],
          [10, 15],
          [5, 10],
          [0, 5],
        ]),
        20,
      ],
      [
        debtPoints([
          [55, 10],
          [75, 5],
        ]),
        10,
      ],
    ];
    const special: [number | null, number][] = [
      [points([[p.field?.strategic_emerging ?? 'U', 10]], 5), 10],
      [
        ladder(main, [
          [70, 20],
          [60, 15],
          [55, 10],
          [50, 5],
        ]),
        20,
      ],
    ];
    lines['I-SCORE'] = all([
      sum([...innovation, ...grows, ...special], 60),
      sum(innovation, 20),
      sum(grows, 15),
      sum(special, 15),
    ]);
    lines['I-D1'] = awarded('science-award', { national: Infinity, provincial: Infinity });
    lines['I-D2'] = titled('high-tech-enterprise');
    lines['I-D3'] = centre(3);
    lines['I-D4'] = equity(3, 5_000_000);
    lines['I-PASS'] = any(['I-SCORE', 'I-D1', 'I-D2', 'I-D3', 'I-D4'].map((id) => lines[id]!));
    const overall = all([...Object.values(eligibility), lines['I-PASS']]);
    return finish(overall);
  }
  if (edition === 'S22') {
    const proofs = [
      'provincial_award',
      'management_system_certificate',
      'own_brand',
      'standards_participation',
    ].map((k): Tri => (p.quality === undefined ? 'U' : (p.quality[k] ?? 'U')));
    const proven = (n: number): Tri => {
      const sure = proofs.filter((x) => x === true).length;
      return sure >= n ? true : sure + proofs.filter((x) => x === 'U').length < n ? false : 'U';
    };
    const spent = (yuan: number, n: bigint) => any([least(get('rd_expense'), yuan), rd(n, 100n)]);
    const items: [number | null, number, boolean?][] = [
      [
        ladder(main, [
          [80, 5],
          [70, 3],
          [60, 1],
        ]),
        5,
      ],
      [
        ladder(meanGrowth, [
          [10, 10],
          [8, 8],
          [6, 6],
          [4, 4],
          [0, 2],
        ]),
        10,
      ],
      [p.niche_years === undefined ? null : Math.min(5, Math.floor(p.niche_years / 2)), 5],
      [given('S22-P4'), 5, true],
      [
        points([
          [p.digital_level === undefined ? 'U' : p.digital_level >= 3, 5],
          [p.digital_level === undefined ? 'U' : p.digital_level >= 2, 3],
        ]),
        5,
      ],
      [
        points([
          [proven(2), 5],
          [proven(1), 3],
        ]),
        5,
      ],
      [
        ladder(perCent('net_profit', 'operating_revenue'), [
          [10, 10],
          [8, 8],
          [6, 6],
          [4, 4],
          [2, 2],
        ]),
        10,
      ],
      [
        debtPoints([
          [50, 5],
          [60, 3],
          [70, 1],
        ]),
        5,
      ],
      [given('S22-T1'), 15, true],
      [rightPoints([10, 8, 6, 2]), 10],
      [
        points([
          [spent(5e6, 10n), 10],
          [spent(4e6, 8n), 8],
          [spent(3e6, 6n), 6],
          [spent(2e6, 4n), 4],
          [spent(1e6, 3n), 2],
        ]),
        10,
      ],
      [
        ladder(perCent('rd_staff', 'employees'), [
          [20, 5],
          [10, 3],
          [5, 1],
        ]),
        5,
      ],
      [
        points([
          [centre(4), 10],
          [centre(3), 8],
          [centre(2), 4],
          [centre(1), 2],
        ]),
        10,
      ],
    ];
    const mean = rd2();
    lines['S22-D1'] = awarded('science-award', { national: 5, provincial: 3 });
    lines['S22-D2'] = mean === undefined ? 'U' : mean >= 2n * 1_000_000_000n;
    lines['S22-D3'] = equity(2, 60_000_000);
    lines['S22-D4'] = awarded('maker-china', { national: 500 });
    lines['S22-1'] = niche(2);
    lines['S22-2'] = least(get('rd_expense'), 1_000_000);
    lines['S22-3'] = rd(3n, 100n);
    lines['S22-4'] = any([least(get('operating_revenue'), 10_000_000), equity(2, 20_000_000)]);
    lines['S22-5'] = any([
      sum(items, 60),
      ...['S22-D1', 'S22-D2', 'S22-D3', 'S22-D4'].map((id) => lines[id]!),
    ]);
    return finish(all([...Object.values(eligibility), ...[1, 2, 3, 4, 5].map((n) => lines[`S22-${n}`]!)]));
  }
  if (edition === 'S26') {
    lines['S26-1'] = titled('innovative-sme', 'tech-sme');
    lines['S26-2'] = niche(3);
    lines['S26-3'] = any([least(get('operating_revenue'), 15_000_000), equity(2, 20_000_000)]);
    lines['S26-4'] = main(80n);
    lines['S26-5'] = debt(80n);
    lines['S26-6'] = all([least(get('rd_expense'), 1e6), least(get('rd_expense', 1), 1e6)]);
    lines['S26-7'] = all([rd(3n, 100n), rd(3n, 100n, 1)]);
    lines['S26-8'] = any([
      rights('I', 1, 'in_use'),
      awarded('science-award', { national: 3, provincial: 3 }),
      centre(3),
    ]);
    lines['S26-9'] = person('S26-9');
    lines['S26-10'] = platform(50);
    return finish(all([...Object.values(eligibility), ...Object.values(lines)]));
  }
  if (edition === 'L22') {
    const revenue = get('operating_revenue');
    const tier = (): Tri => {
      if (revenue === undefined) return 'U';
      if (revenue >= 10_000_000_000n) return all([rd(3n, 100n), rd(3n, 100n, 1)]);
      if (revenue >= 5_000_000_000n) return all([rd(6n, 100n), rd(6n, 100n, 1)]);
      const both = rd2();
      return all([
        equity(2, 80_000_000),
        both === undefined ? 'U' : both >= 3_000_000_000n,
        share(get('rd_staff'), get('employees'), 50n, 100n),
      ]);
    };
    const stated = p.market_share?.value;
    const top: Record<string, Tri> = {
      'L22-0': titled('specialised-sme'),
      'L22-1': niche(3),
      'L22-2': main(70n),
      ...(review ? {} : { 'L22-3': meanGrowth(5n) }),
      'L22-4': person('L22-4'),
      'L22-5': p.quality?.['management_system_certificate'] ?? 'U',
      'L22-6': debt(70n),
      'L22-7': 'L22-7' in p.judgements ? person('L22-7') : stated === undefined ? 'P' : stated >= 0.1,
      'L22-8': person('L22-8'),
      'L22-9': any([
        all([tier(), centre(1), rights('I', 2, 'in_use')]),
        awarded('science-award', { national: 3 }),
        awarded('maker-china', { national: 50 }),
      ]),
      'L22-10': person('L22-10'),
      'L22-11': person('L22-11'),
    };
    if (review) skipped.push('L22-3');
    Object.assign(lines, top, { 'L22-G1': tier(), 'L22-G3': rights('I', 2, 'in_use') });
    return finish(all([...Object.values(eligibility), ...Object.values(top)]));
  }
  eligibility['champion'] = p.titles === undefined ? 'U' : true;
  const { value, rank } = p.market_share ?? {};
  const both = rd2();
  Object.assign(lines, {
    'L26-1': titled('specialised-sme'),
    'L26-2': niche(3),
    'L26-3': least(get('operating_revenue'), 50_000_000),
    'L26-4': main(90n),
    'L26-5': compound(),
    'L26-6': debt(75n),
    'L26-7': both === undefined ? 'U' : both >= 1_200_000_000n,
    'L26-8': all([rd(3n, 100n), rd(3n, 100n, 1)]),
    'L26-9': any([rights('I', 4, 'in_use'), awarded('science-award', { national: 3 })]),
    'L26-10':
      'L26-10' in p.judgements
        ? person('L26-10')
        : value === undefined && rank === undefined
          ? 'P'
          : any([value === undefined ? 'U' : value >= 0.1, rank === undefined ? 'U' : rank <= 3]),
    'L26-11': person('L26-11'),
    'L26-12': platform(60),
  } satisfies Record<string, Tri>);
  if (review) {
    delete lines['L26-5'];
    delete eligibility['champion'];
    skipped.push('L26-5', 'champion');
  }
  return finish(all([...Object.values(eligibility), ...Object.values(lines)]));

  function finish(overall: Tri) {
    const said = Object.entries({ ...eligibility, ...lines }).map(([id, t]): [string, Answer] => [
      id,
      say(t),
    ]);
    const asked = Object.fromEntries([...said, ...skipped.map((id): [string, Answer] => [id, 'skipped'])]);
    return { overall: say(overall), lines: asked };
  }
}
