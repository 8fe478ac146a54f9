import type { PlanQuestion } from '../../lenses/plan/index.js';
import type { Language } from '../../model/text.js';
import { cite } from '../../register/index.js';
import { askBrief, type Format, renderBrief } from '../../report/index.js';
import type { Desk } from '../desk.js';
import type { OfficeFile } from '../office.js';

/** The monthly brief of the question's day as a file of a format. */
export function briefOf(
  desk: Desk,
  question: PlanQuestion,
  language: Language,
  format: Format,
): Promise<OfficeFile> {
  const { register, zone, next } = desk.parts;
  return desk.once(`brief ${language} ${format}`, question, async () => {
    const parts = await desk.once('brief', question, () =>
      askBrief(question, zone, next, (facts) => cite(register, facts)),
    );
    return renderBrief(parts, language, format);
  });
}
