import type { Day } from '../../model/day.js';
import { sumMoney } from '../../model/money.js';
import { type Enterprise, isAboveScale } from '../invent/enterprise.js';
import { PARKS } from '../invent/places.js';
import type { Roster } from '../invent/roster.js';
import { decimal } from './damage.js';
import type { Desk } from './desk.js';
import { type Cell, type Document, Sheet } from './sheet.js';
import { dayText, titledSheet, yesNo } from './titles.js';

const HEADER =
  '序号|统一社会信用代码|企业名称|行业代码|园区|企业类别|是否规上|注册资本|成立日期|从业人数|主要产品|英文名称'.split(
    '|',
  );
const PARK_COLUMN = HEADER.indexOf('园区');
const PRODUCT_COLUMN = HEADER.indexOf('主要产品');
const ROLES = { 'vehicle-maker': '整车企业', 'parts-supplier': '零部件企业', other: '其他企业' };
/** Firms whose products take two rows, the rest of which is merged. */
const TWO_ROWS = 0.006;

/** The tax office's list: every enterprise of the zone under its registered name, one sheet a park. */
export function writeTaxList(roster: Roster, desk: Desk): Document {
  const statedOn = '2025-10-08' as Day;
  const everybody = [...roster.makers, ...roster.suppliers, ...roster.others];
  const sheets = PARKS.map((park, i) => {
    const title = `${park.name.zh}汽车产业企业税务登记名录（2025年）`;
    const sheet = titledSheet(park.name.zh, title, statedOn, HEADER, '万元');
    const firms = everybody.filter((e) => e.park === park.id);
    const first = sheet.rows.length + 1;
    firms.forEach((e, n) => {
      const cells = entry(e, n + 1, park.name.zh, i === 0 && n > 0, desk);
      if (e.products.length > 1 && i > 0 && desk.random.chance(TWO_ROWS)) twoRows(sheet, e, cells);
      else sheet.row(e, cells);
    });
    if (i === 0) sheet.mergeDown(PARK_COLUMN, first, sheet.rows.length);
    const capital = decimal(sumMoney(firms.map((e) => e.capital)), '万元');
    sheet.line('合计', null, `${firms.length}户`, null, null, null, null, Number(capital));
    sheet.line('注：1.本名录含在册汽车产业链企业；2.企业类别由园区核定；3.英文名称以企业备案为准。');
    return sheet;
  });
  return { path: '税务名录_2025.xlsx', format: 'xlsx', sheets };
}

function entry(e: Enterprise, number: number, park: string, underMerged: boolean, desk: Desk): Cell[] {
  return [
    number,
    desk.code(e),
    e.name,
    e.industryCode,
    underMerged ? null : park,
    ROLES[e.role],
    yesNo(isAboveScale(e)),
    desk.money(e.capital, '万元').cell,
    dayText(e.founded, number % 5 === 0 ? 'chinese' : 'iso'),
    e.employees,
    e.products.map((p) => p.zh).join('、') || (e.role === 'vehicle-maker' ? '整车' : '技术服务'),
    e.englishListed ? e.nameEn : null,
  ];
}

function twoRows(sheet: Sheet, e: Enterprise, cells: Cell[]): void {
  const [first, ...others] = e.products;
  const top = sheet.row(
    e,
    cells.map((cell, c) => (c === PRODUCT_COLUMN ? first!.zh : cell)),
  );
  const bottom = sheet.row(
    e,
    cells.map((_, c) => (c === PRODUCT_COLUMN ? others.map((p) => p.zh).join('、') : null)),
  );
  for (let c = 0; c < HEADER.length; c++) if (c !== PRODUCT_COLUMN) sheet.mergeDown(c, top, bottom);
}
