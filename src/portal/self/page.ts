import { type Language, text } from '../../model/text.js';
import { addressOf, layout } from '../layout.js';
import type { PortalPage, PortalParts } from '../parts.js';
import { resultContent } from './result.js';
import { returnContent, savedContent, unpacked } from './saved-link.js';
import { sheetOf } from './sheet.js';
import { stepContent } from './step.js';

export const SELF_ASSESSMENT = 'self-assessment';
const NOTE = text('Nothing that you type is stored.', '您填写的内容不会被保存。');
const TITLE = text('Self-assessment for titles', '企业资质自评');

/**
 * The self-assessment as a page: its first questions, those that follow, its result, or the link that keeps it, by what the form holds. Everything is
 * in the form; nothing is kept here.
 */
export function selfAssessmentPage(
  parts: PortalParts,
  language: Language,
  form: URLSearchParams,
): PortalPage {
  const saved = form.get('saved');
  const sheet = sheetOf(parts, saved === null ? form : unpacked(saved));
  const action = addressOf(SELF_ASSESSMENT, language);
  const go = form.get('go');
  const shown = go === 'same' ? form.get('shown') : go;
  const done = sheet.next.length === 0 || shown === 'result';
  const content =
    sheet.faults.size > 0 && shown !== 'step'
      ? stepContent(parts, sheet, language, action)
      : shown === 'save'
        ? savedContent(parts, { sheet, language, action, origin: parts.origin })
        : done && sheet.asked.length > 0
          ? resultContent(parts, sheet, language, action)
          : stepContent(parts, sheet, language, action);
  return {
    status: sheet.faults.size > 0 || sheet.strange.length > 0 ? 400 : 200,
    body: layout({
      parts,
      language,
      page: SELF_ASSESSMENT,
      title: TITLE,
      content,
      form: 'answers',
      note: NOTE,
    }),
  };
}

/** Where a kept link opens. */
export function returnPage(parts: PortalParts, language: Language): PortalPage {
  return {
    status: 200,
    body: layout({
      parts,
      language,
      page: `${SELF_ASSESSMENT}/return`,
      unlisted: true,
      title: TITLE,
      content: returnContent(language, addressOf(SELF_ASSESSMENT, language)),
      script: '/portal/return.js',
      note: NOTE,
    }),
  };
}
