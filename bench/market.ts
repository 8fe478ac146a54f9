import { pinyin } from 'pinyin-pro';
import { uscc } from '../src/resolve/planted.js';

const REGIONS = [
  ['武汉', 'Wuhan'],
  ['襄阳', 'Xiangyang'],
  ['十堰', 'Shiyan'],
  ['随州', 'Suizhou'],
  ['孝感', 'Xiaogan'],
] as const;
const TRADES = [
  ['动力电池', 'Power Battery'],
  ['精密铸造', 'Precision Casting'],
  ['汽车座椅', 'Automotive Seating'],
  ['橡塑制品', 'Rubber & Plastics'],
  ['商贸', 'Trading'],
  ['物流', 'Logistics'],
  ['电子科技', 'Electronic Technology'],
] as const;
const SIGNS =
  '云帆沌江隆中长虹楚天荆山丹泉永固顺达启明星宇航远恒立金石玉林海川文昌博雅安泰康宁和瑞祥福德信义仁智勇' +
  '华夏东方南国西岭北辰春晖秋实冬青晨曦暮霞晴岚雨润雪松风雷电光火炬土木水晶铁铜银锡锋锐钢坚磐基柱梁栋宏图伟业';

/** A directory of invented enterprises as a registry would hand it in: name, code, English name; each name once. */
export function marketFile(enterprises: number): { name: string; bytes: Uint8Array } {
  const signs = [...new Set(SIGNS)];
  const lines = Array.from({ length: enterprises }, (_, n) => {
    const mark = `${signs[n % signs.length]!}${signs[(n * 7 + Math.floor(n / signs.length)) % signs.length]!}${signs[Math.floor(n / 31) % signs.length]!}`;
    const [region, regionEn] = REGIONS[n % REGIONS.length]!;
    const [trade, tradeEn] = TRADES[Math.floor(n / 3) % TRADES.length]!;
    const spelled = pinyin(mark, { toneType: 'none', type: 'array' }).join('');
    const english = `${regionEn} ${spelled[0]!.toUpperCase()}${spelled.slice(1)} ${tradeEn} Co., Ltd.`;
    return `${region}${mark}${trade}有限公司,${uscc(n)},"${english}"`;
  });
  const text = `企业名称,统一社会信用代码,英文名称\n${lines.join('\n')}\n`;
  return { name: '市场主体名录.csv', bytes: new TextEncoder().encode(text) };
}
