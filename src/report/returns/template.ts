import XLSX from '@e965/xlsx';
import type { Collection, ReturnLine } from '../../lenses/plan/index.js';
import { addPeriods, parsePeriod, positionOf } from '../../model/period.js';
import { type Language, text } from '../../model/text.js';
import { numberCell, sheetOf, textCell, type Value } from '../spreadsheet.js';
import { fileName } from './file-name.js';
import type { ReturnFile } from './file.js';
import { isOpen } from './open.js';

/** CNY in a unit of the form: 10,000 yuan. */
const UNIT = 10_000;

/** The column letters that the check reads: cumulative before, this month, cumulative now. */
const [BEFORE, MONTH, TOTAL] = ['G', 'H', 'I'];

const WIDTHS = [6, 22, 44, 16, 16, 16, 18, 18, 18, 18, 18, 12];

/** The form's lines above the header, as many in every form. */
function heading(collection: Collection, language: Language): Value[][] {
  const t = (en: string, zh: string) => textCell(text(en, zh)[language]);
  const { periodName: name, due } = collection;
  return [
    [t(`Output returns of parts makers, ${name.en}`, `${name.zh}汽车零部件企业产值月报（预填表）`)],
    [t('Date:', '填表日期：'), null, null, null, null, null, null, t('Unit: CNY 10k', '单位：万元')],
    [
      t(
        `Fill in this month and the cumulative figure; what was returned before stands beside. To be returned by ${due}.`,
        `请填写“本月总产值”和“本月累计”两列，其余已按上期数据预填；报送期限：${due}。`,
      ),
    ],
  ];
}

function heads(language: Language): Value[] {
  return [
    text('no.', '序号'),
    text('USCC', '统一社会信用代码'),
    text('enterprise', '企业名称'),
    text('park', '所属园区'),
    text('contact', '联系人'),
    text('phone', '联系电话'),
    text('reference: cumulative before', '参考：上期累计'),
    text('output this month', '本月总产值'),
    text('cumulative output', '本月累计'),
    text('same month last year', '上年同月'),
    text('cumulative same period last year', '上年同期累计'),
    text('check', '校验'),
  ].map((head) => textCell(head[language]));
}

const amount = (cny: number | null): Value => (cny === null ? null : numberCell(cny / UNIT, 'CNY'));

/** The cumulative figure to the end of the period before: nothing in the first of a year, null where it is not known. */
function cumulativeBefore(collection: Collection, line: ReturnLine): number | null {
  const period = parsePeriod(collection.period)!;
  if (positionOf(period) === 0) return 0;
  return line.lastPeriod === addPeriods(period, -1) ? line.lastCumulative : null;
}

/** Says beside a filled-in line whether the figures fit each other: cumulative before + this month = cumulative now. */
function checkCell(row: number, before: number | null, language: Language): Value {
  if (before === null) return null;
  const { en, zh } = { en: ['fits', 'does not fit'], zh: ['相符', '不衔接'] };
  const [fits, not] = language === 'zh' ? zh : en;
  const f = `IF(OR(${MONTH}${row}="",${TOTAL}${row}=""),"",IF(ABS(${BEFORE}${row}+${MONTH}${row}-${TOTAL}${row})<0.005,"${fits}","${not}"))`;
  return { t: 's', v: '', f };
}

function templateOf(collection: Collection, lines: readonly ReturnLine[], language: Language): Uint8Array {
  const above = [...heading(collection, language), heads(language)];
  const rows = lines.map((line, i): Value[] => {
    const { enterprise, state } = line;
    const before = cumulativeBefore(collection, line);
    // A wrong return is asked for again: what it said would only be copied.
    const known = state !== 'wrong';
    return [
      numberCell(i + 1, 'count'),
      textCell(enterprise.uscc ?? ''),
      textCell(enterprise.name),
      textCell(enterprise.park?.[language] ?? ''),
      textCell(enterprise.contact ?? ''),
      textCell(enterprise.phone ?? ''),
      amount(before),
      known ? amount(line.value) : null,
      known ? amount(line.cumulative) : null,
      amount(line.prior),
      amount(line.priorCumulative),
      checkCell(above.length + i + 1, before, language),
    ];
  });
  const sheet = sheetOf([...above, ...rows], WIDTHS);
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, sheet, collection.periodName[language]);
  return XLSX.write(book, { type: 'buffer', bookType: 'xlsx', compression: true }) as Uint8Array;
}

/**
 * The forms of the returns that are still open, one workbook a park: names, codes and earlier figures filled in, the two
 * figures of the period empty. Filled in, a form is imported like any other file. Amounts in 10,000 yuan.
 */
export function returnTemplates(collection: Collection, language: Language): ReturnFile[] {
  const byPark = new Map<string, ReturnLine[]>();
  const none = text('park not known', '未定园区')[language];
  const order = collection.lines
    .filter(isOpen)
    .toSorted((a, b) => (a.enterprise.name < b.enterprise.name ? -1 : 1));
  for (const line of order) {
    const park = line.enterprise.park?.[language] ?? none;
    const lines = byPark.get(park);
    if (lines) lines.push(line);
    else byPark.set(park, [line]);
  }
  return [...byPark].map(([park, lines]) => ({
    name: fileName(text('returns', '产值月报')[language], collection.period, park, 'xlsx'),
    bytes: templateOf(collection, lines, language),
  }));
}
