import type { PartAnswer } from '../../src/parts/index.js';
import type { ProductText } from './product-texts.js';

/** How well texts were mapped; "not sure" is no answer. */
export interface Accuracy {
  texts: number;
  /** Texts that mean a node. */
  answerable: number;
  given: number;
  right: number;
  /** Of the answers given, the share that is right. */
  precision: number;
  /** Of the texts that mean a node, the share that got it. */
  recall: number;
}

/** The accuracy of the answers given, or of the likeliest nodes from a certainty on. */
export function accuracyOf(
  texts: readonly ProductText[],
  find: (text: string) => PartAnswer,
  from?: number,
): Accuracy {
  const answerable = texts.filter(({ part }) => part !== null).length;
  let given = 0;
  let right = 0;
  for (const { text, part } of texts) {
    const { match, certainty, runnersUp } = find(text);
    const likeliest = from === undefined ? match : certainty >= from ? (match ?? runnersUp[0]) : null;
    if (!likeliest) continue;
    given++;
    if (likeliest.part === part) right++;
  }
  return {
    texts: texts.length,
    answerable,
    given,
    right,
    precision: right / given,
    recall: right / answerable,
  };
}
