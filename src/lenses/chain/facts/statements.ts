import type { KindName } from '../../../model/kinds.js';
import type { Statement } from '../../../register/index.js';
import type { ChainQuestion } from './question.js';

export { newest } from '../../../model/newest.js';
export type { Statement };

/** The live rows of a kind that were stated by the question's day, the newest first. */
export function statementsOf({ view, asOf }: ChainQuestion, kind: KindName): Statement[] {
  return view.statements(kind, asOf);
}
