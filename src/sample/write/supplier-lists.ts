import type { Day } from '../../model/day.js';
import { fen } from '../../model/money.js';
import type { SupplyLink } from '../invent/chain.js';
import type { Enterprise } from '../invent/enterprise.js';
import type { Desk, Naming } from './desk.js';
import type { Document, Sheet } from './sheet.js';
import { dayText, titledSheet } from './titles.js';

const ENGLISH_HEADER =
  'No.|Supplier|Buyer|Plant|Part|Share|Annual volume|Annual capacity|Inventory days|Lead time (days)|Recovery days|Unit price (RMB)'.split(
    '|',
  );
const HEADER =
  '序号|供应商|统一社会信用代码|采购方|工厂|零件|供货份额|年供货量|年产能|库存天数|交付周期（天）|恢复天数|单价（元）|供货起始'.split(
    '|',
  );
/** The maker whose purchasing works in English. */
const ENGLISH_MAKER = 2;

/** One supplier list a vehicle maker, one of them in English, and a list of the second tier. */
export function writeSupplierLists(
  makers: readonly Enterprise[],
  links: readonly SupplyLink[],
  desk: Desk,
): Document[] {
  const documents = makers.map((maker, i): Document => {
    const own = links.filter((link) => link.buyer === maker);
    if (i === ENGLISH_MAKER) return english(maker, own, desk);
    const title = `${maker.name}供应商清单`;
    const sheet = titledSheet('供应商', title, '2025-09-18' as Day, HEADER);
    fill(sheet, own, { aliases: 0.5, kinds: ['short', 'former'], codes: i % 2 === 0 }, desk);
    return { path: `供应商/${maker.nameParts.brand}供应商清单.xlsx`, format: 'xlsx', sheets: [sheet] };
  });
  const second = titledSheet('二级配套', '零部件企业二级配套关系', '2025-09-22' as Day, HEADER);
  const tier = links.filter((link) => link.plant === null);
  fill(second, tier, { aliases: 0.2, kinds: ['short'], codes: true }, desk);
  return [...documents, { path: '供应商/二级配套关系.xlsx', format: 'xlsx', sheets: [second] }];
}

function fill(sheet: Sheet, links: readonly SupplyLink[], naming: Naming, desk: Desk): void {
  links.forEach((link, i) => {
    const { code, name } = desk.identify(link.supplier, naming);
    sheet.row(link.supplier, [
      i + 1,
      name,
      code,
      link.buyer.name,
      link.plant?.name ?? null,
      link.part.zh,
      desk.random.chance(0.8) ? `${Math.round(link.share * 100)}%` : link.share,
      link.volumePerYear,
      link.capacityPerYear,
      link.inventoryDays,
      link.leadDays,
      link.recoveryDays,
      desk.money(fen(Math.round(link.price * 100)), '元').cell,
      dayText(link.since, 'iso'),
    ]);
  });
  sheet.line('注：供货份额为该工厂该零件的采购占比；空格为未掌握。');
}

function english(maker: Enterprise, links: readonly SupplyLink[], desk: Desk): Document {
  const title = `Direct material suppliers of ${maker.nameEn}`;
  const sheet = titledSheet('Suppliers', title, '2025-09-18' as Day, ENGLISH_HEADER);
  links.forEach((link, i) => {
    const { name } = desk.identify(link.supplier, { aliases: 1, kinds: ['english'], codes: false });
    sheet.row(link.supplier, [
      i + 1,
      name,
      maker.nameEn,
      link.plant!.nameEn,
      link.part.en,
      `${Math.round(link.share * 100)}%`,
      link.volumePerYear,
      link.capacityPerYear,
      link.inventoryDays,
      link.leadDays,
      link.recoveryDays,
      desk.money(fen(Math.round(link.price * 100)), '元').cell,
    ]);
  });
  sheet.line('Note: share is the share of the part at the plant; blank cells are not known.');
  return { path: '供应商/Supplier list (English).xlsx', format: 'xlsx', sheets: [sheet] };
}
