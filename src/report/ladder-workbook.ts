import XLSX from '@e965/xlsx';
import type { Ladder, LadderLine } from '../lenses/ladder/index.js';
import { type Language, type Text, text } from '../model/text.js';
import { CLIMB, goalSheet } from './goal-sheet.js';
import { listingSheet, sheetOf, textCell } from './spreadsheet.js';

const HOLDING: Record<NonNullable<LadderLine['holding']>, Text> = {
  holds: text('✓ holds', '✓ 有效'),
  ending: text('▲ ending', '▲ 将到期'),
  lost: text('■ lost', '■ 已失效'),
};

/** The pipeline as a workbook: every firm with its rung, how far it is from the next, what it lacks and whom to call. */
export function ladderWorkbook({ rungs, lines, goals, caution }: Ladder, language: Language): Uint8Array {
  const t = (en: string, zh: string) => text(en, zh)[language];
  const nameOf = (id: string | null) => rungs.find((r) => r.rung === id)?.name[language] ?? null;
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(
    book,
    listingSheet({
      heads: [
        t('enterprise', '企业名称'),
        t('USCC', '统一社会信用代码'),
        t('park', '所属园区'),
        t('title', '现有称号'),
        t('state', '状态'),
        t('ends', '有效期至'),
        t('next rung', '下一梯度'),
        t('distance', '距离'),
        t('unmet', '不符合项'),
        t('not known', '待核实项'),
        t('what to do', '建议'),
        t('contact', '联系人'),
        t('phone', '联系电话'),
      ],
      rows: lines.map((l) => [
        l.enterprise.name,
        l.enterprise.uscc,
        l.enterprise.park?.[language] ?? null,
        nameOf(l.rung),
        l.holding && HOLDING[l.holding][language],
        l.ends,
        nameOf(l.next),
        l.climb && CLIMB[l.climb][language],
        l.unmet.map((u) => u.text[language]).join(t(' ', '')),
        l.unknown.map((u) => u.text[language]).join(t(' ', '')),
        l.says[language],
        l.enterprise.contact,
        l.enterprise.phone,
      ]),
    }),
    t('Pipeline', '梯度培育台账'),
  );
  if (goals.length > 0)
    XLSX.utils.book_append_sheet(book, goalSheet(goals, nameOf, language), t('Against the goal', '对照目标'));
  XLSX.utils.book_append_sheet(book, sheetOf([[textCell(caution[language])]], [120]), t('Caution', '说明'));
  return XLSX.write(book, { type: 'buffer', bookType: 'xlsx', compression: true }) as Uint8Array;
}
