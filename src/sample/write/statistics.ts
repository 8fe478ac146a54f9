import type { Day } from '../../model/day.js';
import { fen, type Money, sumMoney } from '../../model/money.js';
import { monthsElapsed, type Period, returnDue, samePeriodLastYear, yearOf } from '../../model/period.js';
import type { Enterprise } from '../invent/enterprise.js';
import { type Output, PERIODS, type ZoneOutput } from '../invent/output-series.js';
import { type Absences, LATE_PERIOD } from './absences.js';
import { decimal, type Unit } from './damage.js';
import type { Desk } from './desk.js';
import type { Knowledge, KnownReturn } from './knowledge.js';
import { type Cell, type Document, Sheet } from './sheet.js';

const HEADER = '序号|统一社会信用代码|企业名称|本月总产值|本月累计|上年同月|上年同期累计|数据来源'.split('|');
const NAMING = { aliases: 0.12, kinds: ['short', 'former'], codes: true } as const;
const DUPLICATES = 0.0015;
const DUE_DAY = 12;
/** The year of which the bureau's files are in 千元. */
const THOUSANDS_YEAR = 2023;

/** One file a month from the statistics bureau: a CSV in GB18030 with month and cumulative figures. */
export function writeStatistics(
  output: ZoneOutput,
  absences: Absences,
  desk: Desk,
  knowledge: Knowledge,
): Document[] {
  desk.faults.ytdMismatches += output.corrections.length;
  const destroyedAt = new Map<Enterprise, number>();
  return PERIODS.map((period, i) => {
    const sheet = new Sheet('');
    const unit: Unit = yearOf(period) === THOUSANDS_YEAR ? '千元' : '万元';
    const statedOn = returnDue(period, DUE_DAY);
    heading(sheet, period, unit, statedOn);
    const sums: Money[][] = [[], [], [], []];
    let number = 0;
    for (const [e, series] of output.series) {
      const at = series.get(period);
      if (!at) continue;
      if (period === LATE_PERIOD && absences.late.has(e)) {
        desk.faults.lateReporters++;
        continue;
      }
      const prior = series.get(samePeriodLastYear(period)) ?? null;
      [at.month, at.cumulative, prior?.month, prior?.cumulative].forEach(
        (v, c) => v !== undefined && sums[c]!.push(v),
      );
      const lost = absences.lost.get(period)?.has(e) ?? false;
      const mayDestroy = !absences.isSpared(e, period) && destroyedAt.get(e) !== i - 1;
      const written = figures(at, prior, unit, lost, mayDestroy, desk);
      if (!written.month || !written.cumulative) destroyedAt.set(e, i);
      knowledge.returns.push(known(e, period, statedOn, at, written));
      const { code, name } = desk.identify(e, { ...NAMING, ambiguity: period === LATE_PERIOD });
      sheet.row(e, [++number, asText(code), name, ...written.cells, '联网直报']);
      if (written.month && written.cumulative && desk.random.chance(DUPLICATES))
        sheet.row(e, again(e, ++number, [code, name], written.cells, at, prior, unit, desk));
    }
    const totals = sums.map((column) => (column.length > 0 ? decimal(sumMoney(column), unit) : ''));
    sheet.line('合计', '', '', ...totals, '');
    sheet.line('注：本表由企业联网直报数据汇总，1—2月合并报送；总产值按现价计算，不含增值税。');
    return { path: `统计月报/${fileName(period)}.csv`, format: 'csv', sheets: [sheet] };
  });
}

function fileName(period: Period): string {
  const months = monthsElapsed(period);
  return `${yearOf(period)}年${months === 2 ? '1-2' : months}月`;
}

function heading(sheet: Sheet, period: Period, unit: Unit, statedOn: Day): void {
  sheet.line(`${yearOf(period)}年1-${monthsElapsed(period)}月规模以上汽车产业企业总产值`);
  sheet.line(`制表日期：${statedOn}`, '', '', '', '', '', `单位：${unit}`);
  sheet.line(...HEADER);
}

interface Written {
  cells: Cell[];
  month: boolean;
  cumulative: boolean;
}

/** The four figures; at most one of month and cumulative is destroyed unless the whole return is lost. */
function figures(
  at: Output,
  prior: Output | null,
  unit: Unit,
  lost: boolean,
  mayDestroy: boolean,
  desk: Desk,
): Written {
  const priorCells = [
    desk.money(prior?.month ?? null, unit).cell,
    desk.money(prior?.cumulative ?? null, unit).cell,
  ];
  if (lost) {
    desk.faults.lostReturns++;
    return { cells: [desk.lostMoney(), desk.lostMoney(), ...priorCells], month: false, cumulative: false };
  }
  const month = desk.money(at.month, unit, mayDestroy);
  const cumulative = desk.money(at.cumulative, unit, mayDestroy && month.known);
  return {
    cells: [month.cell, cumulative.cell, ...priorCells],
    month: month.known,
    cumulative: cumulative.known,
  };
}

function known(e: Enterprise, period: Period, statedOn: Day, at: Output, written: Written): KnownReturn {
  return {
    enterprise: e,
    period,
    statedOn,
    month: written.month ? at.month : null,
    cumulative: written.cumulative ? at.cumulative : null,
  };
}

/** The same return a second time: word for word, or the same figures under the registered name. */
function again(
  e: Enterprise,
  number: number,
  [code, name]: [Cell, string],
  cells: readonly Cell[],
  at: Output,
  prior: Output | null,
  unit: Unit,
  desk: Desk,
): Cell[] {
  desk.faults.rows++;
  if (desk.random.chance(0.5)) {
    desk.faults.duplicateRows++;
    if (code === null) desk.faults.aliasRows++;
    return [number, asText(code), name, ...cells, '联网直报'];
  }
  desk.faults.restatedRows++;
  const plain = [at.month, at.cumulative, prior?.month ?? null, prior?.cumulative ?? null];
  return [number, e.uscc, e.name, ...plain.map((v) => v && Number(decimal(fen(v), unit))), '联网直报'];
}

/** In a CSV a code that a spreadsheet turned into a number stands as the number is shown. */
function asText(code: Cell): Cell {
  return typeof code === 'number' ? code.toExponential(3).toUpperCase() : code;
}
