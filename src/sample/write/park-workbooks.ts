import type { Day } from '../../model/day.js';
import { sumMoney } from '../../model/money.js';
import { hundreds } from '../invent/amounts.js';
import type { Enterprise } from '../invent/enterprise.js';
import { type Park, PARKS } from '../invent/places.js';
import type { Roster } from '../invent/roster.js';
import { decimal } from './damage.js';
import type { Desk, Naming } from './desk.js';
import { type Document, Sheet } from './sheet.js';
import { titledSheet } from './titles.js';

const STATED = '2025-10-16' as Day;
const NAMING: Naming = { aliases: 0.93, kinds: ['short', 'former'], codes: false };
const REMARK_COLUMN = 7;

/** What each park office sends: short names, two-row headers, its own estimates of small firms. */
export function writeParkWorkbooks(roster: Roster, desk: Desk): Document[] {
  return PARKS.map((park, i) => {
    const firms = roster.suppliers.filter((e) => e.park === park.id);
    const small = firms.filter((e) => e.standing === 'estimate');
    const sheets = [monthly(park, small, i, desk), annual(park, small, desk), residents(park, firms, desk)];
    return { path: `园区/${park.name.zh}企业情况.xlsx`, format: 'xlsx', sheets };
  });
}

/** Output since January of firms that file no returns, at two month ends, with a two-row header. */
function monthly(park: Park, firms: readonly Enterprise[], n: number, desk: Desk): Sheet {
  const sheet = new Sheet('企业产值');
  sheet.mergeAcross(sheet.line(`${park.name.zh}规下企业产值情况`), 0, REMARK_COLUMN);
  sheet.line(`制表日期：${STATED}`, null, null, null, null, '单位：万元');
  const top = sheet.line('序号', '园区', '企业简称', '报告期', '产值', null, '数据来源', '备注');
  sheet.line(null, null, null, null, '本月总产值', '累计总产值', null, null);
  sheet.mergeAcross(top, 4, 5);
  for (const column of [0, 1, 2, 3, 6, 7]) sheet.mergeDown(column, top, top + 1);
  for (const [period, yearShare, sizeShare] of [
    ['2024年12月', 1, 0.93],
    ['2025年9月', 0.71, 1],
  ] as const) {
    const first = sheet.rows.length + 1;
    const sums = firms.map((e, i) => {
      const cumulative = hundreds(e.turnover * sizeShare * yearShare * desk.random.between(0.95, 1.05));
      const month = hundreds(cumulative * (period === '2025年9月' ? 0.125 : 0.102));
      const basis = i % 3 === 0 ? '估算' : '园区上报';
      const { name } = desk.identify(e, NAMING);
      const cells = [desk.money(month, '万元').cell, desk.money(cumulative, '万元').cell];
      sheet.row(e, [
        i + 1,
        i === 0 ? park.name.zh : null,
        name,
        period,
        ...cells,
        basis,
        i % 9 === 0 ? '电话核实' : null,
      ]);
      return cumulative;
    });
    if (firms.length === 0) continue;
    sheet.mergeDown(1, first, sheet.rows.length);
    if (n === 1) sheet.hideRow(first + Math.min(2, firms.length - 1));
    sheet.line('小计', null, null, null, null, Number(decimal(sumMoney(sums), '万元')));
  }
  if (n === 0) sheet.hideColumn(REMARK_COLUMN);
  sheet.line('说明：规下企业产值由园区上报或按用电量估算，不纳入联网直报。');
  return sheet;
}

/** Output of a whole year. */
function annual(park: Park, firms: readonly Enterprise[], desk: Desk): Sheet {
  const header = '序号|企业简称|年度|总产值|从业人数|数据来源'.split('|');
  const sheet = titledSheet('2023年度', `${park.name.zh}规下企业2023年度情况`, STATED, header, '万元');
  firms.forEach((e, i) => {
    const { name } = desk.identify(e, NAMING);
    const { cell } = desk.money(hundreds(e.turnover * desk.random.between(0.8, 0.95)), '万元');
    sheet.row(e, [i + 1, name, 2023, cell, e.employees, '估算']);
  });
  sheet.line('合计', null, null, null, null);
  return sheet;
}

/** Who sits in the park, as its office calls them. */
function residents(park: Park, firms: readonly Enterprise[], desk: Desk): Sheet {
  const header = ['序号', '园区', '企业简称', '主要产品'];
  const sheet = titledSheet('在园企业', `${park.name.zh}在园零部件企业`, STATED, header);
  firms
    .filter(() => desk.random.chance(0.7))
    .forEach((e, i) => {
      const { name } = desk.identify(e, NAMING);
      sheet.row(e, [i + 1, park.name.zh, name, e.products[0]!.zh]);
    });
  return sheet;
}
