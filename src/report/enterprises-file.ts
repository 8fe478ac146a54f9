import XLSX from '@e965/xlsx';
import { CREDENTIAL_NAMES, ROLE_NAMES } from '../model/kind-names.js';
import { type Language, type Text, text } from '../model/text.js';
import { listingCsv } from './listing-csv.js';
import { listingSheet } from './spreadsheet.js';

/** What a file of enterprises says of each; null is unknown and an empty cell. */
export interface ListedEnterprise {
  id: string;
  name: string;
  nameEn: string | null;
  uscc: string | null;
  park: Text | null;
  role: string | null;
  aboveScale: boolean | null;
  parts: readonly Text[];
  titles: readonly { kind: string; state: string; ends: string | null }[];
  lastReturn: string | null;
  questions: number;
}

const STATES: Record<string, Text> = {
  valid: text('✔ valid', '✔ 有效'),
  ending: text('▲ ending', '▲ 将到期'),
  ended: text('■ ended', '■ 已到期'),
  'end-unknown': text('◇ end unknown', '◇ 到期日未知'),
};

function table(lines: readonly ListedEnterprise[], language: Language): (string | null)[][] {
  const t = (en: string, zh: string) => text(en, zh)[language];
  const named = (names: Record<string, Text>, id: string) => names[id]?.[language] ?? id;
  return [
    [
      t('enterprise', '企业名称'),
      t('English name', '英文名称'),
      t('USCC', '统一社会信用代码'),
      t('park', '园区'),
      t('role', '企业类别'),
      t('above-scale', '是否规上'),
      t('parts made', '产品（零件）'),
      t('titles', '资质'),
      t('last return', '最近上报期'),
      t('open questions', '待核实问题'),
      t('id', '企业编号'),
    ],
    ...lines.map((l) => [
      l.name,
      l.nameEn,
      l.uscc,
      l.park?.[language] ?? null,
      l.role && named(ROLE_NAMES, l.role),
      l.aboveScale === null ? null : l.aboveScale ? t('yes', '是') : t('no', '否'),
      l.parts.map((part) => part[language]).join(t('; ', '；')),
      l.titles
        .map(
          ({ kind, state, ends }) =>
            `${named(CREDENTIAL_NAMES, kind)} ${named(STATES, state)}${ends === null || ends === 'open' ? '' : ` ${ends}`}`,
        )
        .join(t('; ', '；')),
      l.lastReturn,
      String(l.questions),
      l.id,
    ]),
  ];
}

/** Enterprises as a workbook, one row each; codes are texts. */
export function enterprisesWorkbook(lines: readonly ListedEnterprise[], language: Language): Uint8Array {
  const [heads, ...rows] = table(lines, language);
  const book = XLSX.utils.book_new();
  const sheet = listingSheet({ heads: heads!.map((head) => head ?? ''), rows });
  XLSX.utils.book_append_sheet(book, sheet, text('Enterprises', '企业清单')[language]);
  return XLSX.write(book, { type: 'buffer', bookType: 'xlsx', compression: true }) as Uint8Array;
}

/** The same as a CSV: UTF-8 with its mark, and nothing in it that a spreadsheet would run. */
export function enterprisesCsv(lines: readonly ListedEnterprise[], language: Language): Uint8Array {
  return listingCsv(table(lines, language));
}
