import type { EnterpriseId } from '../model/identity.js';
import { type Text, text } from '../model/text.js';
import { containment } from './alignment.js';
import { englishWords } from './english.js';
import { nameKey } from './keys.js';
import { normaliseName } from './name.js';
import { readingsOf } from './pinyin.js';
import { Postings } from './postings.js';
import type { Link, Mention } from './resolution.js';
import { isHan, plainScript } from './script.js';

/** In which capacity an enterprise carries what was hit. */
type FormUse = 'code' | 'name' | 'english' | 'short' | 'former';

interface Form {
  enterprise: EnterpriseId;
  use: FormUse;
  written: string;
  /** Letters and digits alone, in one script and small. */
  letters: string;
  /** English words that it is made of, in their canonical form. */
  words: string[];
}

/** Every form of every enterprise's names and codes, made for searching. */
export interface NameIndex {
  forms: readonly Form[];
  exact: ReadonlyMap<string, number[]>;
  signs: Postings;
}

export interface Hit {
  enterprise: EnterpriseId;
  /** The name or code that was hit, as it was written. */
  written: string;
  /** 0–1: 1 is the very name. */
  score: number;
  reason: Text;
}

function lettersOf(s: string): string {
  return plainScript(s)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** An index over what the mentions say and where they stand. */
export function nameIndex(
  mentions: readonly Mention[],
  links: readonly Pick<Link, 'mention' | 'enterprise'>[],
): NameIndex {
  const enterpriseOf = new Map(links.map((l) => [l.mention, l.enterprise]));
  const forms: Form[] = [];
  const exact = new Map<string, number[]>();
  const signs = new Postings();
  const seen = new Set<string>();
  const add = (enterprise: EnterpriseId, use: FormUse, written: string | null) => {
    if (written === null) return;
    const letters = lettersOf(written);
    const once = `${enterprise} ${letters}`;
    if (letters === '' || seen.has(once)) return;
    seen.add(once);
    const words = use === 'code' || isHan(written) ? [] : englishWords(plainScript(written)).words;
    const at = forms.push({ enterprise, use, written, letters, words }) - 1;
    for (const key of new Set([letters, equalForm(written)])) exact.set(key, [...(exact.get(key) ?? []), at]);
    for (const sign of new Set(letters)) signs.add(sign, at);
  };
  for (const m of [...new Map(mentions.map((x) => [x.id, x])).values()].toSorted((x, y) =>
    x.id < y.id ? -1 : 1,
  )) {
    const enterprise = enterpriseOf.get(m.id);
    if (enterprise === undefined) continue;
    for (const code of [m.uscc, m.organisationCode, m.registrationNumber]) add(enterprise, 'code', code);
    add(enterprise, 'name', m.name);
    add(enterprise, 'english', m.nameEn);
    add(enterprise, 'short', m.shortName);
    for (const former of m.formerNames) add(enterprise, 'former', former);
  }
  return { forms, exact, signs };
}

/** What two ways of writing one name share: region, core and legal form, or the English words in any order. */
function equalForm(written: string): string {
  const name = normaliseName(written);
  return name === null ? '' : nameKey(name, null);
}

/**
 * The enterprises that a query names, best first, each once: by code, by its name in any of its forms (Chinese, short,
 * former, English; without regard to blanks, punctuation, width and script), by part of a name, by characters in
 * order, by English words, by pinyin or its initials. Nothing for an empty query.
 */
export function findByName(index: NameIndex, query: string, limit = 20): Hit[] {
  const letters = lettersOf(query);
  if (letters === '') return [];
  const best = new Map<EnterpriseId, Hit>();
  const hit = (at: number, score: number, how: Text) => {
    const form = index.forms[at]!;
    const known = best.get(form.enterprise);
    if (known && known.score >= score) return;
    const what = USE[form.use];
    const reason = text(`${what.en} ${form.written}: ${how.en}`, `${what.zh}“${form.written}”：${how.zh}`);
    best.set(form.enterprise, { enterprise: form.enterprise, written: form.written, score, reason });
  };
  for (const at of index.exact.get(letters) ?? []) hit(at, 1, text('the same', '相同'));
  for (const at of index.exact.get(equalForm(query)) ?? [])
    hit(at, 0.98, text('the same but for form', '仅写法不同'));
  for (const at of index.signs.all(letters, Infinity)!) {
    const form = index.forms[at]!;
    const share = letters.length / form.letters.length;
    const from = form.letters.indexOf(letters);
    if (from >= 0)
      hit(at, (from === 0 ? 0.85 : 0.75) + share / 10, text('holds what you typed', '包含所查文字'));
    else if (isHan(letters) && containment(letters, form.letters))
      hit(at, 0.55 + share / 10, text('holds these characters in this order', '依次包含所查各字'));
  }
  if (/^[a-z0-9]+$/.test(letters)) {
    const words = englishWords(plainScript(query)).words;
    index.forms.forEach((form, at) => {
      if (words.length > 0 && words.every((w) => form.words.some((x) => x.startsWith(w))))
        hit(at, 0.6 + words.length / form.words.length / 10, text('holds these words', '包含这些单词'));
      else if (
        letters.length >= 2 &&
        form.use !== 'code' &&
        isHan(form.letters) &&
        spells(letters, form.letters)
      )
        hit(at, 0.5 + letters.length / (100 + letters.length), text(`pinyin ${letters}`, `拼音 ${letters}`));
    });
  }
  return [...best.values()]
    .toSorted((x, y) => y.score - x.score || (x.enterprise < y.enterprise ? -1 : 1))
    .slice(0, limit);
}

const USE: Record<FormUse, Text> = {
  code: text('code', '代码'),
  name: text('name', '名称'),
  english: text('English name', '英文名称'),
  short: text('short name', '简称'),
  former: text('former name', '曾用名'),
};

/** Whether Latin letters are the pinyin, the initials or a mixture of both of neighbouring characters of a text. */
export function spells(letters: string, han: string): boolean {
  const from = (at: number, done: number): boolean => {
    if (done === letters.length) return true;
    if (at >= han.length) return false;
    return readingsOf(han[at]!).some(
      (reading) =>
        (letters.startsWith(reading, done) && from(at + 1, done + reading.length)) ||
        // What is typed may end in the middle of a syllable.
        (letters.length - done < reading.length && reading.startsWith(letters.slice(done))) ||
        (letters[done] === reading[0] && from(at + 1, done + 1)),
    );
  };
  for (let at = 0; at < han.length; at++) if (from(at, 0)) return true;
  return false;
}
