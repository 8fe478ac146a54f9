import { assess, describeFact, editionFor, enterpriseProfile, fieldName } from '../../lenses/ladder/index.js';
import { type PlanQuestion, suppliersOf } from '../../lenses/plan/index.js';
import { CASES } from '../../model/rulebook.js';
import type { AssessmentPage } from '../api.js';
import type { Desk } from '../desk.js';
import type { AssessmentAsked } from '../parameters.js';
import { notFound } from './not-found.js';

/** One firm held against a rung, with its facts in words and the rungs and cases that can be asked for. */
export async function assessmentPageOf(
  desk: Desk,
  question: PlanQuestion,
  id: string,
  asked: AssessmentAsked,
): Promise<AssessmentPage> {
  const { view, asOf } = question;
  const { rulebooks } = desk.parts;
  const index = view.ids.findIndex((known) => known === id);
  const known = index < 0 ? undefined : view.enterprises(asOf)[index];
  if (!known)
    throw notFound(
      `The register has no enterprise ${id}; open it from the ladder.`,
      `企业库中没有企业 ${id}；请从梯度培育页打开。`,
    );
  const rung = rulebooks.rungs.find((r) => r.rung === asked.rung);
  if (!rung)
    throw notFound(
      `There is no rung ${asked.rung}; known are ${rulebooks.rungs.map((r) => r.rung).join(', ')}.`,
      `没有梯度 ${asked.rung}；可选：${rulebooks.rungs.map((r) => r.rung).join('、')}。`,
    );
  const { profile, citations, conflicts } = enterpriseProfile(view, rulebooks, index, asOf);
  const assessment = assess({ rulebooks, rung, asOf, case: asked.case, profile, citations }) ?? null;
  const members = await desk.once('suppliers', question, async () => suppliersOf(question));
  const { park = null, contact = null, phone = null } = members.find((m) => m.index === index) ?? {};
  const lines = assessment ? [...assessment.eligibility, ...assessment.conditions] : [];
  return {
    enterprise: { id, name: known.name, uscc: known.uscc, park, contact, phone },
    asOf,
    rungs: rulebooks.rungs.map((r) => ({
      rung: r.rung,
      name: r.name,
      cases: CASES.filter((of) => editionFor({ rulebooks, rung: r, asOf, case: of, profile }) !== undefined),
    })),
    rung: rung.rung,
    case: asked.case,
    assessment,
    facts: Object.fromEntries(
      lines.flatMap(({ facts }) => facts.map((fact) => [fact.field, describeFact(fact, rulebooks)])),
    ),
    conflicts: conflicts.map((field) => fieldName(field).name),
  };
}
