import type { Taxonomy } from '../model/taxonomy.js';
import { type Features, featuresOf } from './features.js';
import { Names } from './names.js';
import { otherTradeFinder } from './other-trade.js';
import { answerOf, type PartAnswer, RUNNERS_UP } from './part-answer.js';
import { weigh, type Weighed } from './phrase.js';
import { plainText, Vocabulary } from './sign.js';

/** The exponent of the share of the name; the rest is that of the share of the text. */
const NAME = 0.4;
/** The rarity of a Chinese character that no name of the taxonomy has. */
const STRANGE = 4;

/**
 * Gives the function that finds the node of a taxonomy that a product text means, or says that it is not sure. Texts and
 * names are compared by their characters (Chinese) or words (English) and by neighbouring pairs of them, weighed by rarity
 * (Salton and Buckley 1988, Information Processing & Management 24, 513–523). The score is the weighted geometric mean of
 * the share of the nearest name that stands in the text and the share of the text that the node explains; a text that is a
 * name scores 1.
 */
export function partFinder(taxonomy: Taxonomy): (text: string) => PartAnswer {
  const vocabulary = new Vocabulary(taxonomy.words);
  const names = new Names(taxonomy, vocabulary);
  const otherTrade = otherTradeFinder(taxonomy);

  return (text) => {
    const plain = plainText(text);
    const phrases = weigh(plain, vocabulary);
    const features = featuresOf(phrases);
    const named = names.nodeNamed(plain);
    const explained = explain(features, names);
    const matches = [...names.nearest(features)]
      .map(([node, { written, share }]) => ({
        node,
        part: taxonomy.parts[node]!.id,
        score: node === named ? 1 : share ** NAME * explained.get(node)! ** (1 - NAME),
        name: written,
      }))
      .toSorted(
        (a, b) => Number(b.node === named) - Number(a.node === named) || b.score - a.score || a.node - b.node,
      )
      .slice(0, 1 + RUNNERS_UP)
      .map(({ node, ...match }) => {
        const words = wordsOf(plain, phrases, (sign) => names.nodesOf(sign).has(node));
        return { ...match, words };
      });
    return answerOf(matches, otherTrade(plain));
  };
}

/** By node, the share of a text that it explains. Latin words that no name has are taken for model numbers and marks. */
function explain(features: Features, names: Names): Map<number, number> {
  const explained = new Map<number, number>();
  let total = 0;
  for (const [feature, weight] of features) {
    const nodes = names.nodesOf(feature);
    if (nodes.size === 0 && !/^\p{Script=Han}$/u.test(feature)) continue;
    const told = weight * (nodes.size > 0 ? names.rarity(feature) : STRANGE);
    total += told;
    for (const [node, share] of nodes) explained.set(node, (explained.get(node) ?? 0) + share * told);
  }
  for (const [node, told] of explained) explained.set(node, told / total);
  return explained;
}

/** The stretches of a text whose signs a node's names have. */
function wordsOf(plain: string, phrases: readonly Weighed[][], has: (sign: string) => boolean): string[] {
  const stretches: { from: number; to: number }[] = [];
  for (const { sign, from, to } of phrases.flat()) {
    if (!has(sign)) continue;
    const last = stretches.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else stretches.push({ from, to });
  }
  return stretches.map(({ from, to }) => plain.slice(from, to));
}
