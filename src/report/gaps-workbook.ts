import XLSX from '@e965/xlsx';
import { askOf, type Gap, GAP_REASON_NAMES, type Gaps } from '../lenses/chain/index.js';
import { type Language, type Text, text } from '../model/text.js';
import { listingSheet, sheetOf, textCell } from './spreadsheet.js';

const PLACES: Record<Gap['suppliers'][number]['place'], Text> = {
  zone: text('in the zone', '区内'),
  outside: text('outside', '区外'),
  unknown: text('place unknown', '所在地不明'),
};

/** Gaps of the chain as a workbook: every one with what is uncovered, who supplies it, who could, and what to ask for. */
export function gapsWorkbook(
  { title, gaps, assumptions }: { title: Text; gaps: readonly Gap[]; assumptions: Gaps['assumptions'] },
  language: Language,
): Uint8Array {
  const t = (en: string, zh: string) => text(en, zh)[language];
  const comma = t(', ', '、');
  const book = XLSX.utils.book_new();
  const sheet = listingSheet({
    heads: [
      t('rank', '序号'),
      t('part', '零件'),
      t('kind', '类型'),
      t('uncovered a year at least, CNY', '年涉及金额下限（元）'),
      t('uncovered a year at most, CNY', '年涉及金额上限（元）'),
      t('plants exposed', '涉及工厂'),
      t('supplied now by', '现供应商'),
      t('candidates in the zone', '区内候选企业'),
      t('what to ask for', '建议'),
      t('in a sentence', '说明'),
    ],
    rows: gaps.map((g) => [
      String(g.rank),
      [g.part, ...g.orElse].map((p) => p.name[language]).join(t(' or ', '或')),
      GAP_REASON_NAMES[g.reason][language],
      g.uncovered?.low ?? null,
      g.uncovered?.high ?? null,
      g.plants.join(comma),
      g.suppliers
        .map(
          (s) =>
            `${s.name}${t(` (${s.where ?? PLACES[s.place].en})`, `（${s.where ?? PLACES[s.place].zh}）`)}`,
        )
        .join(comma),
      g.candidates.map((c) => c.name).join(comma),
      askOf(g)[language],
      g.says[language],
    ]),
  });
  XLSX.utils.book_append_sheet(book, sheet, title[language]);
  const notes = sheetOf(
    assumptions.map((a) => [textCell(a.says[language])]),
    [120],
  );
  XLSX.utils.book_append_sheet(book, notes, t('What is taken for granted', '口径与说明'));
  return XLSX.write(book, { type: 'buffer', bookType: 'xlsx', compression: true }) as Uint8Array;
}
