import { piecesOf, type Sign, type Vocabulary } from './sign.js';

/** A sign of a product text and what it counts for. */
export interface Weighed extends Sign {
  weight: number;
}

/** What stands in brackets explains what stands before them. */
const IN_BRACKETS = 0.1;
/** A phrase after the first: material, size, customer. */
const LATER = 0.5;
/** What the thing is for, has or belongs to. */
const QUALIFIER = 0.8;
/** 总成, 汽车 and the like. */
const SAYS_LITTLE = 0.4;

/** A phrase in brackets, or what separates two phrases; a space does so beside a Chinese character, not in English. */
const BREAK = /[([【「]([^)\]】」]*)[)\]】」]?|[,;:、。/|+*=)]|(?<=\p{Script=Han})\s|\s(?=\p{Script=Han})/gu;

/** Words that say little of a part: that it is one, and that it is for a vehicle. */
const LITTLE = new RegExp(
  [
    '分?总成|组件|系列|产品|[零部配备]+件|零件|装置|设备|系统|单元|器件|平台|服务|管理|工业|技术|开发|生产|制造|加工',
    '汽车|车载|车用|车规级?',
    String.raw`\b(?:sub-)?(?:assembly|assy|part|component|system|unit|product|equipment|service)s?\b`,
    String.raw`\b(?:automotive|vehicle|car|auto)s?\b`,
  ].join('|'),
  'gu',
);

/** Chinese puts what a thing is for before it, ended by 用 (but 车用 and 通用 are words); what it has, after it. */
const FOR = /^(.*[^车通])[用的之](?=.{2})/u;
const WITH = /(?<=..)(?:带|含|适用|供|配套|\bwith\b|\bfor\b|\bof\b).*$/u;

/** The phrases of a plain text, each with its signs and their weights, in reading order. */
export function weigh(plain: string, vocabulary: Vocabulary): Weighed[][] {
  const phrases: Weighed[][] = [];
  let isFirst = true;
  for (const { from, to, isBracket } of phrasesOf(plain)) {
    const signs = vocabulary.read(piecesOf(plain, from, to));
    if (signs.length === 0) continue;
    const weight = isBracket ? IN_BRACKETS : isFirst ? 1 : LATER;
    phrases.push(weighPhrase(plain.slice(from, to), from, signs, weight));
    isFirst &&= isBracket || signs.every(({ sign }) => /\d/.test(sign));
  }
  return phrases;
}

interface Phrase {
  from: number;
  to: number;
  isBracket: boolean;
}

function phrasesOf(plain: string): Phrase[] {
  const phrases: Phrase[] = [];
  let from = 0;
  for (const { 0: found, 1: bracket, index } of plain.matchAll(BREAK)) {
    phrases.push({ from, to: index, isBracket: false });
    if (bracket !== undefined)
      phrases.push({ from: index + 1, to: index + 1 + bracket.length, isBracket: true });
    from = index + found.length;
  }
  return [...phrases, { from, to: plain.length, isBracket: false }];
}

function weighPhrase(phrase: string, at: number, signs: readonly Sign[], weight: number): Weighed[] {
  const named = phrase.replace(WITH, '');
  const start = at + (FOR.exec(named)?.[0].length ?? 0);
  const end = at + named.length;
  const little = [...phrase.matchAll(LITTLE)].map(({ 0: found, index }) => ({
    from: at + index,
    to: at + index + found.length,
  }));
  return signs.map((sign) => {
    const place = sign.from >= start && sign.from < end ? 1 : QUALIFIER;
    const saysLittle = little.some(({ from, to }) => sign.from >= from && sign.from < to);
    return { ...sign, weight: weight * place * (saysLittle ? SAYS_LITTLE : 1) };
  });
}
