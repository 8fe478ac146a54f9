import { type PlanQuestion, type VisitList, visitListOf } from '../../lenses/plan/index.js';
import { type Language, text } from '../../model/text.js';
import { visitsCsv, visitsWorkbook } from '../../report/index.js';
import type { OfficeFile } from '../office.js';
import type { VisitsAsked } from '../parameters.js';

const FILE_NAME = text('Requests and visits', '诉求和走访');

/** The part of what the filter finds which is asked for; `own`: of one park's enterprises alone. */
export function visitsPageOf(question: PlanQuestion, asked: VisitsAsked, own: string | null): VisitList {
  return visitListOf(question, asked, own);
}

/** Every request and visit that the filter finds, in the order of the page, as a workbook or a CSV. */
export function visitsFileOf(
  question: PlanQuestion,
  language: Language,
  format: 'xlsx' | 'csv',
  asked: VisitsAsked,
  own: string | null,
): OfficeFile {
  const list = visitListOf(question, asked, own);
  const make = format === 'csv' ? visitsCsv : visitsWorkbook;
  return { bytes: make(list, language), name: `${FILE_NAME[language]} ${question.asOf}.${format}` };
}
