import XLSX from '@e965/xlsx';
import type { Overseas, OverseasFirm } from '../lenses/outreach/index.js';
import { type Language, type Text, text } from '../model/text.js';
import { listingSheet, sheetOf, textCell } from './spreadsheet.js';

const READINESS: Record<OverseasFirm['readiness'], Text> = {
  ready: text('✓ ready', '✓ 条件齐备'),
  lacks: text('■ lacks', '■ 有欠缺'),
  open: text('◇ to settle', '◇ 待核实'),
};

/** The suppliers abroad as a workbook: firms with exports, codes and what is missing; every market told; the support given. */
export function overseasWorkbook(
  { firms, codes, criteria, assumptions, trade }: Overseas,
  language: Language,
): Uint8Array {
  const t = (en: string, zh: string) => text(en, zh)[language];
  const comma = t(', ', '、');
  const nameOf = new Map(criteria.map((c) => [c.id, c.name[language]]));
  const inState = (firm: OverseasFirm, state: string) =>
    firm.criteria
      .filter((c) => c.state === state)
      .map((c) => nameOf.get(c.id))
      .join(comma);
  const percent = (fraction: number | null) => (fraction === null ? null : `${(fraction * 100).toFixed(1)}%`);
  const book = XLSX.utils.book_new();
  const add = (name: string, heads: string[], rows: (string | number | null)[][]) =>
    XLSX.utils.book_append_sheet(book, listingSheet({ heads, rows }), name);
  add(
    t('Firms', '企业'),
    [
      t('enterprise', '企业名称'),
      t('USCC', '统一社会信用代码'),
      t('readiness', '准备情况'),
      t('newest year', '最近年度'),
      t('exports, CNY', '出口额（元）'),
      t('growth', '增速'),
      t('share of revenue', '占营业收入'),
      t('HS codes (proposal)', '海关编码（建议）'),
      t('met', '符合'),
      t('unmet', '不符合'),
      t('unknown', '未知'),
      t('what to ask for', '建议'),
    ],
    firms.map((f) => {
      const [newest] = f.exports;
      return [
        f.name,
        f.uscc,
        READINESS[f.readiness][language],
        newest ? String(newest.year) : null,
        newest?.exports ?? null,
        percent(newest?.growth ?? null),
        percent(newest?.share ?? null),
        f.products.map((p) => `${p.part.name[language]} ${p.hs.join('/')}`).join(comma),
        inState(f, 'met'),
        inState(f, 'unmet'),
        inState(f, 'unknown'),
        f.missing.map((m) => m[language]).join(t(' ', '')),
      ];
    }),
  );
  add(
    t('Markets', '市场'),
    [
      t('HS code', '海关编码'),
      t('name', '名称'),
      t('year', '年度'),
      t('list', '类别'),
      t('market', '市场'),
      t('amount, CNY', '金额（元）'),
      t('of', '依据'),
      t('growth', '增速'),
    ],
    codes.flatMap((c) =>
      (['largest', 'fastest'] as const).flatMap((list) =>
        c[list].map((m) => [
          c.hs,
          c.name[language],
          String(c.year),
          list === 'largest' ? t('largest', '规模最大') : t('fastest growing', '增长最快'),
          m.market,
          m.value,
          c.by === 'imports'
            ? t('imports of the market', '市场进口额')
            : t('exports to it', '对该市场出口额'),
          percent(m.growth),
        ]),
      ),
    ),
  );
  add(
    t('Support', '服务'),
    [
      t('enterprise', '企业名称'),
      t('measure', '举措类型'),
      t('date', '日期'),
      t('amount, CNY', '金额（元）'),
      t('outcome', '成效'),
      t('exports of the year before, CNY', '上一年出口额（元）'),
      t('exports of the year after, CNY', '下一年出口额（元）'),
    ],
    firms.flatMap((f) =>
      f.support.map((s) => [
        f.name,
        s.kind,
        s.date,
        s.amount,
        s.outcome,
        s.before?.exports ?? null,
        s.after?.exports ?? null,
      ]),
    ),
  );
  const notes = sheetOf(
    [trade.says, ...assumptions].map((a) => [textCell(a[language])]),
    [120],
  );
  XLSX.utils.book_append_sheet(book, notes, t('What is taken for granted', '口径与说明'));
  return XLSX.write(book, { type: 'buffer', bookType: 'xlsx', compression: true }) as Uint8Array;
}
