import type { Day } from '../../model/day.js';
import { type Money, sumMoney } from '../../model/money.js';
import { type Account, ACCOUNT_YEARS } from '../invent/accounts.js';
import { PARTNER_REGIONS } from '../invent/places.js';
import type { Roster } from '../invent/roster.js';
import { decimal } from './damage.js';
import type { Desk, Naming } from './desk.js';
import type { Document } from './sheet.js';
import { dayText, titledSheet } from './titles.js';

const ACCOUNT_HEADER =
  '序号|企业名称|统一社会信用代码|年度|营业收入|主营业务收入|研发费用|研发人员|从业人数|净利润|资产总额|负债总额|出口额|工业总产值'.split(
    '|',
  );

/** One workbook of annual accounts a year. */
export function writeAccounts(accounts: readonly Account[], desk: Desk): Document[] {
  const naming: Naming = { aliases: 0.15, kinds: ['short', 'former'], codes: true };
  return ACCOUNT_YEARS.map((year) => {
    const title = `${year}年度企业主要经济指标`;
    const sheet = titledSheet('年度报表', title, `${year + 1}-05-20` as Day, ACCOUNT_HEADER, '万元');
    const listed = accounts.filter((a) => a.year === year);
    const money = (amount: Money | null) => desk.money(amount, '万元').cell;
    listed.forEach((a, i) => {
      const { code, name } = desk.identify(a.enterprise, naming);
      sheet.row(a.enterprise, [
        i + 1,
        name,
        code,
        year,
        money(a.revenue),
        money(a.mainRevenue),
        money(a.rdExpense),
        a.rdStaff,
        a.employees,
        money(a.netProfit),
        money(a.assets),
        money(a.liabilities),
        money(a.exports),
        money(a.output),
      ]);
    });
    const revenue = decimal(sumMoney(listed.map((a) => a.revenue)), '万元');
    sheet.line('合计', null, null, null, Number(revenue));
    sheet.line('注：软件和芯片设计企业无工业总产值。');
    return { path: `年度报表/${title}.xlsx`, format: 'xlsx', sheets: [sheet] };
  });
}

/** The archive of changes of name. */
export function writeFormerNames(roster: Roster, desk: Desk): Document {
  const header = ['序号', '现名', '曾用名', '统一社会信用代码', '变更日期'];
  const sheet = titledSheet('名称变更', '企业名称变更档案', '2025-07-31' as Day, header);
  const everybody = [...roster.makers, ...roster.suppliers, ...roster.others];
  let n = 0;
  for (const e of everybody) {
    for (const former of e.formerNames) {
      desk.faults.rows++;
      sheet.row(e, [
        ++n,
        e.name,
        former.name,
        desk.code(e, { destroy: false }),
        dayText(former.until, 'chinese'),
      ]);
    }
  }
  return { path: '档案/曾用名对照表.xlsx', format: 'xlsx', sheets: [sheet] };
}

/** Enterprises of the partner regions, one workbook a region. */
export function writePartnerLists(roster: Roster, desk: Desk): Document[] {
  const header = '序号|企业名称|英文名称|统一社会信用代码|地区|主要产品|从业人数'.split('|');
  return PARTNER_REGIONS.map((region) => {
    const sheet = titledSheet('企业名单', `${region.name.zh}零部件企业名单`, '2025-06-30' as Day, header);
    roster.partners
      .filter((e) => e.partner === region)
      .forEach((e, i) => {
        desk.faults.rows++;
        const products = e.products.map((p) => p.zh).join('、');
        sheet.row(e, [i + 1, e.name, e.nameEn, desk.code(e), region.name.zh, products, e.employees]);
      });
    return { path: `合作区域/${region.name.zh}企业名单.xlsx`, format: 'xlsx', sheets: [sheet] };
  });
}
