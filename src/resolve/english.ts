import { cutLatinForm } from './legal-form.js';

/** Abbreviations and other spellings in English names of Chinese firms → the word that they stand for. */
const WORD_OF: Readonly<Record<string, string>> = {
  mfg: 'manufacturing',
  manuf: 'manufacturing',
  manufacture: 'manufacturing',
  manufacturer: 'manufacturing',
  tech: 'technology',
  technologies: 'technology',
  technological: 'technology',
  techno: 'technology',
  grp: 'group',
  comm: 'communication',
  communications: 'communication',
  telecom: 'communication',
  telecommunication: 'communication',
  telecommunications: 'communication',
  auto: 'automotive',
  automobile: 'automotive',
  automobiles: 'automotive',
  intl: 'international',
  ind: 'industry',
  inds: 'industry',
  industrial: 'industry',
  industries: 'industry',
  dev: 'development',
  devt: 'development',
  develop: 'development',
  eng: 'engineering',
  engrg: 'engineering',
  engr: 'engineering',
  equip: 'equipment',
  eqpt: 'equipment',
  elec: 'electric',
  electrical: 'electric',
  electronics: 'electronic',
  mach: 'machinery',
  machine: 'machinery',
  mechanical: 'machinery',
  sci: 'science',
  sciences: 'science',
  pharma: 'pharmaceutical',
  pharmaceuticals: 'pharmaceutical',
  pharmacy: 'pharmaceutical',
  info: 'information',
  svc: 'service',
  svcs: 'service',
  srvc: 'service',
  srvcs: 'service',
  services: 'service',
  sys: 'system',
  systems: 'system',
  mtl: 'material',
  matl: 'material',
  materials: 'material',
  invest: 'investment',
  const: 'construction',
  chem: 'chemical',
  chemicals: 'chemical',
  hldg: 'holding',
  hldgs: 'holding',
  holdings: 'holding',
  natl: 'national',
  prod: 'product',
  prods: 'product',
  products: 'product',
  transp: 'transportation',
  transport: 'transportation',
  environment: 'environmental',
  aluminum: 'aluminium',
  tire: 'tyre',
  mold: 'mould',
  fiber: 'fibre',
  center: 'centre',
  biotech: 'biotechnology',
  corp: 'corporation',
  ltd: 'limited',
  co: 'company',
};

/** Places whose English name is not their pinyin. */
const PINYIN_OF: Readonly<Record<string, string>> = {
  harbin: 'haerbin',
  tibet: 'xizang',
  innermongolia: 'neimenggu',
  hohhot: 'huhehaote',
  urumqi: 'wulumuqi',
  ordos: 'eerduosi',
  peking: 'beijing',
  canton: 'guangzhou',
};

/** The pinyin of a place's English name, else the word itself. */
export function placePinyin(word: string): string {
  return Object.hasOwn(PINYIN_OF, word) ? PINYIN_OF[word]! : word;
}

const NOT_PLURAL = new Set([
  'gas',
  'glass',
  'process',
  'business',
  'wireless',
  'logistics',
  'optics',
  'dies',
  'bus',
  'express',
]);
const STOP_WORDS = new Set(['the', 'of', 'and', 'for', 'in']);

/** An English word in the form in which it is compared: abbreviation spelt out, plural made single. */
export function englishWord(word: string): string {
  const full = Object.hasOwn(WORD_OF, word) ? WORD_OF[word]! : word;
  const plural = full.length > 4 && full.endsWith('s') && !full.endsWith('ss') && !NOT_PLURAL.has(full);
  return plural ? full.slice(0, -1) : full;
}

const BRANCH = new Set(['branch', 'subsidiary', 'plant']);

/**
 * The words of an English name in order, without legal form and stop words; spaced initials (`A-B-C`) are one word.
 * A branch behind the legal form (`… Co., Ltd. Wuhan Branch`) is given apart.
 */
export function englishWords(name: string): { words: string[]; form: string | null; branch: string | null } {
  const raw = name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\be[-\s]+(?=drive|motor|mobility|axle)/g, 'e')
    .replace(/['’`]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const joined = joinInitials(raw);
  const last = joined.at(-1);
  if (last !== undefined && BRANCH.has(last)) {
    const end = joined.findLastIndex((w) => w === 'ltd' || w === 'limited' || w === 'inc');
    if (end > 0) return { ...wordsOf(joined.slice(0, end + 1)), branch: joined.slice(end + 1).join(' ') };
  }
  return { ...wordsOf(joined), branch: null };
}

function wordsOf(words: readonly string[]): { words: string[]; form: string | null } {
  const { rest, legal } = cutLatinForm(words);
  const full = rest.map(englishWord);
  const kept = full.filter((w) => !STOP_WORDS.has(w));
  return { words: kept.length > 0 ? kept : full, form: legal.form };
}

function joinInitials(words: readonly string[]): string[] {
  const out: string[] = [];
  let initials = '';
  for (const word of words) {
    if (/^[a-z]$/.test(word)) {
      initials += word;
      continue;
    }
    if (initials) out.push(initials);
    initials = '';
    out.push(word);
  }
  if (initials) out.push(initials);
  return out;
}
