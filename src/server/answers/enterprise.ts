import { ChainwrightError } from '../../model/errors.js';
import type { EnterpriseId } from '../../model/identity.js';
import { text } from '../../model/text.js';
import type { PlanQuestion } from '../../lenses/plan/index.js';
import type { Desk } from '../desk.js';

/** The one enterprise that a query means: the very name or code of one, or the only one found. */
export async function enterpriseOf(
  desk: Desk,
  question: PlanQuestion,
  query: string,
): Promise<{ id: EnterpriseId; name: string }> {
  const find = await desk.finder(question);
  const hits = find(query, 5);
  const [best, second] = hits;
  const names = new Map(question.view.enterprises(question.asOf).map((e) => [e.id, e.name]));
  const nameOf = (id: EnterpriseId) => names.get(id) ?? id;
  if (!best)
    throw new ChainwrightError(
      'not-found',
      text(
        `No enterprise is found by “${query}”; try its full name or its code.`,
        `未找到“${query}”；请改用全称或统一社会信用代码。`,
      ),
    );
  // A name that is the same but for its form scores 0.98.
  const isOne = !second || (best.score >= 0.98 && second.score < best.score);
  if (isOne) return { id: best.enterprise, name: nameOf(best.enterprise) };
  const candidates = hits.map((hit) => nameOf(hit.enterprise));
  throw new ChainwrightError(
    'ambiguous',
    text(
      `“${query}” may be ${candidates.join(', ')}; write the full name or the code.`,
      `“${query}”可能是${candidates.join('、')}；请填写全称或统一社会信用代码。`,
    ),
  );
}
