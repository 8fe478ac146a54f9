import { type Day, dayOf } from '../../model/day.js';
import type { Random } from '../random.js';
import { AS_OF, type Credential, isValid } from './credential.js';
import type { Enterprise } from './enterprise.js';
import type { Roster } from './roster.js';

type Level = 'national' | 'provincial' | 'municipal';

interface TitleForm {
  level: Level;
  issuer: string;
  weight: number;
  /** `field`: what it works on, `brand`: the holder's. */
  write: (field: string, brand: string) => string;
}

const form = (level: Level, issuer: string, weight: number, write: TitleForm['write']): TitleForm => ({
  level,
  issuer,
  weight,
  write,
});

const PLATFORMS = [
  form('national', '国家发展和改革委员会', 4, (field) => `${field}国家地方联合工程研究中心`),
  form('national', '人力资源和社会保障部', 8, (_, brand) => `${brand}博士后科研工作站`),
  form('provincial', '湖北省发展和改革委员会', 28, (field) => `湖北省${field}工程研究中心`),
  form('provincial', '湖北省科学技术厅', 24, (field) => `湖北省${field}工程技术研究中心`),
  form('provincial', '湖北省经济和信息化厅', 26, (field) => `湖北省${field}企校联合创新中心`),
  form('provincial', '湖北省科学技术厅', 8, (field) => `湖北省${field}中试平台`),
  form('provincial', '湖北省科学技术协会', 8, (_, brand) => `${brand}院士专家工作站`),
];
const MUNICIPAL_PLATFORM = form(
  'municipal',
  '武汉市科学技术局',
  1,
  (field) => `武汉市${field}企校联合创新中心`,
);

const CENTRES = [
  form('national', '国家发展和改革委员会', 6, (_, brand) => `${brand}国家企业技术中心`),
  form('provincial', '湖北省发展和改革委员会', 94, (field, brand) => `${brand}${field}湖北省企业技术中心`),
];
const MUNICIPAL_CENTRE = form(
  'municipal',
  '武汉市科学技术局',
  1,
  (field, brand) => `武汉市${brand}${field}企业研发中心`,
);

/** Counts on 2025-10-31 for 1,200 suppliers: provincial and above, then municipal; and what November and December bring. */
const SIZES = {
  'innovation-platform': { counted: [122, 126], municipal: 25, expired: 6, later: 3 },
  'rd-centre': { counted: [77, 84], municipal: 45, expired: 4, later: 4 },
} as const;

/** Innovation platforms and corporate R&D centres with the days of their recognition. */
export function inventPlatforms(roster: Roster, random: Random): Credential[] {
  const large = [...roster.suppliers].sort((a, b) => b.turnover - a.turnover);
  const reach = Math.ceil(large.length * 0.3);
  const platformHolders = [...roster.makers, ...roster.others, ...large.slice(0, reach)];
  const centreHolders = [...roster.makers.slice(0, 5), ...large.slice(0, reach)];
  const scale = roster.suppliers.length / 1200;
  return [
    ...titles('innovation-platform', [PLATFORMS, MUNICIPAL_PLATFORM], platformHolders, scale, random),
    ...titles('rd-centre', [CENTRES, MUNICIPAL_CENTRE], centreHolders, scale, random),
  ];
}

function titles(
  kind: keyof typeof SIZES,
  [forms, municipal]: readonly [readonly TitleForm[], TitleForm],
  holders: readonly Enterprise[],
  scale: number,
  random: Random,
): Credential[] {
  const size = SIZES[kind];
  const weighted = forms.map((f) => [f, f.weight] as const);
  const used = new Set<string>();
  const make = (issued: Day, validUntil: Day | null, f = random.weighted(weighted)): Credential => {
    for (;;) {
      const holder = random.pick(holders);
      const field = (random.pick([...holder.products, ...holder.products, null])?.zh ?? '汽车零部件').split(
        /[/（]/,
      )[0]!;
      const title = f.write(field, holder.nameParts.brand);
      const id = `${holder.key}:${title}`;
      if (used.has(id)) continue;
      used.add(id);
      const { level, issuer } = f;
      return {
        holder,
        kind,
        title,
        level,
        issuer,
        batch: null,
        number: null,
        issued,
        validUntil,
        scope: null,
      };
    }
  };
  const sized = (n: number) => Math.max(1, Math.round(n * scale));
  const list: Credential[] = [];
  const [low, high] = size.counted;
  for (const goal = sized(random.int(low, high)); list.length < goal;) {
    const ends = random.chance(0.04) ? dayOf(2026, random.int(1, 9), random.int(1, 28)) : null;
    const c = make(recognition(random), ends);
    if (isValid(c, AS_OF)) list.push(c);
  }
  for (let i = 0; i < sized(size.expired); i++)
    list.push(make(dayOf(random.int(2015, 2018), 6, 20)!, dayOf(random.int(2020, 2024), 6, 19)));
  for (let i = 0; i < sized(size.municipal); i++) list.push(make(recognition(random), null, municipal));
  for (let i = 0; i < sized(size.later); i++)
    list.push(make(dayOf(2025, 11, random.int(12, 28))!, null, forms.at(-1)));
  return list;
}

/** Lists come out twice a year, in May and November; the last before the sample's day is that of September 2025. */
function recognition(random: Random): Day {
  const year = 2017 + Math.floor(9 * Math.sqrt(random.next()));
  if (year === 2025) return dayOf(2025, random.pick([5, 9]), 20)!;
  return random.chance(0.5) ? dayOf(year, 5, 20)! : dayOf(year, 11, 25)!;
}
