import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRulebooks } from '../../src/cli/assets.js';
import { openFacts } from '../../src/lenses/ladder/index.js';
import { ProfileSchema } from '../../src/lenses/ladder/profile.js';
import { inForce } from '../../src/lenses/ladder/rulebooks.js';
import { rule } from '../../src/lenses/ladder/ruling.js';
import { parseDay } from '../../src/model/day.js';
import type { Case } from '../../src/model/rulebook.js';
import { type PlainProfile, randomProfile } from './random-profile.js';
import { secondOpinion } from './second-opinion.js';

const rulebooks = readRulebooks();
type Edition = Parameters<typeof secondOpinion>[1];

const AMOUNTS = [1, 1e6, 4e6, 9.9e6, 16e6, 52e6, 110e6, 410e6, 4e12];
const STAFF = [0, 5, 25, 60, 120, 2000];
const SHARES = [0, 0.05, 0.1, 1];
/** Any right; the counts of several are made of it. */
const right = (marks: PlainProfile) => ({
  class: 'I',
  granted: '2020-01-01',
  transferred_in: false,
  owner_rank: 1,
  on_main_product: true,
  in_use: true,
  self_developed: true,
  high_value: false,
  ...marks,
});
const TITLES = ['innovative-sme', 'tech-sme', 'specialised-sme', 'high-tech-enterprise'];

/** Values that a fact may have, near the lines and far from them; written here without a look at the lens. */
const VALUES: readonly [RegExp, readonly unknown[]][] = [
  [/^years\.\d+\.(employees|rd_staff|rd_staff_fulltime|tech_staff)$/, STAFF],
  [/^years\./, AMOUNTS],
  [/^industry_code$/, ['C3670', 'I6510', 'M7320']],
  [/^controlled_by$/, [[], ['91420100MA4D0A011M']]],
  [
    /^compliance$/,
    [[], [{ item: '重大环境违法', date: '2026-03-01' }], [{ item: '重大环境违法', date: '2019-01-01' }]],
  ],
  [/^niche_years$/, [0, 2, 3, 5, 12]],
  [
    /^titles$/,
    [[], ...TITLES.map((kind) => [{ kind, valid_from: '2022-01-01', valid_until: '2031-01-01' }])],
  ],
  [/^titles$/, [TITLES.map((kind) => ({ kind, valid_from: '2022-01-01', valid_until: '2031-01-01' }))]],
  [/^equity_financing$/, [[], [{ date: '2026-01-20', amount: 9e7, qualified_institution: true }]]],
  [
    /^ip$/,
    [[], [right({})], [right({ class: 'II' })], Array.from({ length: 6 }, () => right({ high_value: true }))],
  ],
  [/^awards$/, [[], [{ kind: 'science-award', level: 'national', rank: 1, date: '2026-01-20' }]]],
  [/^rd_centre_level$/, ['none', 'below', 'municipal', 'provincial', 'national']],
  [/^digital_level$/, [1, 2, 3]],
  [/^quality\.|^field\./, [true, false]],
  [/^market_share\.value$/, SHARES],
  [/^market_share\.rank$/, [1, 3, 9]],
  [/^platform_score$/, [0, 49, 55, 99].map((value) => [{ year: 2026, value }])],
  [/^founded$/, ['2010-01-01', '2026-11-01']],
];
const valuesOf = (fact: string) => VALUES.flatMap(([path, values]) => (path.test(fact) ? values : []));

const YEAR = [
  'operating_revenue',
  'main_business_revenue',
  'rd_expense',
  'total_assets',
  'total_liabilities',
];
const FACTS = [
  [2025, 2024, 2023].flatMap((year) => YEAR.map((field) => `years.${year}.${field}`)),
  ['employees', 'rd_staff', 'net_profit', 'tech_staff', 'high_tech_revenue'].map((f) => `years.2025.${f}`),
  [2025, 2024, 2023].map((year) => `years.${year}.domestic_rd_expense`),
  [
    'industry_code',
    'controlled_by',
    'compliance',
    'niche_years',
    'titles',
    'equity_financing',
    'ip',
    'awards',
  ],
  ['rd_centre_level', 'digital_level', 'platform_score', 'founded', 'field.strategic_emerging'],
  ['quality.management_system_certificate', 'quality.own_brand', 'market_share.value', 'market_share.rank'],
].flat();

function get(plain: PlainProfile, path: string): unknown {
  let at: unknown = plain;
  for (const part of path.split('.')) at = (at as PlainProfile | undefined)?.[part];
  return at;
}
function put(plain: PlainProfile, path: string, value: unknown): PlainProfile {
  const [first, ...rest] = path.split('.');
  const inner = () => put((plain[first!] ?? {}) as PlainProfile, rest.join('.'), value);
  return { ...plain, [first!]: rest.length === 0 ? value : inner() };
}

