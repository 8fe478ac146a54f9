import { type Language, type Text, text } from '../../../model/text.js';
import { rangeText } from '../../../model/format.js';
import { lacksText } from '../coverage/sentence.js';
import type { Gap, Gaps } from './answer.js';

type Told = Omit<Gap, 'rank' | 'says'>;

/** What is uncovered a year, as one text. */
export function uncoveredText({ uncovered }: Pick<Gap, 'uncovered'>, language: Language): string {
  if (uncovered === null) return language === 'zh' ? '金额不明' : 'an unknown amount';
  const { low, high } = uncovered;
  const range = rangeText(low, high, 'CNY', language);
  const [a, b] = range.split(' ')[0]!.split('–');
  return a === b ? range.slice(range.indexOf('–') + 1) : range;
}

const names = (firms: readonly { name: string }[], language: Language): string => {
  const shown = firms.slice(0, 2).map((f) => f.name);
  const zh = language === 'zh';
  return `${shown.join(zh ? '、' : ', ')}${firms.length > 2 ? (zh ? ` 等 ${firms.length} 家` : ` and ${firms.length - 2} more`) : ''}`;
};

const who = (gap: Told, language: Language): string => {
  const zh = language === 'zh';
  if (gap.suppliers.length === 0) return zh ? '供应商未掌握' : 'supplied by nobody that a list names';
  const places = [...new Set(gap.suppliers.map((s) => s.where ?? (zh ? '所在地不明' : 'place unknown')))];
  return zh
    ? `现由${names(gap.suppliers, 'zh')}（${places.join('、')}）供应`
    : `supplied by ${names(gap.suppliers, 'en')} (${places.join(', ')})`;
};

const plants = (gap: Told) => (gap.plants.length === 1 ? '1 plant' : `${gap.plants.length} plants`);

export function missingText(gap: Told): Text {
  return text(
    `${gap.part.name.en}: ${plants(gap)} need it, nobody in the zone makes it; ${uncoveredText(gap, 'en')} a year, ${who(gap, 'en')}.`,
    `${gap.part.name.zh}：${gap.plants.length} 家工厂需要，区内无企业生产；年采购 ${uncoveredText(gap, 'zh')}，${who(gap, 'zh')}。`,
  );
}

export function singleText(gap: Told): Text {
  const [only] = gap.suppliers;
  return text(
    `${gap.part.name.en}: ${only!.name} alone supplies all ${plants(gap)} that a list tells of; ${uncoveredText(gap, 'en')} a year hang on it.`,
    `${gap.part.name.zh}：已掌握的 ${gap.plants.length} 家工厂均由${only!.name}独家供应，涉及年采购 ${uncoveredText(gap, 'zh')}。`,
  );
}

export function fewText(gap: Told, firms: number, effective: number): Text {
  const [largest] = gap.suppliers;
  return text(
    `${gap.part.name.en}: ${firms} suppliers that count as ${effective.toFixed(2)}; ${uncoveredText(gap, 'en')} a year hang on ${largest!.name}.`,
    `${gap.part.name.zh}：供应商 ${firms} 家，有效来源仅 ${effective.toFixed(2)} 个；年采购 ${uncoveredText(gap, 'zh')} 集中于${largest!.name}。`,
  );
}

export function falseSecondText(
  gap: Told,
  on: NonNullable<Gap['component']>,
  suppliers: readonly string[],
  rest: number,
): Text {
  const others =
    rest > 0
      ? text(
          `; of ${rest === 1 ? '1 other supplier' : `${rest} other suppliers`} another source or none is known`,
          `；另有 ${rest} 家供应商来源不同或未掌握`,
        )
      : text('', '');
  const parts = [gap.part, ...gap.orElse].map((p) => p.name);
  return text(
    `${parts.map((p) => p.en).join(' or ')}: ${suppliers.join(' and ')} buy ${on.part.name.en} of ${on.source.name} alone; ${uncoveredText(gap, 'en')} a year hang on it${others.en}.`,
    `${parts.map((p) => p.zh).join('或')}：${suppliers.join('、')}的${on.part.name.zh}均只向${on.source.name}采购，涉及年采购 ${uncoveredText(gap, 'zh')}${others.zh}。`,
  );
}

export function outsideText(gap: Told, buyers: readonly string[]): Text {
  const firms = buyers.map((name) => ({ name }));
  return text(
    `${gap.part.name.en}: ${names(firms, 'en')} of the zone buy it outside; ${uncoveredText(gap, 'en')} a year, ${who(gap, 'en')}.`,
    `${gap.part.name.zh}：区内${names(firms, 'zh')}从区外采购，年采购 ${uncoveredText(gap, 'zh')}，${who(gap, 'zh')}。`,
  );
}

export function notTakenText(gap: Told): Text {
  return text(
    `${gap.part.name.en}: made in the zone, but the plants buy it elsewhere; ${uncoveredText(gap, 'en')} a year, ${who(gap, 'en')}.`,
    `${gap.part.name.zh}：区内有企业生产，但工厂均从区外采购；年采购 ${uncoveredText(gap, 'zh')}，${who(gap, 'zh')}。`,
  );
}

/** The sentence that matters. */
export function gapsText({ lacks, missing, weak, extend }: Omit<Gaps, 'says'>): Text {
  if (lacks !== null && lacks !== 'supply') return lacksText(lacks);
  const total = (list: readonly Gap[]) => ({
    uncovered: list.some((g) => g.uncovered)
      ? {
          low: list.reduce((sum, g) => sum + (g.uncovered?.low ?? 0), 0),
          high: list.reduce((sum, g) => sum + (g.uncovered?.high ?? 0), 0),
        }
      : null,
  });
  const single = weak.filter((g) => g.reason === 'single-source').length;
  const twice = weak.filter((g) => g.reason === 'false-second-source').length;
  const few = weak.length - single - twice;
  const [top] = missing;
  const worst = top
    ? text(`; the largest is ${top.part.name.en}`, `，其中金额最大的是${top.part.name.zh}`)
    : text('', '');
  const says = text(
    `${missing.length} parts that the plants need are made by nobody in the zone${missing.length > 0 ? ` (${uncoveredText(total(missing), 'en')} a year bought outside)` : ''}${worst.en}. ${single} parts have a single supplier, ${twice} a second one that hangs on the same source, ${few} a supply that is too concentrated; ${extend.length} links could be extended by the zone’s own firms.`,
    `缺链 ${missing.length} 项${missing.length > 0 ? `（年区外采购 ${uncoveredText(total(missing), 'zh')}）` : ''}${worst.zh}；弱链 ${weak.length} 项，其中独家供应 ${single} 项、同源的“双供” ${twice} 项、来源过于集中 ${few} 项；可延链 ${extend.length} 项。`,
  );
  if (lacks === null) return says;
  const what = lacksText(lacks);
  return text(`${what.en} ${says.en}`, `${what.zh}${says.zh}`);
}
