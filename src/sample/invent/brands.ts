import { pinyin } from 'pinyin-pro';
import type { Random } from '../random.js';

/*
 * Signs of brands. None stands in a trade, a place or a legal form, and within each list no two sound alike,
 * so that a brand is told from any other by its signs and by its pinyin.
 */
const FIRST =
  '砚渌珂岑檀桓黎牧骁朔屿霁槿柘梓椿桐枫栩棠楠翎鸢鹤隼鲲鳌麒驹犀貅璟琅琮珩珞璞璇玥珏钧铠铎锵镕铮锐涵漪澜浔泓淞湛滢霖昶晁烨炜灿谦诺尧舜仑壁丘笃箴笙篁簇缦绍舸舫航苒茂荻萃蕴邳陌隆雍霏鞍飒骋鸣旦晖昭晴霜';
const SECOND =
  '弛恺恒赫沛汇湃淼澈涛岭嶂巅屹岸崖庭宸宏宽宥容寰寅峰钊铭钦锦镇铿铨铂珉珀琪琳瑄瑶玺玖珈皓皖盈睿矩磬祥禄稔稳穗程秉竞端笛策籍粹绪缘翱胜舒良芃莱萌薪虔衍袤观谱贝贤越踔轲载达迅迈邦酬量阔阳韵顾魁默';

/** Pairs that are, or come close to, brands of real firms. */
const TAKEN = new Set(
  '澜达 恒达 航达 航天 恒隆 铭达 诺贝 茂达 隆达 锐达 锐程 航盛 昭阳 朔阳 骁骋 璞睿 钧达 隆恒 霖达 涵睿 锦恒 鸣达 雍恒 霜睿 铮达 鹤达 椿达 湛睿 航宏 泓达 泓淋 谦达 晖达 绍恒 丘钛 睿泰 驹达 楠达 灿瑞 灿达 炜盛 锐明 尧达 隆盛 旦达 泓毅'.split(
    ' ',
  ),
);

/** Coins brands of two rare signs, each once; three signs when all pairs are used up. */
export class BrandMint {
  readonly #left: string[];
  readonly #sounds = new Set<string>();

  constructor(readonly random: Random) {
    const pairs = [...FIRST].flatMap((a) => [...SECOND].map((b) => a + b));
    this.#left = random.shuffle(pairs.filter((pair) => !TAKEN.has(pair)));
  }

  coin(): string {
    for (;;) {
      const brand =
        this.#left.pop() ??
        this.random.pick([...FIRST]) + this.random.pick([...SECOND]) + this.random.pick([...SECOND]);
      const sound = romanised(brand);
      if (this.#sounds.has(sound)) continue;
      this.#sounds.add(sound);
      return brand;
    }
  }
}

/** A brand in pinyin, as one word: 砚驰 → Yanchi. */
export function romanised(brand: string): string {
  const sounds = pinyin(brand, { toneType: 'none', type: 'array', v: true }).join('');
  return sounds[0]!.toUpperCase() + sounds.slice(1);
}
