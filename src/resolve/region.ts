import { CITIES, DISTRICTS } from './places.js';
import { WordList } from './word-list.js';

/** Where a name or an address says that an enterprise is: `湖北`, `湖北/武汉` or `湖北/武汉/江夏`. */
export type Region = string;

const SUFFIX = /^(?:特别行政区|壮族自治区|回族自治区|维吾尔自治区|自治区|自治州|地区|省|市|盟)/;
const DISTRICT_SUFFIX = /^(?:新区|区|县|市)/;

const PLACES = new WordList<Region>(
  Object.entries(CITIES).flatMap(([province, cities]) => [
    [province, province] as const,
    ...cities
      .split(' ')
      .filter(Boolean)
      .map((city) => [city, `${province}/${city}`] as const),
  ]),
);

const DISTRICT_ENTRIES = Object.entries(DISTRICTS).map(([city, districts]) => {
  const region = PLACES.get(city)!;
  const entries = districts.split(' ').flatMap((written) => {
    const names = written.split('=');
    return names.map((name) => [name, `${region}/${names[0]!}`] as const);
  });
  return [region, entries] as const;
});
const DISTRICTS_OF = new Map(DISTRICT_ENTRIES.map(([region, entries]) => [region, new WordList(entries)]));
const ALL_DISTRICTS = new WordList(DISTRICT_ENTRIES.flatMap(([, entries]) => entries));

/** The region that a text begins with and the number of signs it takes: 湖北省武汉市江夏区… → 湖北/武汉/江夏, 9. */
export function regionPrefix(s: string): { region: Region; length: number } | null {
  let at = 0;
  let region: Region | null = null;
  for (;;) {
    const found = PLACES.at(s, at);
    if (!found || (region !== null && !found.value.startsWith(`${region}/`))) break;
    region = found.value;
    at += found.word.length;
    at += SUFFIX.exec(s.slice(at))?.[0].length ?? 0;
  }
  if (region === null) return null;
  const district = DISTRICTS_OF.get(region)?.at(s, at);
  if (district) {
    region = district.value;
    at += district.word.length;
    at += DISTRICT_SUFFIX.exec(s.slice(at))?.[0].length ?? 0;
  }
  return { region, length: at };
}

/** The region that a text ends with: 甲科技上海 → 上海, 2. */
export function regionSuffix(s: string): { region: Region; length: number } | null {
  const found = PLACES.end(s);
  return found && { region: found.value, length: found.word.length };
}

/** The region that an address or a column `region` speaks of, null when it is not a place we know. */
export function regionOf(s: string): Region | null {
  const plain = s.replace(/\s/g, '').replace(/^(?:中华人民共和国|中国)/, '');
  return regionPrefix(plain)?.region ?? ALL_DISTRICTS.at(plain, 0)?.value ?? null;
}

/** Two regions contradict when neither lies in the other: 武汉 and 襄阳 do, 湖北 and 武汉 do not, nothing known never does. */
export function regionsContradict(a: Region | null, b: Region | null): boolean {
  return a !== null && b !== null && a !== b && !a.startsWith(`${b}/`) && !b.startsWith(`${a}/`);
}

/** A region cut to its city: two districts of one city are near enough to be one enterprise's addresses. */
export function cityOf(region: Region): Region {
  const city = region.indexOf('/');
  const district = city < 0 ? -1 : region.indexOf('/', city + 1);
  return district < 0 ? region : region.slice(0, district);
}

/** How a region is written in a key: the city with its district, or the province alone. */
export function regionLabel(region: Region): string {
  const parts = region.split('/');
  return parts.length === 1 ? parts[0]! : parts.slice(1).join('');
}
