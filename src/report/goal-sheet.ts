import type XLSX from '@e965/xlsx';
import type { Ladder, LadderLine } from '../lenses/ladder/index.js';
import { type Language, type Text, text } from '../model/text.js';
import { numberCell, sheetOf, textCell } from './spreadsheet.js';

export const CLIMB: Record<NonNullable<LadderLine['climb']>, Text> = {
  ready: text('ready', '可申报'),
  'one-short': text('one line short', '差一项'),
  'to-settle': text('to settle', '待核实'),
  short: text('several lines short', '差多项'),
};

/** Each goal as a sheet of figures: held, ending, lost, who could be added in which window, and the count on the due day. */
export function goalSheet(
  goals: Ladder['goals'],
  nameOf: (id: string) => string | null,
  language: Language,
): XLSX.WorkSheet {
  const t = (en: string, zh: string) => text(en, zh)[language];
  const unknown = t('not known', '未知');
  const rows = goals.flatMap((goal) => {
    const { endingWithin12Months: year, endingByDue: due, onDue, gap } = goal;
    const span = (low: number, high: number) => (low === high ? low : `${low}–${high}`);
    const windows = goal.windows.flatMap((w): [string, number][] => {
      const when = w.opens === null ? unknown : `${w.opens} – ${w.closes}`;
      const at = `${nameOf(w.rung)} (${when})`;
      return [
        [`${at} ${CLIMB.ready[language]}`, w.ready],
        [`${at} ${CLIMB['one-short'][language]}`, w.oneShort],
        [`${at} ${CLIMB['to-settle'][language]}`, w.toSettle],
      ];
    });
    const figures: [string, string | number | null][] = [
      [t('target', '目标'), goal.target],
      [t('due', '期限'), goal.due],
      [t('held today', '现有'), goal.held],
      [t('ending within 12 months', '12 个月内到期'), year.titles],
      [t('of these still counted by another title', '其中另有称号仍计入'), year.stays],
      [t('of these with a published pass rate', '其中有公布通过率'), year.rated],
      [t('expected to be lost of those', '按公布通过率预计减少'), year.expectedLost ?? unknown],
      [t('of these without a published pass rate', '其中无公布通过率'), year.unrated],
      [t('ending by the due day', '期限前到期'), due.titles],
      [t('lost within 12 months', '近 12 个月失效'), goal.lost],
      ...windows,
      [
        t('count on the due day, low to high', '期限日计数（最低–最高）'),
        onDue && span(onDue.low, onDue.high),
      ],
      [t('expected', '预计'), onDue && (onDue.expected ?? unknown)],
      [t('missing today', '现差'), gap && gap.today],
      [
        t('missing on the due day, least to most', '期限日差额（最小–最大）'),
        gap && span(gap.least, gap.most),
      ],
      [t('in a sentence', '结论'), goal.says[language]],
    ];
    return figures.map(([figure, value]) => [
      textCell(goal.id),
      textCell(goal.name[language]),
      textCell(figure),
      typeof value === 'number' ? numberCell(value, 'firm') : textCell(value ?? ''),
    ]);
  });
  const heads = [t('goal', '目标'), t('name', '名称'), t('figure', '指标'), t('value', '数值')];
  return sheetOf([heads.map(textCell), ...rows], [8, 30, 60, 30]);
}
