import type { Text } from '../../../model/text.js';

/** How an answer is given. Every input may be left without one: the fact then stays unknown. */
export type InputKind =
  | 'amount' // CNY
  | 'count' // a whole number
  | 'number' // a number with decimals
  | 'share' // a fraction
  | 'yes-no'
  | 'date'
  | 'choice' // one of the options
  | 'several'; // any of the options, or none of them

export interface Input {
  /** The fact's path, with what of the fact it is where there are several. */
  key: string;
  label: Text;
  kind: InputKind;
  /** After the figure, where its kind does not say it. */
  unit?: Text;
  options?: readonly { value: string; label: Text }[];
  /** The least and the most that can be; an amount is at least 0 unless said otherwise. */
  min?: number;
  max?: number;
  /** The option of another input without which there is nothing to answer here. */
  when?: { key: string; value: string };
}

/** An answer by the kind of its input: CNY, a number, a fraction, yes or no, a day, an option, a list of options (empty: none of them). */
export type Answer = number | boolean | string | readonly string[];
export type Answers = ReadonlyMap<string, Answer>;

/** One fact asked of an enterprise. */
export interface Question {
  /** Its path in the profile. */
  fact: string;
  asks: Text;
  /** Where the answer is found. */
  hint: Text;
  inputs: readonly Input[];
  /** What the profile says of the fact, as a file of a profile would; undefined when the answers leave it unknown. */
  fill: (answers: Answers) => unknown;
}

/** A question of one input, whose answer is the fact. */
export function single(
  fact: string,
  asks: Text,
  hint: Text,
  input: Omit<Input, 'key' | 'label'>,
  fill: (answer: Answer) => unknown = (answer) => answer,
): Question {
  return {
    fact,
    asks,
    hint,
    inputs: [{ key: fact, label: asks, ...input }],
    fill: (answers) => {
      const answer = answers.get(fact);
      return answer === undefined ? undefined : fill(answer);
    },
  };
}
