import XLSX from '@e965/xlsx';
import type { Collection } from '../../lenses/plan/index.js';
import { parsePeriod, periodName } from '../../model/period.js';
import { type Language, text } from '../../model/text.js';
import { RETURN_STATE } from '../signs.js';
import { listingSheet, sheetOf, textCell } from '../spreadsheet.js';
import { fileName } from './file-name.js';
import type { ReturnFile } from './file.js';

/** Every enterprise that owes a return with its state and whom to call; and the firms close to the line. Amounts in CNY. */
export function chaseList(collection: Collection, language: Language): ReturnFile {
  const t = (en: string, zh: string) => text(en, zh)[language];
  const when = (period: string | null) =>
    period === null ? null : periodName(parsePeriod(period)!)[language];
  const { lines, nearAboveScale, worth, expected } = collection;
  const head = [
    t('enterprise', '企业名称'),
    t('USCC', '统一社会信用代码'),
    t('park', '所属园区'),
    t('contact', '联系人'),
    t('phone', '联系电话'),
  ];
  const firm = ({ enterprise: e }: { enterprise: Collection['lines'][number]['enterprise'] }) => [
    e.name,
    e.uscc,
    e.park?.[language] ?? null,
    e.contact,
    e.phone,
  ];
  const book = XLSX.utils.book_new();
  const summary = [
    collection.sentence[language],
    worth.method[language],
    ...Object.entries(RETURN_STATE).map(
      ([state, name]) => `${name[language]}  ${lines.filter((line) => line.state === state).length}`,
    ),
    `${t('expected', '应报')}  ${expected}`,
  ];
  XLSX.utils.book_append_sheet(
    book,
    sheetOf(
      summary.map((line) => [textCell(line)]),
      [120],
    ),
    t('Summary', '概况'),
  );
  XLSX.utils.book_append_sheet(
    book,
    listingSheet({
      heads: [
        t('state', '状态'),
        ...head,
        t('problem', '问题'),
        t('returned on', '上报日期'),
        t('this period, yuan', '本期（元）'),
        t('same period last year, yuan', '上年同期（元）'),
        t('last known period', '最近一期'),
        t('last known, yuan', '最近一期数（元）'),
        t('estimated worth, yuan', '估计影响（元）'),
      ],
      rows: lines.map((line) => [
        RETURN_STATE[line.state][language],
        ...firm(line),
        line.problem?.[language] ?? null,
        line.returnedOn,
        line.value,
        line.prior,
        when(line.lastPeriod),
        line.lastValue,
        line.worth,
      ]),
    }),
    t('Chase list', '催报名单'),
  );
  XLSX.utils.book_append_sheet(
    book,
    listingSheet({
      heads: [
        ...head,
        t('year', '年度'),
        t('revenue, yuan', '营业收入（元）'),
        t('short of the line, yuan', '距规上标准（元）'),
      ],
      rows: nearAboveScale.map((n) => [...firm(n), String(n.year), n.revenue, n.short]),
    }),
    t('Near above scale', '小进规名单'),
  );
  return {
    name: fileName(t('chase-list', '催报名单'), collection.period, collection.asOf, 'xlsx'),
    bytes: XLSX.write(book, { type: 'buffer', bookType: 'xlsx', compression: true }) as Uint8Array,
  };
}
