import {
  type Aim,
  type Answer,
  type Answers,
  caseOf,
  LADDER,
  openFacts,
  type Profile,
  profileOf,
  type Question,
  questionsOf,
} from '../../lenses/ladder/index.js';
import type { Day } from '../../model/day.js';
import type { Rung } from '../../model/rulebook.js';
import type { Text } from '../../model/text.js';
import type { PortalParts } from '../parts.js';
import { readAnswer } from './read-answer.js';

/** What has been typed so far, what it says, and what is asked next. */
export interface Sheet {
  asOf: Day;
  aims: readonly Aim[];
  /** Every question that the aims can make, by fact. */
  questions: ReadonlyMap<string, Question>;
  /** What was typed, by input. */
  typed: ReadonlyMap<string, readonly string[]>;
  faults: ReadonlyMap<string, Text>;
  profile: Profile;
  /** Facts that have stood on a page, in that order. */
  asked: readonly string[];
  /** Facts for the next page; none: all is decided, or nobody knows more. */
  next: readonly string[];
  /** How many more may follow, those of the next page among them. */
  left: number;
  /** Fields that no question has. */
  strange: readonly string[];
}

/** The rungs of an enterprise; the others of the rulebooks are of a part of it. */
const RUNGS = [...LADDER, 'high-tech-enterprise'];
export const rungsOf = ({ rulebooks }: PortalParts): Rung[] =>
  RUNGS.flatMap((id) => rulebooks.rungs.find((r) => r.rung === id) ?? []);

/** Fields of the form that are no answers. */
const OWN = ['rung', 'asked', 'now', 'go', 'shown', 'saved'];

/** Inputs on the first page, and on each that follows. */
const FIRST = 8;
const FOLLOWING = 5;

const inputsOf = (question: Question) => question.inputs.filter((i) => i.when === undefined).length;

/** As many facts as a page takes, at least one. */
function onePage(facts: readonly string[], questions: Sheet['questions'], most: number): string[] {
  const page: string[] = [];
  let inputs = 0;
  for (const fact of facts) {
    const own = inputsOf(questions.get(fact)!);
    if (page.length > 0 && inputs + own > most) continue;
    page.push(fact);
    inputs += own;
  }
  return page;
}

function read(questions: Iterable<Question>, typed: Sheet['typed']) {
  const answers = new Map<string, Answer>();
  const faults = new Map<string, Text>();
  for (const { inputs } of questions)
    for (const input of inputs) {
      const one = readAnswer(input, typed.get(input.key) ?? []);
      if (one === null) continue;
      if ('fault' in one) faults.set(input.key, one.fault);
      else answers.set(input.key, one.answer);
    }
  return { answers: answers as Answers, faults };
}

/** What a form holds, read and weighed. Nothing in it is trusted; what no question asks for is left out and named. */
export function sheetOf(parts: PortalParts, form: URLSearchParams): Sheet {
  const { rulebooks } = parts;
  const asOf = parts.today();
  const region = parts.zone.name.zh;
  const typed = new Map<string, string[]>();
  for (const [key, value] of form) typed.set(key, [...(typed.get(key) ?? []), value]);
  const wanted = new Set(form.getAll('rung'));
  const rungs = rungsOf(parts).filter(({ rung }) => wanted.size === 0 || wanted.has(rung));
  const chosen = rungs.length > 0 ? rungs : rungsOf(parts);
  const none = profileOf([], new Map(), region);
  const first = questionsOf({
    rulebooks,
    aims: chosen.map((rung) => ({ rung, case: 'new' })),
    asOf,
    profile: none,
  });
  const held = profileOf(first.values(), read(first.values(), typed).answers, region);
  const aims = chosen.map((rung): Aim => ({ rung, case: caseOf(rung, held, asOf) }));
  const questions = questionsOf({ rulebooks, aims, asOf, profile: none });
  const { answers, faults } = read(questions.values(), typed);
  const profile = profileOf(questions.values(), answers, region);
  const here = (name: string) => [...new Set(form.getAll(name))].filter((fact) => questions.has(fact));
  // A change of language shows the same page again: what stands on it has not been handed in.
  const again = form.get('go') === 'same' && form.get('shown') === 'step' ? here('now') : [];
  const asked = again.length > 0 ? here('asked') : [...new Set([...here('asked'), ...here('now')])];
  const faulty = asked.filter((fact) => questions.get(fact)!.inputs.some(({ key }) => faults.has(key)));
  // What has been asked and left open is known to nobody; asking again would not help.
  const closed = new Set(asked.filter((fact) => !faulty.includes(fact)));
  const open = openFacts({ rulebooks, aims, asOf, profile, closed }).filter((fact) => !faulty.includes(fact));
  const page = onePage(open, questions, asked.length === 0 ? FIRST : FOLLOWING);
  const known = new Set([...OWN, ...allQuestions(parts).flatMap((q) => q.inputs.map((i) => i.key))]);
  return {
    asOf,
    aims,
    questions,
    typed,
    faults,
    profile,
    asked,
    next: again.length > 0 ? again : faulty.length > 0 ? faulty : page,
    left: open.length + faulty.length,
    strange: [...typed.keys()].filter((key) => !known.has(key)),
  };
}

/** Every question that any rung can make in any case. */
function allQuestions(parts: PortalParts): Question[] {
  const { rulebooks } = parts;
  const asOf = parts.today();
  const profile = profileOf([], new Map(), parts.zone.name.zh);
  return (['new', 'review'] as const).flatMap((of) => {
    const aims = rungsOf(parts).map((rung) => ({ rung, case: of }));
    return [...questionsOf({ rulebooks, aims, asOf, profile }).values()];
  });
}
