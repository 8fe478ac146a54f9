import { type Topic, TOPICS } from '../../model/message.js';
import { html, type Markup, NOTHING } from '../../model/markup.js';
import { type Language, type Text, text } from '../../model/text.js';
import { addressOf, layout } from '../layout.js';
import type { PortalPage, PortalParts } from '../parts.js';
import { type Field, FIELDS, type ReadMessage } from './read-message.js';

export const MESSAGE = 'message';
/** A field that people do not see; what fills it in is a program. */
export const TRAP = 'homepage';
const TITLE = text('Write to the office', '给产业办留言');

const TOPIC_NAMES: Record<Topic, Text> = {
  supply: text('Supply and demand', '供需对接'),
  project: text('A project or a site', '项目与落地'),
  policy: text('Policies and titles', '政策与资质'),
  complaint: text('A complaint', '投诉建议'),
  other: text('Something else', '其他'),
};

interface Showing {
  language: Language;
  read: ReadMessage | null;
}

function faultOf({ language, read }: Showing, field: Field | 'agree'): Markup {
  const fault = read?.faults.get(field);
  return fault
    ? html`<p class="fault" id="${field}-fault"><span aria-hidden="true">▲ </span>${fault[language]}</p>`
    : NOTHING;
}

function about({ read }: Showing, field: Field | 'agree'): Markup {
  const isBad = read?.faults.has(field) ?? false;
  return html`id="${field}" name="${field}"
  ${isBad ? html`aria-invalid="true" aria-describedby="${field}-fault"` : NOTHING}`;
}

function line(showing: Showing, field: 'name' | 'email' | 'enterprise', label: Text, fill: string): Markup {
  const value = showing.read?.typed[field] ?? '';
  return html`<div class="question">
    <label for="${field}">${label[showing.language]}</label>
    <input
      class="wide"
      type="${field === 'email' ? 'email' : 'text'}"
      autocomplete="${fill}"
      maxlength="${FIELDS[field]}"
      value="${value}"
      ${about(showing, field)}
    />
    ${faultOf(showing, field)}
  </div>`;
}

/**
 * The form of a message, with what was typed and what is wrong with it; `says`: what is wrong with the whole, `stamp`: what shows when the form was
 * written; `keptMonths`: for how many months a message is kept.
 */
export function messagePage(
  parts: PortalParts,
  language: Language,
  {
    read = null,
    says = null,
    stamp,
    keptMonths,
  }: { read?: ReadMessage | null; says?: Text | null; stamp: string; keptMonths: number },
): PortalPage {
  const t = (en: string, zh: string) => text(en, zh)[language];
  const showing = { language, read };
  const isBad = says !== null || (read !== null && read.faults.size > 0);
  const content = html`<h1>${TITLE[language]}</h1>
    <p class="lead">
      ${t(
        'A question, a supply or demand, a project: the office reads it and answers by e-mail. You get a reference at once.',
        '咨询、供需、项目等均可留言，产业办阅后以邮件答复；提交后即得编号。',
      )}
    </p>
    ${says === null ? NOTHING : html`<p class="notice" role="alert">${says[language]}</p>`}
    <form id="message" class="card" method="post" action="${addressOf(MESSAGE, language)}" novalidate>
      <input type="hidden" name="stamp" value="${stamp}" />
      <div class="trap" aria-hidden="true">
        <label for="${TRAP}">${t('Leave this empty', '请勿填写')}</label>
        <input type="text" id="${TRAP}" name="${TRAP}" tabindex="-1" autocomplete="off" />
      </div>
      ${line(showing, 'name', text('Your name', '称呼'), 'name')}
      ${line(showing, 'email', text('E-mail', '邮箱'), 'email')}
      ${line(showing, 'enterprise', text('Enterprise (where you speak for one)', '企业名称（代表企业时填写）'), 'organization')}
      <div class="question">
        <label for="topic">${t('About', '事项类别')}</label>
        <select ${about(showing, 'topic')}>
          <option value="">${t('Choose', '请选择')}</option>
          ${TOPICS.map(
            (topic) =>
              html`<option value="${topic}" ${read?.typed.topic === topic ? html`selected` : NOTHING}>
                ${TOPIC_NAMES[topic][language]}
              </option>`,
          )}
        </select>
        ${faultOf(showing, 'topic')}
      </div>
      <div class="question">
        <label for="text">${t('Message', '留言内容')}</label>
        <textarea rows="8" maxlength="${FIELDS.text}" ${about(showing, 'text')}>
${read?.typed.text ?? ''}</textarea>
        ${faultOf(showing, 'text')}
      </div>
      <div class="question options">
        <label for="agree"
          ><input
            type="checkbox"
            value="yes"
            ${read?.agreed ? html`checked` : NOTHING}
            ${about(showing, 'agree')}
          />
          <span
            >${t(
              `The office may keep this to answer it. It is shown to nobody else and erased on request, at the latest ${keptMonths} months after it was dealt with.`,
              `同意产业办为答复之目的保存以上信息；不对外公开，可随时要求删除，最迟于办结后 ${keptMonths} 个月删除。`,
            )}</span
          ></label
        >
        ${faultOf(showing, 'agree')}
      </div>
      <div class="buttons"><button class="primary">${t('Send', '提交')}</button></div>
    </form>`;
  return {
    status: isBad ? 400 : 200,
    body: layout({ parts, language, page: MESSAGE, title: TITLE, content }),
  };
}

