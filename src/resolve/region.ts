import { CITIES, DISTRICTS } from './places.js';

/** Where a name or an address says that an enterprise is: `湖北`, `湖北/武汉` or `湖北/武汉/江夏`. */
export type Region = string;

const SUFFIX = /^(?:特别行政区|壮族自治区|回族自治区|维吾尔自治区|自治区|自治州|地区|省|市|盟)/;
const DISTRICT_SUFFIX = /^(?:新区|区|县|市)/;

const PLACES = new Map<string, Region>();
const DISTRICTS_OF = new Map<Region, Map<string, Region>>();
let longest = 0;

for (const [province, cities] of Object.entries(CITIES)) {
  PLACES.set(province, province);
  for (const city of cities.split(' ').filter(Boolean)) PLACES.set(city, `${province}/${city}`);
}
for (const [city, districts] of Object.entries(DISTRICTS)) {
  const region = PLACES.get(city)!;
  const known = new Map<string, Region>();
  for (const written of districts.split(' ')) {
    const [name, ...others] = written.split('=');
    for (const other of [name!, ...others]) known.set(other, `${region}/${name!}`);
  }
  DISTRICTS_OF.set(region, known);
}
for (const known of [PLACES, ...DISTRICTS_OF.values()])
  for (const word of known.keys()) longest = Math.max(longest, word.length);

function placeAt(
  s: string,
  at: number,
  known: ReadonlyMap<string, Region>,
): [word: string, region: Region] | null {
  for (let n = Math.min(longest, s.length - at); n >= 2; n--) {
    const word = s.slice(at, at + n);
    const region = known.get(word);
    if (region !== undefined) return [word, region];
  }
  return null;
}

/** The region that a text begins with and the number of signs it takes: 湖北省武汉市江夏区… → 湖北/武汉/江夏, 9. */
export function regionPrefix(s: string): { region: Region; length: number } | null {
  let at = 0;
  let region: Region | null = null;
  for (;;) {
    const found = placeAt(s, at, PLACES);
    if (!found || (region !== null && !found[1].startsWith(`${region}/`))) break;
    region = found[1];
    at += found[0].length;
    at += SUFFIX.exec(s.slice(at))?.[0].length ?? 0;
  }
  if (region === null) return null;
  const district = placeAt(s, at, DISTRICTS_OF.get(region) ?? new Map<string, Region>());
  if (district) {
    region = district[1];
    at += district[0].length;
    at += DISTRICT_SUFFIX.exec(s.slice(at))?.[0].length ?? 0;
  }
  return { region, length: at };
}

/** The region that a text ends with: 甲科技上海 → 上海, 2. */
export function regionSuffix(s: string): { region: Region; length: number } | null {
  for (let n = Math.min(longest, s.length); n >= 2; n--) {
    const region = PLACES.get(s.slice(-n));
    if (region !== undefined) return { region, length: n };
  }
  return null;
}

const ALL_DISTRICTS = new Map([...DISTRICTS_OF.values()].flatMap((known) => [...known]));

/** The region that an address or a column `region` speaks of, null when it is not a place we know. */
export function regionOf(s: string): Region | null {
  const plain = s.replace(/\s/g, '').replace(/^(?:中华人民共和国|中国)/, '');
  return regionPrefix(plain)?.region ?? placeAt(plain, 0, ALL_DISTRICTS)?.[1] ?? null;
}

/** Two regions contradict when neither lies in the other: 武汉 and 襄阳 do, 湖北 and 武汉 do not, nothing known never does. */
export function regionsContradict(a: Region | null, b: Region | null): boolean {
  return a !== null && b !== null && a !== b && !a.startsWith(`${b}/`) && !b.startsWith(`${a}/`);
}

/** A region cut to its city: two districts of one city are near enough to be one enterprise's addresses. */
export function cityOf(region: Region): Region {
  return region.split('/').slice(0, 2).join('/');
}

/** How a region is written in a key: the city with its district, or the province alone. */
export function regionLabel(region: Region): string {
  const parts = region.split('/');
  return parts.length === 1 ? parts[0]! : parts.slice(1).join('');
}
