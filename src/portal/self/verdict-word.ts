import type { Assessment } from '../../lenses/ladder/index.js';
import { html, type Markup } from '../../model/markup.js';
import { type Language, type Text, text } from '../../model/text.js';

type Verdict = Assessment['verdict'];

/** Verdicts as a sign and a word. */
const WORDS: Record<Verdict, { sign: string; word: Text }> = {
  met: { sign: '✔', word: text('meets every line', '各项条件均符合') },
  unmet: { sign: '■', word: text('does not meet it', '不符合') },
  unknown: { sign: '◇', word: text('still open', '尚不能判断') },
  'needs-person': {
    sign: '●',
    word: text('figures meet it; the rest is for a person', '数据条件均符合，其余须人工判断'),
  },
  skipped: { sign: '—', word: text('not asked', '不作要求') },
};

/** A verdict as its sign and word; the colour only repeats them. */
export function verdictWord(verdict: Verdict, language: Language): Markup {
  const { sign, word } = WORDS[verdict];
  return html`<strong class="verdict ${verdict}"
    ><span aria-hidden="true">${sign} </span>${word[language]}</strong
  >`;
}
