import type { Part } from '../model/taxonomy.js';
import { type Text, text } from '../model/text.js';
import { plainText } from './sign.js';

/** A node of the taxonomy that a product text may mean. */
export interface PartMatch {
  part: Part['id'];
  /** From 0 to 1: how much of one of its names stands in the text, and how much of the text it explains. */
  score: number;
  /** The name that stands in the text to the greatest share. */
  name: string;
  /** The words of the text that its names have too, in reading order. */
  words: string[];
}

/** What a product text means. */
export interface PartAnswer {
  /** The node that it means; null: not sure. */
  match: PartMatch | null;
  /** From 0 to 1: the best score less a part of the next. */
  certainty: number;
  /** What else it may mean, best first. */
  runnersUp: PartMatch[];
  explanation: Text;
}

/** How many nodes are named beside the best. */
export const RUNNERS_UP = 3;

/** The certainty from which on a node is given: with 99 % precision on the tuned half of the texts. */
const SURE = 0.34;
/** The share of the first score from which on the second is as good. */
const TIE = 0.98;
/** How much of the second score is taken off the first. */
const DOUBT = 0.3;
/** What is left of the certainty when the text holds a word of another trade. */
const ELSEWHERE = 0.7;

/** The answer made of the likeliest nodes, best first, and of the word of another trade that stands in the text. */
export function answerOf(matches: readonly PartMatch[], otherTrade: string | null): PartAnswer {
  const [first, second] = matches;
  if (!first) {
    const explanation = text('The taxonomy has none of its words.', '产品分类中没有其中的词。');
    return { match: null, certainty: 0, runnersUp: [], explanation };
  }
  const isElsewhere = otherTrade !== null && !plainText(first.name).includes(otherTrade);
  const certainty = (first.score - DOUBT * (second?.score ?? 0)) * (isElsewhere ? ELSEWHERE : 1);
  const likeness = likenessOf(first, isElsewhere ? otherTrade : null);
  const isTie = first.score < 1 && second !== undefined && second.score >= TIE * first.score;
  if (certainty >= SURE && !isTie)
    return { match: first, certainty, runnersUp: matches.slice(1), explanation: likeness };
  const explanation = text(`Not sure. ${likeness.en}`, `不能确定。${likeness.zh}`);
  return { match: null, certainty, runnersUp: matches.slice(0, RUNNERS_UP), explanation };
}

function likenessOf({ name, words }: PartMatch, otherTrade: string | null): Text {
  const en = words.map((word) => `“${word}”`).join(', ');
  const zh = words.map((word) => `“${word}”`).join('、');
  if (otherTrade === null) return text(`${en}: as in “${name}”.`, `${zh}：与“${name}”相符。`);
  return text(
    `${en}: as in “${name}”; but “${otherTrade}” is of another trade.`,
    `${zh}：与“${name}”相符；但“${otherTrade}”属于其他行业。`,
  );
}
