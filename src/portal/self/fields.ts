import type { Input, Question } from '../../lenses/ladder/index.js';
import { html, type Markup, NOTHING } from '../../model/markup.js';
import { type Language, type Text, text } from '../../model/text.js';
import { capital } from '../capital.js';
import { NONE, UNKNOWN } from './read-answer.js';
import type { Sheet } from './sheet.js';

const WAN = text('× 10,000 CNY', '万元');
const UNKNOWN_WORD = text('I do not know', '不清楚');
const NONE_WORD = text('none of these', '以上均无');

const idOf = (key: string): string => key.replace(/[^\w]/g, '-');

interface Showing {
  sheet: Sheet;
  language: Language;
}

const typedIn = ({ sheet }: Showing, key: string): readonly string[] => sheet.typed.get(key) ?? [];

function faultOf({ sheet, language }: Showing, key: string): Markup {
  const fault = sheet.faults.get(key);
  return fault
    ? html`<p class="fault" id="${idOf(key)}-fault"><span aria-hidden="true">▲ </span>${fault[language]}</p>`
    : NOTHING;
}

/** What describes an input to who cannot see the page. */
function describedBy({ sheet }: Showing, fact: string, key: string): string {
  return [`${idOf(fact)}-hint`, ...(sheet.faults.has(key) ? [`${idOf(key)}-fault`] : [])].join(' ');
}

const unitOf = ({ kind, unit }: Input): Text | undefined =>
  unit ?? (kind === 'amount' ? WAN : kind === 'share' ? text('%', '%') : undefined);

const modeOf = ({ kind }: Input): string => (kind === 'count' ? 'numeric' : 'decimal');

function box(input: Input, fact: string, showing: Showing): Markup {
  const { key, kind, label } = input;
  const { language, sheet } = showing;
  const value = typedIn(showing, key)[0] ?? '';
  const unit = unitOf(input);
  const about = html`id="${idOf(key)}" name="${key}" value="${value.slice(0, 60)}"
  aria-describedby="${describedBy(showing, fact, key)}"
  ${sheet.faults.has(key) ? html`aria-invalid="true"` : NOTHING}`;
  const control =
    kind === 'date'
      ? html`<input type="date" ${about} />`
      : html`<input type="text" inputmode="${modeOf(input)}" autocomplete="off" maxlength="40" ${about} />`;
  return html`<div class="input">
    <label for="${idOf(key)}">${capital(label[language])}</label>
    <span class="control"
      >${control}${unit ? html` <span class="unit">${unit[language]}</span>` : NOTHING}</span
    >
    ${faultOf(showing, key)}
  </div>`;
}

function option(
  type: 'radio' | 'checkbox',
  input: Input,
  { value, label }: { value: string; label: Text },
  { checked, within, language }: { checked: boolean; within: Markup | readonly Markup[]; language: Language },
): Markup {
  const id = `${idOf(input.key)}-${idOf(value)}`;
  return html`<li>
    <label for="${id}"
      ><input
        type="${type}"
        id="${id}"
        name="${input.key}"
        value="${value}"
        ${checked ? html`checked` : NOTHING}
      />
      <span>${capital(label[language])}</span></label
    >${within}
  </li>`;
}

/** One of several, always with the way to say that it is not known. */
function radios(input: Input, showing: Showing): Markup {
  const { language } = showing;
  const yesNo = [
    { value: 'yes', label: text('yes', '是') },
    { value: 'no', label: text('no', '否') },
  ];
  const options = [
    ...(input.kind === 'yes-no' ? yesNo : (input.options ?? [])),
    { value: UNKNOWN, label: UNKNOWN_WORD },
  ];
  const typed = typedIn(showing, input.key)[0] ?? UNKNOWN;
  const short = options.length <= 3 ? 'options short' : 'options';
  return html`<ul class="${short}">
      ${options.map((o) => option('radio', input, o, { checked: o.value === typed, within: NOTHING, language }))}
    </ul>
    ${faultOf(showing, input.key)}`;
}

/** Any of several, each with what belongs to it, or none of them. */
function checkboxes(input: Input, question: Question, showing: Showing): Markup {
  const { language } = showing;
  const typed = typedIn(showing, input.key);
  const options = [...(input.options ?? []), { value: NONE, label: NONE_WORD }];
  return html`<ul class="options">
      ${options.map((o) => {
        const own = question.inputs.filter((i) => i.when?.value === o.value);
        const within =
          own.length === 0
            ? NOTHING
            : html`<div class="within">${own.map((i) => box(i, question.fact, showing))}</div>`;
        return option('checkbox', input, o, { checked: typed.includes(o.value), within, language });
      })}
    </ul>
    ${faultOf(showing, input.key)}`;
}

/**
 * One question with its inputs, its hint and what is wrong with what was typed.
 * @param mark says whether it has been handed in before or stands on the page now.
 */
export function questionField(
  question: Question,
  sheet: Sheet,
  language: Language,
  mark: 'asked' | 'now',
): Markup {
  const showing: Showing = { sheet, language };
  const { fact, asks, hint, inputs } = question;
  const [first, ...more] = inputs;
  const remembered = html`<input type="hidden" name="${mark}" value="${fact}" />`;
  const below = html`<p class="hint" id="${idOf(fact)}-hint">${hint[language]}</p>`;
  const typing = first && !['yes-no', 'choice', 'several'].includes(first.kind);
  if (first && typing && more.length === 0)
    return html`<div class="question">${remembered}${box(first, fact, showing)}${below}</div>`;
  const several = inputs.filter((i) => i.when === undefined);
  return html`<fieldset class="question" aria-describedby="${idOf(fact)}-hint">
    <legend>${capital(asks[language])}</legend>
    ${remembered}${below}
    ${several.map((input) =>
      input.kind === 'several'
        ? checkboxes(input, question, showing)
        : input.kind === 'yes-no' || input.kind === 'choice'
          ? radios(input, showing)
          : box(input, fact, showing),
    )}
  </fieldset>`;
}
