import { formatShare, moneyText } from '../../../model/format.js';
import { type Language, type Text, text } from '../../../model/text.js';
import type { Coverage, PartCoverage, Scope } from './answer.js';
import type { Bounds } from './bounds.js';

/** `45.5%`, or `45.5–61.0%` where something is unknown. */
export function boundsText({ low, high }: Bounds): string {
  const [a, b] = [formatShare(low), formatShare(high)];
  return a === b ? a : `${a.replace('%', '')}–${b}`;
}

/** What to import where something that no answer can do without is missing. */
export function lacksText(lacks: NonNullable<Coverage['lacks']>): Text {
  return {
    plants: text(
      'The register has no list of vehicle plants: import one with maker, plant, line and planned output (kind plants).',
      '库中尚无整车工厂清单，请先导入（整车企业、工厂、产线、日计划产量）。',
    ),
    bom: text(
      'The register has no bill of material of a plant in its list: import one with plant, part, quantity and price (kind bom).',
      '库中尚无已列工厂的物料清单，请先导入（工厂、零件、单车用量、单价）。',
    ),
    supply: text(
      'The register has no supply list: import those of the vehicle makers (supplier, buyer, plant, part, share; kind supply).',
      '库中尚无供应商清单，请先导入整车企业供应商清单（供应商、采购方、工厂、零件、供货份额）。',
    ),
  }[lacks];
}

const money = (value: number | null, language: Language) =>
  value === null ? (language === 'zh' ? '金额不明' : 'an unknown amount') : moneyText(value, language);

/** The sentence that matters, of one part or of all that is shown. */
export function saysOf(lacks: Coverage['lacks'], total: Scope, parts: readonly PartCoverage[]): Text {
  if (lacks !== null && lacks !== 'supply') return lacksText(lacks);
  if (total.uses === 0)
    return text('No plant’s bill of material names such a part.', '各工厂物料清单中没有符合条件的零件。');
  const only = parts.length === 1 ? partText(parts[0]!) : scopeText(total);
  if (lacks === null) return only;
  const missing = lacksText(lacks);
  return text(`${missing.en} ${only.en}`, `${missing.zh}${only.zh}`);
}

function scopeText(s: Scope): Text {
  const rate = s.localSupplyRate && boundsText(s.localSupplyRate);
  const known = s.known === null ? '—' : formatShare(s.known);
  return text(
    `${s.plants} plants buy parts for ${money(s.value, 'en')} a year, ${rate ?? 'an unknown share'} of it from the zone; the zone makes ${s.made} of the ${s.parts} parts in their bills (known by value: ${known}).`,
    `${s.plants} 家整车工厂年采购零部件 ${money(s.value, 'zh')}，本地配套率 ${rate ?? '不明'}；物料清单 ${s.parts} 种零部件中区内可生产 ${s.made} 种（来源已掌握的金额占 ${known}）。`,
  );
}

function partText(p: PartCoverage): Text {
  const rate = p.localSupplyRate && boundsText(p.localSupplyRate);
  const n = p.sources.suppliers.sources;
  const firms = p.suppliers.slice(0, 3).map((s) => s.name);
  return text(
    `${p.part.name.en}: ${p.plants} plants buy for ${money(p.value, 'en')} a year, ${rate ?? 'an unknown share'} of it from the zone, of ${n === 0 ? 'nobody that a list names' : `${n} ${n === 1 ? 'firm' : 'firms'} (${firms.join(', ')}${n > 3 ? ', …' : ''})`}.`,
    `${p.part.name.zh}：${p.plants} 家工厂年采购 ${money(p.value, 'zh')}，本地配套率 ${rate ?? '不明'}，${n === 0 ? '供应商未掌握' : `供应商 ${n} 家（${firms.join('、')}${n > 3 ? '等' : ''}）`}。`,
  );
}
