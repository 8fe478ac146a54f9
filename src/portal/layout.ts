import { html, type Markup, NOTHING } from '../model/markup.js';
import { type Language, type Text, text } from '../model/text.js';
import type { PortalParts } from './parts.js';

/** Where a public page stands in each language. */
export const addressOf = (page: string, language: Language): string => `/${language}/${page}`;

const LANGUAGE_CODES: Record<Language, string> = { en: 'en', zh: 'zh-CN' };
const LANGUAGE_NAMES: Record<Language, string> = { en: 'English', zh: '中文' };

interface Layout {
  parts: PortalParts;
  language: Language;
  /** The page's address below the language. */
  page: string;
  title: Text;
  content: Markup;
  /** The form whose answers a change of language takes along; none: it is a link. */
  form?: string;
  /** A script of the portal that the page may do without. */
  script?: string;
}

function languageSwitch({ language, page, form }: Layout): Markup {
  const other: Language = language === 'zh' ? 'en' : 'zh';
  const lang = LANGUAGE_CODES[other];
  return form === undefined
    ? html`<a class="switch" href="${addressOf(page, other)}" lang="${lang}" hreflang="${lang}"
        >${LANGUAGE_NAMES[other]}</a
      >`
    : // Enter in a field presses the first button of its form: that is going on, not the change of language.
      html`<button form="${form}" name="go" value="next" hidden></button
        ><button
          class="switch"
          form="${form}"
          formaction="${addressOf(page, other)}"
          formnovalidate
          name="go"
          value="same"
          lang="${lang}"
        >
          ${LANGUAGE_NAMES[other]}
        </button>`;
}

/** A public page: the zone's name above, its content, what it is below. Works without scripts, on a phone and on paper. */
export function layout(of: Layout): string {
  const { parts, language, page, title, content, script } = of;
  const t = (en: string, zh: string) => text(en, zh)[language];
  const name = parts.zone.name[language];
  return html`<!doctype html>
    <html lang="${LANGUAGE_CODES[language]}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title[language]} · ${name}</title>
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/portal/style.css" />
        <link rel="alternate" hreflang="en" href="${addressOf(page, 'en')}" />
        <link rel="alternate" hreflang="zh-CN" href="${addressOf(page, 'zh')}" />
        ${script === undefined ? NOTHING : html`<script src="${script}" defer></script>`}
      </head>
      <body>
        <a class="skip" href="#content">${t('Skip to the content', '跳到正文')}</a>
        <header class="site">
          <p class="zone">${name}</p>
          ${languageSwitch(of)}
        </header>
        <main id="content">${content}</main>
        <footer class="site">
          ${parts.zone.sample ? html`<p>${t('Sample zone: its enterprises are invented.', '示例园区，企业均为虚构。')}</p>` : NOTHING}
          <p>
            ${t('Nothing that you type is stored.', '您填写的内容不会被保存。')}
            ${t('Made with Chainwright.', '由链匠生成。')}
          </p>
        </footer>
      </body>
    </html> `.source;
}
