import { splitTrades } from './trade-words.js';

/**
 * Shares of Chinese enterprise names that hold a character, in thousandths, for the common ones; rounded after the
 * counts over 4.9 million names of the Company-Names-Corpus (github.com/wainshine, Apache-2.0).
 */
const COMMON: readonly (readonly [perMille: number, signs: string])[] = [
  [105, '州市设业工电技'],
  [90, '科海南'],
  [60, '建东广程装理发安化品山上备北机务西京管中资贸江制天国金服产'],
  [
    28,
    '咨询车械任责饰展保华新商计信汽通筑源投河物深大术开圳器文材易阳力成料宁地传能子销苏股造房庆重环生医售达际集杭福家份合',
  ],
  [
    14,
    '汉泰团川青德兴津实武浙药门岛四育省湖出石博美林口光鑫运食息瑞长城件恒气动网进明创盛塑波媒龙农包康教云企疗连智陕水济郑人络代厦嘉联利无肥宝丰佛精修特锡昆润用常',
  ],
  [
    7,
    '钢饮三酒园贵险汇宏尔港航分属融鼎诚星宇空油具沈正沙自方控旅餐防威织万健五顺众乐经测佳密昌劳吉高纺惠营路富置鸿游一胶交远租世永凯绿百印日区平珠体温景太亚仪划坊店检维邦配软县行输亿道照香泉元隆伟铁财奥扬森境内基祥策斯数辉银件零部动池驱座椅',
  ],
];

/** The share assumed of anything not listed: a brand's character. */
const RARE = 0.7;
/** How many names the population's share counts for beside those of the register. */
export const PRIOR_NAMES = 1000;

/** For a sign in one certain place of about six, in hundredths of a bit. */
export const IN_PLACE = 258;

const SHARE = new Map<string, number>();
for (const [perMille, signs] of COMMON)
  for (const sign of signs) if (!SHARE.has(sign)) SHARE.set(sign, perMille);

/** Information of an event of probability `p` in hundredths of a bit, whole, so that sums do not depend on their order. */
export function bitsOf(p: number): number {
  return Math.round(-100 * Math.log2(p));
}

/**
 * How much it tells that a name holds a character, in hundredths of a bit. Document frequency over the distinct names
 * of the register, steadied by the population's shares so that a small register does not take 科 for rare.
 */
export class Rarity {
  readonly #frequency = new Map<string, number>();
  readonly #bits = new Map<string, number>();
  readonly #weights = new Map<string, number>();
  readonly names: number;

  constructor(cores: Iterable<string>) {
    let names = 0;
    for (const core of new Set(cores)) {
      names++;
      for (const sign of new Set(core)) this.#frequency.set(sign, (this.#frequency.get(sign) ?? 0) + 1);
    }
    this.names = names;
  }

  of(sign: string): number {
    let bits = this.#bits.get(sign);
    if (bits === undefined) {
      const expected = (PRIOR_NAMES * (SHARE.get(sign) ?? RARE)) / 1000;
      bits = bitsOf(((this.#frequency.get(sign) ?? 0) + expected) / (this.names + PRIOR_NAMES));
      this.#bits.set(sign, bits);
    }
    return bits;
  }

  /**
   * How much it tells that a name has this core or begins with it: its signs' rarity, and that they stand in this very
   * place. A trade word counts as much as its rarest sign: its signs come together, and many firms share it.
   */
  weight(core: string): number {
    let bits = this.#weights.get(core);
    if (bits === undefined) {
      bits = 0;
      for (const { text, trade } of splitTrades(core))
        bits += trade ? this.#rarest(text) : this.sum(text) + IN_PLACE * text.length;
      this.#weights.set(core, bits);
    }
    return bits;
  }

  #rarest(word: string): number {
    let bits = 0;
    for (const sign of word) bits = Math.max(bits, this.of(sign));
    return bits;
  }

  /** The sum over a text's characters. */
  sum(text: string): number {
    let bits = 0;
    for (const sign of text) bits += this.of(sign);
    return bits;
  }
}