/** A page of one sentence, and what can be done next. */
function sentencePage(
  parts: PortalParts,
  {
    language,
    page,
    title,
    says,
    more = NOTHING,
  }: {
    language: Language;
    page: string;
    title: Text;
    says: Text;
    more?: Markup;
  },
): PortalPage {
  const content = html`<h1>${title[language]}</h1>
    <p class="lead" id="sentence">${says[language]}</p>
    ${more}`;
  return { status: 200, body: layout({ parts, language, page, unlisted: true, title, content }) };
}

/** What is said when a message was kept. `mails`: whether a mail asks for the address. */
export function messageKeptPage(
  parts: PortalParts,
  language: Language,
  reference: string,
  mails: boolean,
): PortalPage {
  const [en, zh] = mails
    ? [
        ' Open the link in the mail that we have sent to confirm your address.',
        '请打开我们发送的邮件中的链接，确认邮箱。',
      ]
    : ['', ''];
  return sentencePage(parts, {
    language,
    page: MESSAGE,
    title: text('Your message is with the office', '留言已提交'),
    says: text(`Quote ${reference} when you ask about it.${en}`, `编号 ${reference}，查询时请提供。${zh}`),
  });
}

/** The page behind the link of a mail. It asks once more: what only looks at links confirms nothing. */
export function confirmPage(parts: PortalParts, language: Language, token: string): PortalPage {
  return sentencePage(parts, {
    language,
    page: `${MESSAGE}/confirm`,
    title: text('Confirm your address', '确认邮箱'),
    says: text('Did you leave a message for the office?', '是您给产业办留言的吗？'),
    more: html`<form method="post" action="${addressOf(`${MESSAGE}/confirm`, language)}">
      <input type="hidden" name="code" value="${token}" />
      <button class="primary">${text('Yes, this is my address', '是，确认邮箱')[language]}</button>
    </form>`,
  });
}

/** Whether the address is confirmed now; `reference` null: the link is of no message. */
export function confirmedPage(parts: PortalParts, language: Language, reference: string | null): PortalPage {
  const page = sentencePage(parts, {
    language,
    page: `${MESSAGE}/confirm`,
    title:
      reference === null
        ? text('This link is of no message', '链接无效')
        : text('Your address is confirmed', '邮箱已确认'),
    says:
      reference === null
        ? text(
            'Open the link of the mail once more, whole; or write again.',
            '请完整打开邮件中的链接，或重新留言。',
          )
        : text(
            `Thank you; the office will answer ${reference}.`,
            `感谢确认，产业办将就 ${reference} 答复您。`,
          ),
  });
  return { ...page, status: reference === null ? 404 : 200 };
}
