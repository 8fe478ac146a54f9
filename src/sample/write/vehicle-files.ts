import type { Day } from '../../model/day.js';
import { fen } from '../../model/money.js';
import type { Need } from '../invent/dealings.js';
import type { Enterprise } from '../invent/enterprise.js';
import type { Plant } from '../invent/plants.js';
import type { Desk } from './desk.js';
import type { Document, Sheet } from './sheet.js';
import { dayText, titledSheet } from './titles.js';

/** Plants and lines of the vehicle makers, and the bill of material of every line. */
export function writeVehicleFiles(
  makers: readonly Enterprise[],
  plants: readonly Plant[],
  desk: Desk,
): Document[] {
  const header = '整车企业|工厂|工厂英文名|产线|年产能|日计划产量|单台损失（元）'.split('|');
  const sheet = titledSheet('整车工厂', '整车工厂及产线产能', '2025-09-10' as Day, header);
  for (const plant of plants) {
    const first = sheet.rows.length + 1;
    plant.lines.forEach((line, i) => {
      const loss = desk.money(line.lossPerUnit, '元').cell;
      const head = i === 0 ? [plant.maker.name, plant.name, plant.nameEn] : [null, null, null];
      sheet.line(...head, line.name, line.capacityPerYear, line.plannedPerDay, loss);
    });
    for (const column of [0, 1, 2]) sheet.mergeDown(column, first, sheet.rows.length);
  }
  const capacity = plants
    .flatMap((plant) => plant.lines)
    .reduce((sum, line) => sum + line.capacityPerYear, 0);
  sheet.line('合计', null, null, null, capacity);
  return [
    { path: '整车/整车工厂产能.xlsx', format: 'xlsx', sheets: [sheet] },
    { path: '整车/整车物料清单.xlsx', format: 'xlsx', sheets: makers.map((m) => bill(m, plants, desk)) },
  ];
}

function bill(maker: Enterprise, plants: readonly Plant[], desk: Desk) {
  const header = '工厂|产线|零件|单车用量|单位|单价（元）'.split('|');
  const title = `${maker.name}物料清单`;
  const sheet = titledSheet(`${maker.nameParts.brand}物料`, title, '2025-08-29' as Day, header);
  for (const plant of plants.filter((p) => p.maker === maker)) {
    for (const line of plant.lines) {
      for (const { part, quantity, unit, price } of plant.bill) {
        const { cell } = desk.money(fen(Math.round(price * 100)), '元');
        sheet.line(plant.name, line.name, part.zh, quantity, unit, cell);
      }
    }
  }
  return sheet;
}

/** What the makers look for. */
export function writeNeeds(needs: readonly Need[]): Document {
  const sheet = needSheet('整车企业零部件配套需求', '2025-10-10' as Day, needs);
  return { path: '需求/整车企业配套需求.xlsx', format: 'xlsx', sheets: [sheet] };
}

/** A list of needs. */
export function needSheet(title: string, statedOn: Day, needs: readonly Need[]): Sheet {
  const header =
    '序号|需求企业|工厂|车型项目|零件|工艺|量产日期|年需求量|爬坡计划|资质要求|可见范围|备注'.split('|');
  const sheet = titledSheet('配套需求', title, statedOn, header);
  needs.forEach((need, i) =>
    sheet.line(
      i + 1,
      need.plant.maker.name,
      need.plant.name,
      need.programme,
      need.part.zh,
      need.process,
      dayText(need.start, 'chinese'),
      need.volumePerYear,
      need.ramp,
      need.certificates,
      need.visibility,
      need.note,
    ),
  );
  return sheet;
}