const ASKED: [rung: string, Edition | null, asOf: string, Case][] = [
  ['innovative-sme', 'I22', '2026-11-25', 'new'],
  ['specialised-sme', 'S26', '2026-11-25', 'new'],
  ['specialised-sme', 'S22', '2026-03-15', 'new'],
  ['little-giant', 'L26', '2026-11-25', 'new'],
  ['little-giant', 'L22', '2026-11-25', 'review'],
  ['high-tech-enterprise', null, '2026-11-25', 'new'],
];

describe.each(ASKED)('%s by %s on %s (%s)', (id, edition, asOf, of) => {
  const rung = rulebooks.rungs.find((r) => r.rung === id)!;
  const day = parseDay(asOf)!;
  const ruling = rule(rulebooks, inForce(rung, day, of, 'hubei')!, { asOf: day, case: of });
  /** By the second evaluation where there is one, else by the engine. */
  const verdict = (plain: PlainProfile) =>
    edition === null
      ? ruling.judge(ProfileSchema.parse(plain))
      : secondOpinion({ years: {}, judgements: {}, ...plain }, edition, asOf, of === 'review').overall;
  const open = (plain: PlainProfile) =>
    openFacts({
      rulebooks,
      aims: [{ rung, case: of }],
      asOf: day,
      profile: ProfileSchema.parse(plain),
      closed: new Set(),
    });

  /** Whether a value of a fact changes the verdict when some of the others have been answered at random. */
  function changes(plain: PlainProfile, fact: string, tries: number, seed: number): boolean {
    const unknown = FACTS.filter((f) => f !== fact && get(plain, f) === undefined);
    const values = valuesOf(fact);
    let state = seed;
    const next = (n: number) => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return Math.floor((state / 4294967296) * n);
    };
    for (let i = 0; i < tries; i++) {
      let at = plain;
      const share = next(5);
      // Either anything at all, or the answers of another enterprise, which belong together.
      const other = i % 2 === 0 ? null : randomProfile(next(1e6));
      for (const one of unknown) {
        if (next(5) < share) continue;
        const choices = valuesOf(one);
        const taken = other === null || next(8) === 0 ? undefined : get(other, one);
        at = put(at, one, taken ?? choices[next(choices.length)]);
      }
      const before = verdict(at);
      if (before === 'met' || before === 'unmet') continue;
      if (values.some((value) => verdict(put(at, fact, value)) !== before)) return true;
    }
    return false;
  }

  /** A random profile with some more of its facts taken away. */
  const profiles = fc
    .tuple(fc.integer({ min: 1, max: 1e6 }), fc.subarray(FACTS, { maxLength: 6 }), fc.boolean())
    .map(([seed, gone, bare]) => {
      const plain = bare ? ({ judgements: {}, years: {} } as PlainProfile) : randomProfile(seed);
      const some = bare ? FACTS.filter((f) => !gone.includes(f) && seed % 3 !== 0) : [];
      const filled = some.reduce<PlainProfile>((at, f) => {
        const value = get(randomProfile(seed), f);
        return value === undefined ? at : put(at, f, value);
      }, plain);
      return { seed, plain: gone.reduce((at, f) => put(at, f, undefined), filled) };
    });

  it(
    'what is not asked changes nothing, whatever it is and whatever else is answered',
    { timeout: 300_000 },
    () => {
      fc.assert(
        fc.property(profiles, ({ seed, plain }) => {
          const asked = open(plain);
          for (const fact of FACTS)
            if (get(plain, fact) === undefined && !asked.includes(fact))
              expect(changes(plain, fact, 40, seed), fact).toBe(false);
        }),
        { numRuns: 20 },
      );
    },
  );

  /**
   * Lines are looked at one by one, so a fact may be asked in vain where another that stands in several lines (revenue, as a rule) leaves it no
   * room in any of them; that is rare.
   */
  it('what is asked changes the verdict for some answers, but for one in fifty', { timeout: 300_000 }, () => {
    let asked = 0;
    const inVain: string[] = [];
    for (const { seed, plain } of fc.sample(profiles, { numRuns: 24, seed: 20261125 }))
      for (const fact of open(plain)) {
        asked++;
        if (!changes(plain, fact, 5000, seed)) inVain.push(`${seed} ${fact}`);
      }
    expect(asked).toBeGreaterThan(40);
    expect(inVain.length / asked, inVain.join()).toBeLessThan(0.02);
  });

  it('what is decided asks nothing', () => {
    fc.assert(
      fc.property(profiles, ({ plain }) => {
        if (['met', 'unmet'].includes(verdict(plain))) expect(open(plain)).toEqual([]);
      }),
    );
  });
});
