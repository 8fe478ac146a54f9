import type { Day } from '../../model/day.js';
import type { ParkId } from '../invent/places.js';
import type { Roster } from '../invent/roster.js';
import type { Random } from '../random.js';
import type { Document } from './sheet.js';
import { titledSheet } from './titles.js';

/** West, south, east and north of each park, in degrees: invented boxes that do not touch, in which the sites of its suppliers lie. */
export const PARK_BOXES: Readonly<Record<ParkId, readonly [number, number, number, number]>> = {
  junshan: [114.0, 30.36, 114.07, 30.42],
  'smart-mfg': [114.12, 30.44, 114.19, 30.49],
  'icv-ev': [114.05, 30.45, 114.11, 30.5],
  'modern-service': [114.14, 30.5, 114.18, 30.53],
};

/** Whose site was surveyed; nobody knows where the others are. */
const SURVEYED = 0.92;

/** A survey of where the suppliers' sites are. */
export function writeSites(roster: Roster, random: Random): Document {
  const header = ['序号', '企业名称', '统一社会信用代码', '经度', '纬度'];
  const sheet = titledSheet('厂区坐标', '零部件企业厂区坐标', '2025-06-30' as Day, header);
  let n = 0;
  for (const e of roster.suppliers) {
    if (e.park === null || !random.chance(SURVEYED)) continue;
    const [west, south, east, north] = PARK_BOXES[e.park];
    const between = (low: number, high: number) => (low + random.next() * (high - low)).toFixed(5);
    sheet.row(e, [++n, e.name, e.uscc, between(west, east), between(south, north)]);
  }
  return { path: '档案/厂区坐标.xlsx', format: 'xlsx', sheets: [sheet] };
}
