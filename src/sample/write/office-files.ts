import type { Day } from '../../model/day.js';
import { type Money, sumMoney } from '../../model/money.js';
import { monthsElapsed, type Period, samePeriodLastYear, yearOf } from '../../model/period.js';
import type { Cooperation, Measure } from '../invent/dealings.js';
import { FIRST_YEAR, PERIODS, type ZoneOutput } from '../invent/output-series.js';
import { PARKS, parkOf } from '../invent/places.js';
import type { Project } from '../invent/projects.js';
import { LATE_PERIOD } from './absences.js';
import { decimal } from './damage.js';
import type { Desk } from './desk.js';
import type { Cell, Document } from './sheet.js';
import { dayText, titledSheet } from './titles.js';

export const PROJECT_KIND_NAMES = {
  new: '新建',
  upgrade: '技术改造',
  platform: '创新平台',
  'pilot-base': '中试基地',
};
export const STAGE_NAMES = { lead: '线索', talks: '洽谈', signed: '签约', building: '在建', running: '投产' };

/** The office's projects; amounts carry their unit in the cell, and some have lost it. */
export function writeProjects(projects: readonly Project[], desk: Desk): Document {
  const header =
    '序号|项目名称|投资方|项目类型|产品|落地园区|总投资|预计产值|带动就业|用地（亩）|用电容量（kVA）|进展阶段|阶段日期|意向落地时间'.split(
      '|',
    );
  const sheet = titledSheet('重点项目', '汽车零部件重点项目库', '2025-10-20' as Day, header);
  projects.forEach((p, i) => {
    const { name } = desk.identify(p.investor, { aliases: 0.3, kinds: ['short', 'former'], codes: false });
    sheet.row(p.investor, [
      i + 1,
      p.name,
      name,
      PROJECT_KIND_NAMES[p.kind],
      p.part.zh,
      p.park && parkOf(p.park).name.zh,
      withUnit(p.investment, desk),
      withUnit(p.expectedOutput, desk),
      p.jobs,
      p.landMu || null,
      p.powerKva,
      STAGE_NAMES[p.stage],
      dayText(p.stageDay, 'iso'),
      p.park ? null : p.wantedBy,
    ]);
  });
  return { path: '项目/重点项目库.xlsx', format: 'xlsx', sheets: [sheet] };
}

function withUnit(amount: Money, desk: Desk): Cell {
  desk.faults.moneyCells++;
  if (desk.random.chance(0.02)) {
    desk.faults.moneyDestroyed++;
    return Number(decimal(amount, '万元'));
  }
  desk.faults.moneyReadable++;
  return amount >= 1e10 ? `${decimal(amount, '亿元')}亿元` : `${decimal(amount, '万元')}万元`;
}

export function writeParks(): Document {
  const header = '园区|主导方向|用地总量（亩）|可用土地（亩）|供电容量（kVA）|可用电力（kVA）'.split('|');
  const sheet = titledSheet('园区资源', '园区土地和电力资源', '2025-09-30' as Day, header);
  for (const p of PARKS)
    sheet.line(p.name.zh, p.focus.zh, p.landMu, p.landFreeMu, p.powerKva, p.powerFreeKva);
  return { path: '园区/园区资源.xlsx', format: 'xlsx', sheets: [sheet] };
}

const AREAS = { design: '核心零部件设计', 'trade-and-investment': '贸易与投资', infrastructure: '基础设施' };

export function writeCooperation(items: readonly Cooperation[]): Document {
  const header = '合作区域|合作领域|合作方|进展|责任单位|下一节点|成果'.split('|');
  const sheet = titledSheet('区域合作', '与五大区域合作台账', '2025-10-15' as Day, header);
  for (const c of items)
    sheet.line(
      c.region.name.zh,
      AREAS[c.area],
      c.partner,
      c.stage,
      c.owner,
      c.next && dayText(c.next, 'iso'),
      c.result,
    );
  return { path: '合作/区域合作台账.xlsx', format: 'xlsx', sheets: [sheet] };
}

/** @param lost hears of every amount that cannot be read off its cell. */
export function writeMeasures(
  measures: readonly Measure[],
  desk: Desk,
  lost: (measure: Measure) => void,
): Document {
  const header = '序号|任务|企业名称|举措类型|日期|金额（万元）|成效|企业诉求|责任单位|办理时限'.split('|');
  const sheet = titledSheet('服务举措', '企业服务台账', '2025-10-22' as Day, header);
  measures.forEach((m, i) => {
    const { name } = desk.identify(m.enterprise, { aliases: 0.5, kinds: ['short', 'former'], codes: false });
    const { cell, known } = desk.money(m.amount, '万元');
    if (!known) lost(m);
    const { request, owner, next } = m;
    const told = [m.outcome, request, owner, next && dayText(next, 'iso')];
    sheet.row(m.enterprise, [i + 1, m.task, name, m.kind, dayText(m.day, 'dots'), cell, ...told]);
  });
  return { path: '服务/企业服务台账.xlsx', format: 'xlsx', sheets: [sheet] };
}

const INDICATOR = '规模以上汽车零部件产业总产值';

/** The bureau's comparable growth since January: the same firms in both years. */
export function writeGrowth(output: ZoneOutput): Document[] {
  const header = ['报告期', '指标', '增速（%）', '口径'];
  const file = (path: string, statedOn: Day, periods: readonly Period[]): Document => {
    const sheet = titledSheet('公布增速', '汽车零部件产业总产值可比口径增速', statedOn, header);
    for (const period of periods) {
      const months = monthsElapsed(period);
      sheet.line(`${yearOf(period)}年1-${months}月`, INDICATOR, comparableGrowth(output, period), '可比口径');
    }
    return { path, format: 'xlsx', sheets: [sheet] };
  };
  const since2023 = PERIODS.filter((p) => yearOf(p) > FIRST_YEAR);
  return [
    file(
      '统计/公布增速.xlsx',
      '2025-10-18' as Day,
      since2023.filter((p) => p <= LATE_PERIOD),
    ),
    file(
      '统计/公布增速_2025年四季度.xlsx',
      '2026-01-20' as Day,
      since2023.filter((p) => p > LATE_PERIOD),
    ),
  ];
}

/** Per cent with one decimal, over suppliers that reported in both years. */
function comparableGrowth(output: ZoneOutput, period: Period): number {
  const now: Money[] = [];
  const before: Money[] = [];
  for (const [e, series] of output.series) {
    const at = series.get(period);
    const prior = series.get(samePeriodLastYear(period));
    if (e.role !== 'parts-supplier' || !at || !prior) continue;
    now.push(at.cumulative);
    before.push(prior.cumulative);
  }
  return Math.round((sumMoney(now) / sumMoney(before) - 1) * 1000) / 10;
}
