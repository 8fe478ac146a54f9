import { type Day, dayOf } from '../../model/day.js';
import type { Money } from '../../model/money.js';
import type { Part, Taxonomy } from '../../model/taxonomy.js';
import type { Random } from '../random.js';
import { type Account, ACCOUNT_YEARS } from './accounts.js';
import { wan } from './amounts.js';
import type { Credential } from './credential.js';
import type { Enterprise } from './enterprise.js';
import type { PlantedMatch } from './planted-matches.js';
import type { Roster } from './roster.js';

/** The one thing that an exporter lacks. */
export type Lack = 'ended' | 'nought' | 'approval' | 'english-name';

/** A supplier of which all is known that selling abroad asks for, but one thing where it lacks one. */
export interface Exporter {
  enterprise: Enterprise;
  lacks: Lack | null;
  /** By year; nought where it says that it sold nothing abroad. */
  exports: ReadonlyMap<number, Money>;
  certified: { from: Day; until: Day };
  /** Whether its product has a type approval. */
  approved: boolean;
  contact: string;
  /** Support of 2023, which the sample lets stand between two years of exports. */
  support: { kind: string; day: Day; amount: Money; outcome: string } | null;
}

/** Imports of a code by market and year. */
export interface TradeLine {
  hs: string;
  market: string;
  year: number;
  imports: Money;
  exports: Money;
}

/** The trade of a code: its lines, its largest market and the one that grows fastest. */
export interface Trade {
  hs: string;
  largest: string;
  fastest: string;
  lines: TradeLine[];
}

const CASES: readonly (Lack | null)[] = [
  null,
  null,
  null,
  'ended',
  'ended',
  'nought',
  'nought',
  'english-name',
  'english-name',
];
/** Parts that are approved by type, and systems in which some are. */
const APPROVED_PARTS = new Set([
  'whl.tyre',
  'whl.rim',
  'body.glass',
  'body.wind',
  'ext.mir',
  'saf.belt',
  'lgt.head',
  'lgt.tail',
  'lgt.led',
  'lgt.horn',
  'seat.seat',
  'brk.pad',
  'brk.hose',
  'bat.pack',
]);
const APPROVED_SYSTEMS = new Set(['brk', 'whl', 'body', 'ext', 'saf', 'lgt', 'h2', 'bat', 'seat']);
const MAKES_GOODS = new Set(['battery', 'traditional', 'unassigned']);
const CERTIFIED = { from: dayOf(2024, 5, 20)!, until: dayOf(2027, 5, 19)! };
const ENDED = { from: dayOf(2022, 5, 20)!, until: dayOf(2025, 5, 19)! };
const KINDS = ['境外参展补贴', '海外认证辅导', '出口信用保险补贴'];
const OUTCOMES = ['签订出口订单', '取得海外认证'];
const CONTACTS = ['何敏', '郭磊', '林静', '高强', '罗艳', '胡洋', '朱涛', '马霞', '周平', '徐军', '吴刚'];
const MARKETS = ['美国', '德国', '日本', '墨西哥', '俄罗斯', '泰国', '巴西', '马来西亚'];

/** Exporters whose state is known, among those of whom no list says anything of exports or certificates yet. */
export function inventExporters(
  known: {
    roster: Roster;
    accounts: readonly Account[];
    certificates: readonly Credential[];
    matches: readonly PlantedMatch[];
  },
  random: Random,
): Exporter[] {
  const { roster, accounts, certificates, matches } = known;
  const spoken = new Set<Enterprise>([
    ...accounts.filter((a) => a.exports !== null).map((a) => a.enterprise),
    ...certificates.map((c) => c.holder),
    ...matches.flatMap((m) => m.applicants.map((a) => a.enterprise)),
  ]);
  const revenue = new Map(accounts.map((a) => [`${a.enterprise.key} ${a.year}`, a.revenue]));
  // Those who hand in accounts only owe no returns: whom to call about one does not change.
  const free = random.shuffle(
    roster.suppliers.filter(
      (e) =>
        e.standing === 'accounts' &&
        e.family === null &&
        !e.englishListed &&
        !spoken.has(e) &&
        e.products.every((p) => MAKES_GOODS.has(p.layer)) &&
        e.products.some((p) => p.hs6.length === 1),
    ),
  );
  const needsApproval = (e: Enterprise) => e.products.some((p) => APPROVED_PARTS.has(p.id));
  const plain = free.filter((e) => e.products.every((p) => !APPROVED_SYSTEMS.has(p.parent ?? p.id)));
  const approval = free.filter(needsApproval);
  const chosen = [
    ...CASES.map((lacks, i) => ({ enterprise: plain[i], lacks, approved: false })),
    { enterprise: approval[0], lacks: null, approved: true },
    { enterprise: approval[1], lacks: 'approval' as const, approved: false },
  ];
  return chosen.flatMap(({ enterprise, lacks, approved }, i): Exporter[] => {
    if (!enterprise) return [];
    const exports = new Map(
      ACCOUNT_YEARS.map((year) => {
        const sold = (revenue.get(`${enterprise.key} ${year}`) ?? wan(1000)) * random.between(0.05, 0.3);
        return [year, lacks === 'nought' ? wan(0) : wan(Math.max(1, Math.round(sold / 1e6)))];
      }),
    );
    return [
      {
        enterprise,
        lacks,
        approved,
        exports,
        certified: lacks === 'ended' ? ENDED : CERTIFIED,
        contact: CONTACTS[i]!,
        support:
          lacks === null || lacks === 'ended'
            ? {
                kind: random.pick(KINDS),
                day: dayOf(2023, random.int(3, 11), random.int(1, 28))!,
                amount: wan(random.int(5, 40)),
                outcome: random.pick(OUTCOMES),
              }
            : null,
      },
    ];
  });
}

/** How many codes the trade table has beside those of the exporters. */
const OTHER_CODES = 20;

/** The trade of 2023 and 2024 in some codes: one market is half as large again as any other, one grows by six tenths, the others by less than four. */
export function inventTrade(exporters: readonly Exporter[], { parts }: Taxonomy, random: Random): Trade[] {
  const codesOf = (of: readonly Part[]) => of.flatMap((p) => p.hs6);
  const own = codesOf(exporters.flatMap((e) => e.enterprise.products));
  const others = random.sample([...new Set(codesOf(parts))], OTHER_CODES);
  return [...new Set([...own, ...others])].sort().map((hs) => {
    const [largest, fastest, ...rest] = random.shuffle(MARKETS) as [string, string, ...string[]];
    const base = random.int(2_000, 60_000);
    const size = (market: string) => (market === largest ? 1.5 : random.between(0.3, 1));
    const lines = [largest, fastest, ...rest].flatMap((market) => {
      const imports = Math.round(base * size(market));
      const growth = market === fastest ? 0.6 : random.between(-0.1, 0.39);
      const line = (year: number, amount: number): TradeLine => ({
        hs,
        market,
        year,
        imports: wan(amount),
        exports: wan(Math.round(amount * random.between(0.02, 0.3))),
      });
      return [line(2023, Math.round(imports / (1 + growth))), line(2024, imports)];
    });
    return { hs, largest, fastest, lines };
  });
}
