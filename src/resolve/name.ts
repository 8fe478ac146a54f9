import { englishWords } from './english.js';
import { cutBranch, cutHanForm, type LegalForm } from './legal-form.js';
import { type Region, regionPrefix, regionSuffix } from './region.js';
import { isHan, plainScript } from './script.js';
import { splitTrades } from './trade-words.js';

/** A name taken apart, so that two ways of writing one name give equal parts. */
export interface NormalisedName {
  script: 'han' | 'latin';
  /** The whole name without brackets, blanks and punctuation, legal form in its canonical writing; of a latin name its words. */
  full: string;
  /** What is left without region, legal form and branch: brand and trade. Never empty. */
  core: string;
  /** The region that the name itself carries, in front, in brackets or at the end. */
  region: Region | null;
  legalForm: string | null;
  /** Whether it is a group's name (集团 before the legal form). */
  group: boolean;
  /** The branch or plant named behind the legal form: no legal entity of its own. */
  branch: string | null;
  /** What stood in brackets. */
  brackets: string[];
  /** Numerals, compass points and 新/老 that stand by themselves in the core (第二, 东, 新): they tell siblings apart. */
  marks: string[];
  /** The core's trade words and the stretches between them; of a latin name its words. */
  tokens: string[];
}

const MARK = /^(?:第?[一二三四五六七八九十]+[号厂分]?|[东西南北]|[新老旧])$/;
const DIGITS = '零一二三四五六七八九';
const ASIDE = /\((?:原|曾用名|现|简称|以下简称)[^()]*\)/g;

/** Whether a stretch of text is nothing but a numeral, a compass point or 新/老. */
export function isMark(stretch: string): boolean {
  return MARK.test(stretch);
}

/** Takes a name apart; Chinese when it holds a Chinese character, else as English. Null when nothing is left of it. */
export function normaliseName(name: string): NormalisedName | null {
  const plain = plainScript(name);
  return isHan(plain) ? hanName(plain) : latinName(plain);
}

function hanName(plain: string): NormalisedName | null {
  const written = plain
    .toLowerCase()
    .replace(/[〔【[{〈《]/g, '(')
    .replace(/[〕】\]}〉》]/g, ')')
    .replace(/[^\p{L}\p{N}()]/gu, '')
    .replace(ASIDE, (aside, _at: number, whole: string) => (aside.length < whole.length ? '' : aside))
    .replace(/(?<![0-9a-z])[1-9](?![0-9a-z])/g, (digit) => DIGITS[Number(digit)]!);
  const brackets = [...written.matchAll(/\(([^()]+)\)/g)].map((m) => m[1]!);
  const flat = written.replace(/[()]/g, '');
  if (flat === '') return null;

  const bracketed = brackets.find((b) => regionPrefix(b)?.length === b.length);
  const text = bracketed === undefined ? flat : written.replace(`(${bracketed})`, '').replace(/[()]/g, '');
  const branched = cutBranch(text);
  const { rest, legal } = cutHanForm(branched?.head ?? text);
  const { core, region } = cutRegion(rest, bracketed === undefined ? null : regionPrefix(bracketed)!.region);
  const parts = splitTrades(core);
  return {
    script: 'han',
    full: cutHanForm(cutBranch(flat)?.head ?? flat).rest + legalText(legal) + (branched?.branch ?? ''),
    core,
    region,
    legalForm: legal.form,
    group: legal.group,
    branch: branched?.branch ?? null,
    brackets,
    marks: parts.filter((p) => !p.trade && isMark(p.text)).map((p) => p.text),
    tokens: parts.map((p) => p.text),
  };
}

function cutRegion(rest: string, bracketed: Region | null): { core: string; region: Region | null } {
  const prefix = regionPrefix(rest);
  if (prefix && prefix.length < rest.length) {
    const inner = bracketed?.startsWith(`${prefix.region}/`) ? bracketed : prefix.region;
    return { core: rest.slice(prefix.length), region: inner };
  }
  if (bracketed !== null) return { core: rest, region: bracketed };
  const suffix = regionSuffix(rest);
  if (suffix && rest.length - suffix.length >= 2 && !prefix)
    return { core: rest.slice(0, -suffix.length), region: suffix.region };
  return { core: rest, region: null };
}

function latinName(plain: string): NormalisedName | null {
  const { words, form, branch } = englishWords(plain);
  if (words.length === 0) return null;
  const brackets = [...plain.matchAll(/\(([^()]+)\)/g)].map((m) => m[1]!);
  return {
    script: 'latin',
    full: words.join(' '),
    core: words.toSorted().join(' '),
    region: null,
    legalForm: form,
    group: words.includes('group'),
    branch,
    brackets,
    marks: words.filter((w) => /^\d{1,2}$/.test(w)),
    tokens: words,
  };
}

/** A legal form as it stands in a key: 集团 and the canonical form, empty when the name shows none. */
export function legalText(legal: LegalForm): string {
  return (legal.group ? '集团' : '') + (legal.form ?? '');
}
