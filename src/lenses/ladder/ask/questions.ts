import { type Profile, ProfileSchema } from '../profile.js';
import { accountQuestion } from './account-questions.js';
import { awardQuestion } from './award-question.js';
import { equityQuestion } from './equity-question.js';
import { firmQuestions } from './firm-questions.js';
import { type AskQuestion, rulingsOf } from './open-facts.js';
import type { Answers, Question } from './question.js';
import { conditionsOf, readsOf } from './reads-of.js';
import { rightQuestion } from './right-question.js';
import { titleQuestion } from './title-question.js';

/** Every question that the rungs aimed at can make, by fact. Judgements are a person's and no question. */
export function questionsOf(question: Omit<AskQuestion, 'closed'>): ReadonlyMap<string, Question> {
  const { rulebooks } = question;
  const rulings = rulingsOf(question);
  if (rulings.length === 0) return new Map();
  const conditions = rulings.flatMap(conditionsOf);
  const known = [
    ...firmQuestions(rulebooks, rulings),
    titleQuestion(rulebooks, rulings, conditions),
    rightQuestion(rulings, conditions),
    equityQuestion(rulings, conditions),
    awardQuestion(conditions),
  ];
  const questions = new Map<string, Question>();
  for (const fact of new Set(rulings.flatMap(readsOf))) {
    const asked = accountQuestion(fact) ?? known.find((q) => q.fact === fact);
    if (asked) questions.set(fact, asked);
  }
  return questions;
}

/** What answers make of an enterprise; what they leave open is unknown. */
export function profileOf(questions: Iterable<Question>, answers: Answers, region: string | null): Profile {
  const plain: Record<string, unknown> = { region };
  for (const { fact, fill } of questions) {
    const value = fill(answers);
    if (value === undefined) continue;
    const path = fact.split('.');
    let at = plain;
    for (const part of path.slice(0, -1)) at = (at[part] ??= {}) as Record<string, unknown>;
    at[path.at(-1)!] = value;
  }
  return ProfileSchema.parse(plain);
}
