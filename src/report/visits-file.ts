import XLSX from '@e965/xlsx';
import type { Visit, VisitList } from '../lenses/plan/index.js';
import { type Language, type Text, text } from '../model/text.js';
import { listingCsv } from './listing-csv.js';
import { listingSheet } from './spreadsheet.js';

const STATES: Record<Visit['state'], Text> = {
  overdue: text('■ overdue', '■ 逾期'),
  undated: text('◇ open, no day set', '◇ 未定时限'),
  due: text('▲ open', '▲ 办理中'),
  done: text('✔ done', '✔ 已办结'),
};

/** A head and a row each; what is unknown is an empty cell. */
function table({ lines, names, parks }: VisitList, language: Language) {
  const t = (en: string, zh: string) => text(en, zh)[language];
  const named = (of: VisitList['parks'], id: string | null) =>
    of.find((one) => one.id === id)?.name[language] ?? id;
  const heads = [
    t('enterprise', '企业名称'),
    t('park', '园区'),
    t('date', '日期'),
    t('kind', '类型'),
    t('task', '任务'),
    t('name of the task', '任务名称'),
    t('what was asked', '企业诉求'),
    t('what was promised', '承诺事项'),
    t('amount (CNY)', '金额（元）'),
    t('outcome', '成效'),
    t('state', '办理状态'),
    t('days open', '未办结天数'),
    t('owner', '责任单位'),
    t('next date', '办理时限'),
  ];
  const rows = lines.map((v): (string | number | null)[] => [
    v.enterprise?.name ?? null,
    named(parks, v.park),
    v.date,
    v.kind,
    v.task,
    named(names, v.task),
    v.request,
    v.promise,
    v.amount,
    v.outcome,
    STATES[v.state][language],
    v.openDays === null ? null : String(v.openDays),
    v.owner,
    v.nextDate,
  ]);
  return { heads, rows };
}

/** Requests and visits as a workbook, one row each. */
export function visitsWorkbook(list: VisitList, language: Language): Uint8Array {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(
    book,
    listingSheet(table(list, language)),
    text('Requests and visits', '诉求和走访')[language],
  );
  return XLSX.write(book, { type: 'buffer', bookType: 'xlsx', compression: true }) as Uint8Array;
}

/** The same as a CSV: UTF-8 with its mark, and nothing in it that a spreadsheet would run. */
export function visitsCsv(list: VisitList, language: Language): Uint8Array {
  const { heads, rows } = table(list, language);
  return listingCsv([heads, ...rows]);
}
