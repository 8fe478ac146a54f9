import type { Day } from '../../model/day.js';
import { type Cell, Sheet } from './sheet.js';

/** A sheet with its title over all columns, a line with the day it was drawn up and the unit, and the header. */
export function titledSheet(
  name: string,
  title: string,
  statedOn: Day,
  header: readonly string[],
  unit?: string,
): Sheet {
  const sheet = new Sheet(name);
  sheet.mergeAcross(sheet.line(title), 0, header.length - 1);
  const line: Cell[] = [`制表日期：${statedOn}`];
  if (unit) line[Math.max(1, header.length - 2)] = `单位：${unit}`;
  sheet.line(...Array.from(line, (cell) => cell ?? null));
  sheet.line(...header);
  return sheet;
}

/** A day as this list writes it. */
export function dayText(day: Day, style: 'iso' | 'chinese' | 'dots'): string {
  const [y, m, d] = day.split('-').map(Number);
  return style === 'iso' ? day : style === 'chinese' ? `${y}年${m}月${d}日` : `${y}.${m}.${d}`;
}

export function yesNo(flag: boolean): string {
  return flag ? '是' : '否';
}
