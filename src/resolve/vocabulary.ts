import { englishWord } from './english.js';
import { TRADE_WORDS } from './trade-words.js';

/** Chinese trade word → the English phrases that stand for it, each a list of words. */
const PHRASES_OF = new Map<string, string[][]>();

/** English word → the Chinese trade words in whose phrases it stands. */
export const CHINESE_OF: ReadonlyMap<string, readonly string[]> = chineseOf();

function chineseOf(): Map<string, string[]> {
  const chinese = new Map<string, string[]>();
  for (const [zh, alternatives] of TRADE_WORDS) {
    const phrases = alternatives.map((phrase) => phrase.split('+').map(englishWord));
    PHRASES_OF.set(zh, phrases);
    for (const word of new Set(phrases.flat())) chinese.set(word, [...(chinese.get(word) ?? []), zh]);
  }
  return chinese;
}

/** The phrase among an English name's words that means a Chinese trade word. */
export function phraseFor(zh: string, words: readonly string[]): string[] | undefined {
  return PHRASES_OF.get(zh)?.find((phrase) => phrase.every((word) => words.includes(word)));
}

/** Words of either language that say so little of a trade that their absence on one side means nothing. */
export const GENERIC: ReadonlySet<string> = new Set(
  (
    '科技 技术 集团 实业 工业 产业 企业 发展 控股 投资 国际 股份 系统 设备 装备 制造 工程 中国 开发 服务 管理 高新 高新技术 创新 联合 智能 新材料 材料 ' +
    'technology group industry holding development science enterprise international product system equipment manufacturing engineering china service company limited corporation investment material high hi special national joint stock shareholding intelligent'
  ).split(' '),
);

/** Against an English word that the other name does not say, in hundredths of a bit. */
export function costOf(word: string): number {
  return GENERIC.has(word) ? 40 : CHINESE_OF.has(word) ? 150 : 400;
}

/** Against two names that each have a trade of their own. */
export const OTHER_TRADE = 800;
