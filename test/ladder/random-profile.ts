/** A small generator of whole numbers from a seed (mulberry32), so that a failing profile can be made again. */
export function numbers(seed: number): () => number {
  let a = Math.imul(seed, 0x9e3779b1);
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A profile as a file would hold it: plain values, any of which may be missing. */
export type PlainProfile = Record<string, unknown>;

/**
 * A random profile as plain values. Figures lie near the lines of the rulebooks, many of them exactly on one. Every second one is strong: its
 * figures are mostly on the good side and little is missing; of the others about one field in twelve is.
 */
export function randomProfile(seed: number): PlainProfile {
  const next = numbers(seed);
  const chance = (p: number) => next() < p;
  const pick = <T>(of: readonly T[]): T => of[Math.floor(next() * of.length)]!;
  const strong = chance(0.5);
  const maybe = <T>(value: T, p = 0.92): T | undefined =>
    chance(strong ? 1 - (1 - p) / 12 : p) ? value : undefined;
  /** One of several, from bad to good. */
  const rising = <T>(of: readonly T[]): T =>
    pick(strong && chance(0.96) ? of.slice(Math.floor(of.length / 2)) : of);
  const likely = (p: number) => chance(strong ? 1 - (1 - p) / 8 : p);
  const bool = () => maybe(likely(0.7), 0.9);
  const day = (from: number, to: number) =>
    `${from + Math.floor(next() * (to - from + 1))}-${pick(['03-15', '11-25', '06-01', '01-01', '12-31'])}`;

  const revenue = rising([
    9_000_000, 10_000_000, 15_000_000, 49_999_999.99, 420_000_000, 50_000_000, 86_000_000, 100_000_000,
  ]);
  const growth = rising([0.9, 1, 1.05, 1.1, 1.2]);
  const cent = (x: number) => Math.round(x * 100) / 100;
  const years: Record<string, PlainProfile> = {};
  for (const [year, back] of [
    [2025, 0],
    [2024, 1],
    [2023, 2],
  ] as const) {
    if (!likely(0.97)) continue;
    const r = cent(revenue / growth ** back);
    const assets = 100_000_000;
    years[year] = {
      operating_revenue: maybe(r),
      main_business_revenue: maybe(cent(r * rising([0.5, 0.6, 0.69, 0.7, 0.8, 0.9, 0.95])), 0.95),
      rd_expense: maybe(cent(r * rising([0.01, 0.0299, 0.03, 0.05, 0.06, 0.12, 0.12])), 0.95),
      rd_staff: maybe(rising([0, 10, 20, 40, 100])),
      employees: maybe(rising([1200, 1000, 999, 200, 100])),
      net_profit: maybe(cent(r * rising([-0.1, 0.02, 0.05, 0.08, 0.1]))),
      total_assets: maybe(assets),
      total_liabilities: maybe(assets * rising([0.9, 0.8, 0.76, 0.75, 0.7001, 0.7, 0.6, 0.55, 0.5])),
    };
  }
  const right = () => ({
    class: rising(['II', 'I', 'I', 'I']),
    granted: maybe(day(2018, 2025), 0.97),
    transferred_in: maybe(!likely(0.85), 0.97),
    transferred_on: maybe(day(2023, 2026), 0.8),
    owner_rank: maybe(rising([4, 3, 2, 1, 1, 1]), 0.97),
    on_main_product: maybe(likely(0.9), 0.97),
    in_use: maybe(likely(0.9), 0.97),
    self_developed: bool(),
    high_value: maybe(chance(0.1), 0.97),
  });
  const several = <T>(most: number, make: () => T): T[] =>
    Array.from({ length: Math.floor(next() * (most + 1)) }, make);
  return {
    name: `示例企业${seed}`,
    region: 'hubei',
    industry_code: maybe(rising(['F5200', 'M7320', 'I6510', '3670', 'C3670']), 0.95),
    controlled_by: maybe(likely(0.9) ? [] : ['91420100MA4D0A011M'], 0.97),
    compliance: maybe(
      several(likely(0.9) ? 0 : 1, () => ({ item: '重大环境违法', date: day(2021, 2025) })),
      0.97,
    ),
    niche_years: maybe(rising([1, 2, 3, 4, 6, 9.5, 10]), 0.95),
    years,
    titles: maybe(
      several(strong ? 6 : 3, () => ({
        kind: pick(['innovative-sme', 'tech-sme', 'specialised-sme', 'high-tech-enterprise']),
        valid_from: maybe(day(2022, 2025), 0.97),
        valid_until: maybe(rising([day(2025, 2026), day(2026, 2028)]), 0.95),
      })),
      0.97,
    ),
    equity_financing: maybe(
      several(1, () => ({
        date: maybe(day(2022, 2026), 0.95),
        amount: maybe(pick([5_000_000, 20_000_000, 60_000_000, 80_000_000]), 0.95),
        qualified_institution: maybe(chance(0.9), 0.95),
      })),
      0.95,
    ),
    ip: maybe([...several(5, right), ...several(strong ? 5 : 1, right)], 0.95),
    awards: maybe(
      several(1, () => ({
        kind: pick(['science-award', 'maker-china']),
        level: maybe(pick(['national', 'provincial']), 0.95),
        rank: maybe(pick([1, 3, 4, 5, 50, 51, 500]), 0.95),
        date: maybe(day(2022, 2026), 0.95),
      })),
      0.95,
    ),
    rd_centre_level: maybe(rising(['none', 'below', 'municipal', 'provincial', 'national'])),
    digital_level: maybe(rising([1, 2, 3, 4])),
    quality: maybe({
      provincial_award: bool(),
      management_system_certificate: bool(),
      own_brand: bool(),
      standards_participation: bool(),
    }),
    market_share: maybe(
      { value: maybe(rising([0.05, 0.0999, 0.1, 0.2]), 0.8), rank: maybe(rising([4, 3, 1]), 0.8) },
      0.9,
    ),
    field: maybe({ strategic_emerging: bool() }),
    platform_score: maybe(
      several(strong ? 4 : 2, () => ({
        year: rising([2025, 2026]),
        value: rising([49.9, 50, 59.5, 60, 71]),
      })).filter((score, i, all) => all.findIndex((other) => other.year === score.year) === i),
    ),
    judgements: Object.fromEntries(
      ['L22-4', 'L22-8', 'L22-10', 'L22-11', 'L26-11', 'S26-9', 'L26-10', 'S22-T1', 'S22-P4'].flatMap((id) =>
        chance(strong ? 0.9 : 0.5) ? [[id, id.startsWith('S22') ? pick([0, 3, 5]) : likely(0.85)]] : [],
      ),
    ),
  };
}
