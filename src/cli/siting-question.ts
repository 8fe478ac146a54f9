import { askingOf, type Project, type SitingQuestion } from '../lenses/siting/index.js';
import { ChainwrightError } from '../model/errors.js';
import { text } from '../model/text.js';
import { partFinder } from '../parts/index.js';
import { placements } from '../register/index.js';
import type { CommonOptions } from './context.js';
import { type OpenOffice, planQuestion } from './office.js';

/** The question that the siting lens is asked about a zone. */
export async function sitingQuestion(
  office: OpenOffice,
  options: CommonOptions,
  now: Date,
): Promise<SitingQuestion> {
  const question = planQuestion(office, options, now);
  const nodeOf = partFinder(question.taxonomy);
  return {
    ...question,
    next: office.next,
    partOf: (part) => nodeOf(part).match?.part ?? null,
    placements: await placements(office.register, question.view.revision),
    must: [],
  };
}

/**
 * The project that asks for a park and is meant by an id or by a part of its name.
 * @throws ChainwrightError `not-found` when none or several are meant.
 */
export function projectNamed(question: SitingQuestion, wanted: string): Project {
  const asking = askingOf(question);
  const hits = asking.filter((p) => p.id === wanted || p.name === wanted);
  const near = hits.length > 0 ? hits : asking.filter((p) => p.name.includes(wanted));
  if (near.length === 1) return near[0]!;
  const list = (near.length > 0 ? near : asking).map((p) => `${p.id} ${p.name}`).join('\n  ');
  throw new ChainwrightError(
    'not-found',
    near.length > 0
      ? text(
          `Several projects are meant by "${wanted}"; take one of:\n  ${list}`,
          `“${wanted}”对应多个项目，请选其一：\n  ${list}`,
        )
      : text(
          `No project that asks for a park is meant by "${wanted}"; these do:\n  ${list}`,
          `没有与“${wanted}”对应的待落地项目；现有：\n  ${list}`,
        ),
  );
}
