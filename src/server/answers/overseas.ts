import { type Overseas, type OverseasFirm, overseasOf } from '../../lenses/outreach/index.js';
import type { PlanQuestion } from '../../lenses/plan/index.js';
import { type Language, text } from '../../model/text.js';
import { overseasWorkbook } from '../../report/index.js';
import type { OverseasPage } from '../api.js';
import type { Desk } from '../desk.js';
import type { OfficeFile } from '../office.js';
import type { OverseasAsked } from '../parameters.js';
import { chainAsked, saidIn } from './chain-desk.js';

const FILE_NAME = text('Overseas', '海外拓展台账');

/** The zone's suppliers abroad on the question's day. */
function wholeOverseas(desk: Desk, question: PlanQuestion): Promise<Overseas> {
  return desk.once('overseas', question, async () => {
    const { facts, zone } = await chainAsked(desk, question);
    return overseasOf({ ...question, products: facts.products, zone, rules: desk.parts.overseas });
  });
}

/** The firms that a filter finds, in the lens's order; words are looked for in name, code, product and HS code. */
function found({ firms }: Overseas, { state, list, find }: OverseasAsked): OverseasFirm[] {
  return firms.filter(
    (f) =>
      (state === undefined || f.readiness === state) &&
      (list === undefined || (list === 'exporters' ? f.exporter : f.support.length > 0)) &&
      saidIn(find, [
        f.name,
        f.uscc,
        ...f.products.flatMap(({ part, hs }) => [part.name.zh, part.name.en, ...hs]),
      ]),
  );
}

/** The figures of the zone, and the part of the list that is asked for. */
export async function overseasPageOf(
  desk: Desk,
  question: PlanQuestion,
  asked: OverseasAsked,
): Promise<OverseasPage> {
  const { firms, ...answer } = await wholeOverseas(desk, question);
  const lines = found({ ...answer, firms }, asked);
  const from = asked.from ?? 0;
  const given = lines.slice(from, from + (asked.limit ?? lines.length));
  return {
    ...answer,
    firms: firms.length,
    total: lines.length,
    from,
    truncated: given.length < lines.length,
    lines: given,
  };
}

/** The firms that the filter finds, every one of them, as a workbook. */
export async function overseasFileOf(
  desk: Desk,
  question: PlanQuestion,
  language: Language,
  asked: OverseasAsked,
): Promise<OfficeFile> {
  const answer = await wholeOverseas(desk, question);
  return {
    bytes: overseasWorkbook({ ...answer, firms: found(answer, asked) }, language),
    name: `${FILE_NAME[language]} ${question.asOf}.xlsx`,
  };
}
