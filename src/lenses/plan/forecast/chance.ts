import { type Text, text } from '../../../model/text.js';

/**
 * Five bands of words by their upper limits in percent. The outer ones are those of the IPCC's guidance on uncertainty (Mastrandrea et al. 2010);
 * the middle one is narrower than its 33–66 %, so that "about even" never stands beside "3 in 10".
 */
const BANDS: readonly [below: number, words: Text][] = [
  [10, text('very unlikely', '很难')],
  [40, text('unlikely', '不太可能')],
  [60, text('about even', '一半左右')],
  [90, text('likely', '较有可能')],
  [Infinity, text('very likely', '很有可能')],
];

const TENTHS = ['', '一', '两', '三', '四', '五', '六', '七', '八', '九'];

/**
 * A probability in words with its number: "unlikely, about 3 in 10 (30 %)", “不太可能，约三成（30%）”.
 * Never 0 % or 100 %.
 */
export function chance(probability: number): Text {
  const percent = Math.min(99, Math.max(1, Math.round(probability * 100)));
  const words = BANDS.find(([below]) => percent < below)?.[1] ?? BANDS.at(-1)![1];
  const tenths = tenthsOf(percent);
  return text(`${words.en}, ${tenths.en} (${percent} %)`, `${words.zh}，${tenths.zh}（${percent}%）`);
}

function tenthsOf(percent: number): Text {
  if (percent < 10) return text('less than 1 in 10', '不到一成');
  if (percent > 90) return text('more than 9 in 10', '九成以上');
  const tenths = Math.round(percent / 10);
  return text(`about ${tenths} in 10`, `约${TENTHS[tenths]}成`);
}
