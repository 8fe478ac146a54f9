/**
 * How long `resolve` takes on invented lists.
 *
 *   npx tsx bench/resolve.ts [mentions…] [--seed 1]      (default: 5000 20000 120000)
 */
import { parseArgs } from 'node:util';
import { pinyin } from 'pinyin-pro';
import { organisationCheckSign, usccCheckSign } from '../src/model/uscc.js';
import { type Mention, mentionOf, resolve } from '../src/resolve/index.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string', default: '1' } },
});

/** Mulberry32: numbers 0–1 that depend on the seed alone. */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const CITIES = '武汉 襄阳 十堰 宜昌 上海 重庆 广州 长春 芜湖 柳州 宁波 苏州 成都 合肥 西安 长沙'.split(' ');
const TRADES =
  '汽车零部件 电驱动系统 动力电池 座椅 内饰件 精密制造 智能科技 新材料 热管理 线束 底盘系统 模具 电子 汽车科技 传动 橡胶制品'.split(
    ' ',
  );
const TRADES_EN =
  'Auto Parts|E-Drive Systems|Power Battery|Seating|Interior Trim|Precision Manufacturing|Intelligent Technology|New Material|Thermal Management|Wiring Harness|Chassis Systems|Mould|Electronics|Automotive Technology|Transmission|Rubber Products'.split(
    '|',
  );
/** The 3,755 everyday characters of GB 2312, level 1: rows 16 to 55 of its table. */
const decoder = new TextDecoder('gb18030');
const SIGNS = Array.from({ length: 40 * 94 - 5 }, (_, i) =>
  decoder.decode(Uint8Array.of(0xb0 + Math.floor(i / 94), 0xa1 + (i % 94))),
);

function uscc(n: number): string {
  const first8 = `MA${String(n).padStart(6, '0')}`;
  const first17 = `91420100${first8}${organisationCheckSign(first8)!}`;
  return first17 + usccCheckSign(first17)!;
}

/** About `count` mentions: a registry with codes, a tax list with slips, a park's short names, a maker's English names. */
function invent(count: number, seed: number): Mention[] {
  const random = seeded(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const mentions: Mention[] = [];
  const add = (fields: Record<string, string>) => {
    const mention = mentionOf(fields);
    if (mention) mentions.push(mention);
  };
  for (let n = 0; mentions.length < count; n++) {
    const city = pick(CITIES);
    const brand = pick(SIGNS) + pick(SIGNS) + (random() < 0.3 ? pick(SIGNS) : '');
    const trade = Math.floor(random() * TRADES.length);
    const name = `${city}${brand}${TRADES[trade]!}有限公司`;
    const letters = (han: string) => pinyin(han, { toneType: 'none', type: 'array' }).join('');
    add({ name, uscc: uscc(n), region: city });
    if (random() < 0.8) {
      const at = 2 + Math.floor(random() * (name.length - 6));
      const slip =
        random() < 0.1 ? name.slice(0, at) + name.slice(at + 1) : name.replace('有限公司', '有限责任公司');
      add({ name: slip, uscc: random() < 0.7 ? uscc(n) : '' });
    }
    if (random() < 0.6) add({ name: brand + TRADES[trade]!.slice(0, 2), park: `园区${n % 4}` });
    if (random() < 0.4) add({ name_en: `${letters(city)} ${letters(brand)} ${TRADES_EN[trade]!} Co., Ltd.` });
  }
  return mentions;
}

for (const count of positionals.length > 0 ? positionals.map(Number) : [5000, 20000, 120000]) {
  const mentions = invent(count, Number(values.seed));
  (await import("node:fs")).writeFileSync("/tmp/er/mentions.json", JSON.stringify(mentions)); process.exit();
  const cpu = process.cpuUsage();
  const { clusters, questions, blocks } = resolve(mentions);
  const used = process.cpuUsage(cpu);
  console.log(
    JSON.stringify({
      mentions: mentions.length,
      seconds: Number(((performance.now() - start) / 1000).toFixed(2)),
      cpuSeconds: Number(((used.user + used.system) / 1e6).toFixed(2)),
      peakMB: Math.round(process.resourceUsage().maxRSS / 1024),
      enterprises: clusters.length,
      questions: questions.length,
      blocks: blocks.map((b) => `${b.rule} ${b.pairs} pairs, largest ${b.largest}`),
    }),
  );
}
