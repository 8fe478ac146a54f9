import { listingCsv } from './listing-csv.js';
import { type Language, type Text, text } from '../model/text.js';

/** What a file of problems says of each. */
export interface ListedProblem {
  sheet: string;
  place: string;
  severity: 'error' | 'warning';
  raw: string | null;
  message: Text;
  fix: Text;
}

/** The problems of a file that was read, as a CSV: UTF-8 with its mark, and nothing in it that a spreadsheet would run. */
export function problemsCsv(problems: readonly ListedProblem[], language: Language): Uint8Array {
  const t = (en: string, zh: string) => text(en, zh)[language];
  const heads = [
    t('sheet', '工作表'),
    t('cell', '单元格'),
    t('severity', '级别'),
    t('raw text', '原文'),
    t('what is wrong', '问题'),
    t('what to do', '处理办法'),
  ];
  const severity = { error: t('error', '错误'), warning: t('warning', '提示') };
  const rows = problems.map((p) => [
    p.sheet,
    p.place,
    severity[p.severity],
    p.raw,
    p.message[language],
    p.fix[language],
  ]);
  return listingCsv([heads, ...rows]);
}
