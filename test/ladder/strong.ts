/** A profile as a file would hold it. */
export type Plain = Record<string, unknown>;

/** Meets every line of every rung on each day asked below. Revenue is 120 million, so that shares are round numbers. */
export function strong(): Plain {
  const year = (revenue: number) => ({
    operating_revenue: revenue,
    main_business_revenue: (revenue * 95) / 100,
    high_tech_revenue: (revenue * 80) / 100,
    rd_expense: revenue / 10,
    domestic_rd_expense: revenue / 10,
    rd_staff: 100,
    tech_staff: 120,
    rd_staff_fulltime: 200,
    rd_equipment: 50_000_000,
    employees: 240,
    net_profit: revenue / 10,
    total_assets: 100_000_000,
    total_liabilities: 40_000_000,
  });
  const right = {
    class: 'I',
    granted: '2020-05-01',
    transferred_in: false,
    owner_rank: 1,
    on_main_product: true,
    in_use: true,
    self_developed: true,
    high_value: true,
  };
  return {
    region: 'hubei',
    industry_code: 'C3670',
    founded: '2010-01-01',
    above_scale: true,
    controlled_by: [],
    compliance: [],
    niche_years: 10,
    years: { 2025: year(120_000_000), 2024: year(100_000_000), 2023: year(80_000_000) },
    titles: ['innovative-sme', 'specialised-sme'].map((kind) => ({
      kind,
      valid_from: '2025-01-01',
      valid_until: '2027-12-31',
    })),
    equity_financing: [],
    ip: [right, right, right, right],
    awards: [],
    rd_centre_level: 'provincial',
    digital_level: 4,
    quality: {
      provincial_award: true,
      management_system_certificate: true,
      own_brand: true,
      standards_participation: true,
    },
    market_share: { value: 0.2, rank: 1, scope: 'national' },
    field: { strategic_emerging: true },
    platform_score: [{ year: 2026, value: 80 }],
    judgements: Object.fromEntries(
      ['S26-9', 'L22-4', 'L22-8', 'L22-10', 'L22-11', 'L26-11', 'H2', 'H3', 'H7', 'NTC-4', 'PTC-5'].map(
        (id) => [id, true],
      ),
    ),
  };
}

/** The profile with one field, named by its path, set. */
export function withField(plain: Plain, path: string, value: unknown): Plain {
  const copy = structuredClone(plain);
  const parts = path.split('.');
  let at = copy;
  for (const part of parts.slice(0, -1)) at = at[part] as Plain;
  at[parts.at(-1)!] = value;
  return copy;
}
