import { ChainwrightError } from '../../model/errors.js';
import { text } from '../../model/text.js';
import type { IdentityKey } from '../../model/identity.js';
import {
  decisionLog,
  type NewDecision,
  openQuestions,
  QUESTION_KINDS,
  questionsByKind,
  reviewPairs,
  standingDecisions,
  strongestKey,
} from '../../register/index.js';
import type { ReviewPage } from '../api.js';
import type { Desk } from '../desk.js';
import type { ReviewAsked, Verdict } from '../parameters-review.js';
import { enterpriseOf } from './enterprise.js';
import { clockText } from './instant.js';

/** Decisions of the ledger that the page shows. */
const LOGGED = 50;

const named = (key: IdentityKey) => key.slice(key.indexOf(':') + 1).replace(/@.*$/, '');

/** The doubtful pairs that are open, a part of them side by side, and the newest decisions. */
export async function reviewPageOf(
  desk: Desk,
  asked: ReviewAsked,
): Promise<Omit<ReviewPage, 'decides' | 'actor'>> {
  const { register, zone } = desk.parts;
  const open = await desk.upToDate('questions', { asOf: desk.defaultDay }, () => questionsByKind(register));
  const found = asked.kind === undefined ? open : open.filter((q) => q.kind === asked.kind);
  const pairs = await reviewPairs(register, found.slice(asked.from, asked.from + asked.limit));
  const at = (instant: string) => clockText(instant, zone.time_zone);
  return {
    open: open.length,
    decided: await standingDecisions(register),
    kinds: QUESTION_KINDS.map((kind) => ({ kind, open: open.filter((q) => q.kind === kind).length })),
    found: found.length,
    pairs: pairs.map(({ id, kind, score, reason, asked: one, known, a }) => ({
      id,
      kind,
      score,
      reason,
      candidates: open.filter((q) => q.a === a).length,
      asked: one,
      known,
    })),
    log: (await decisionLog(register, LOGGED)).map(({ a, b, names, instant, undone, ...decision }) => ({
      ...decision,
      names: [names[0] ?? named(a), names[1] ?? named(b)] as [string, string],
      at: at(instant),
      undone: undone && { actor: undone.actor, at: at(undone.instant) },
    })),
  };
}

/**
 * The decisions that a person's word on a question means: on its pair; `alone` on every pair of the enterprise asked about;
 * `merge` that it is yet another enterprise, named by `into`.
 * @throws ChainwrightError `not-found` when the question is no longer open, those of `enterpriseOf`.
 */
export async function decisionsOf(desk: Desk, said: Verdict): Promise<NewDecision[]> {
  const { register } = desk.parts;
  const open = await openQuestions(register);
  const question = open.find((q) => q.id === said.question);
  if (!question)
    throw new ChainwrightError(
      'not-found',
      text(
        'This question is no longer open: somebody has decided it meanwhile; the next one is shown.',
        '该项已不在待判定之列（已由他人判定）；请继续处理下一项。',
      ),
    );
  const { a, b } = question;
  const { reason } = said;
  if (said.verdict === 'alone')
    return open.filter((q) => q.a === a).map((q) => ({ a, b: q.b, verdict: 'different', reason }));
  if (said.verdict !== 'merge') return [{ a, b, verdict: said.verdict, reason }];
  const { id } = await enterpriseOf(desk, await desk.question(undefined), said.into ?? '');
  const into = await strongestKey(register, id);
  if (into === a)
    throw new ChainwrightError(
      'usage',
      text(
        'That is the enterprise asked about itself; name the other one.',
        '所填企业就是待判定企业本身；请填写另一家企业。',
      ),
    );
  return [{ a, b: into, verdict: 'same', reason }];
}
