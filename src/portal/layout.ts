import { html, Markup, NOTHING } from '../model/markup.js';
import { type Language, type Text, text } from '../model/text.js';
import type { PortalParts } from './parts.js';

/** Where a public page stands in each language. */
export const addressOf = (page: string, language: Language): string => `/${language}/${page}`;

/** The languages as HTML and RSS name them. */
export const LANGUAGE_CODES: Record<Language, string> = { en: 'en', zh: 'zh-CN' };
/** The languages as Open Graph names them. */
const LOCALES: Record<Language, string> = { en: 'en_GB', zh: 'zh_CN' };
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
  /** What of the address stands behind the page, as `?page=2`; the other language has it too. */
  query?: string;
  /** The page in a sentence, and its picture, for those to whom its link is sent. */
  about?: string;
  picture?: string;
  /** Search engines leave it out: what was searched, or what went wrong. */
  unlisted?: boolean;
  /** What the page is, told to search engines in the words of schema.org: data, never run. */
  data?: object;
  /** What is said at its foot of this page alone. */
  note?: Text;
}

/** The pages of the bar, by their address below the language. */
const BAR: readonly { page: string; name: Text }[] = [
  { page: '', name: text('Home', '首页') },
  { page: 'news', name: text('News and policies', '动态与政策') },
  { page: 'glance', name: text('At a glance', '园区概览') },
  { page: 'plan', name: text('Action plan', '行动计划') },
  { page: 'parks', name: text('Parks', '园区') },
  { page: 'enterprises', name: text('Enterprises', '企业') },
  { page: 'self-assessment', name: text('Self-assessment', '资质自评') },
];
const MESSAGE_PAGE = { page: 'message', name: text('Write to the office', '给产业办留言') };

function bar({ parts, language, page }: Layout): Markup {
  const pages = parts.takesMessages ? [...BAR, MESSAGE_PAGE] : BAR;
  return html`<nav class="site" aria-label="${text('Pages', '页面')[language]}">
    <ul>
      ${pages.map(({ page: own, name }) => {
        const isHere = own === page || (own !== '' && page.startsWith(`${own}/`));
        return html`<li>
          <a href="${addressOf(own, language)}" ${isHere ? html`aria-current="page"` : NOTHING}
            >${name[language]}</a
          >
        </li>`;
      })}
    </ul>
  </nav>`;
}

/** JSON that stands in a page: nothing of it can end its element. */
const dataBlock = (data: object): Markup =>
  new Markup(
    `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`,
  );

function languageSwitch({ language, page, query = '', form }: Layout): Markup {
  const other: Language = language === 'zh' ? 'en' : 'zh';
  const lang = LANGUAGE_CODES[other];
  return form === undefined
    ? html`<a class="switch" href="${addressOf(page, other)}${query}" lang="${lang}" hreflang="${lang}"
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

/** What search engines and those to whom the link is sent are told of the page. */
function head({ parts, language, page, query = '', title, about, picture, unlisted, data }: Layout): Markup {
  if (unlisted) return html`<meta name="robots" content="noindex" />`;
  const at = (own: Language) => `${parts.origin}${addressOf(page, own)}${query}`;
  // Whoever reads neither gets the first page by the browser's languages, any other in the zone's own.
  const any = page === '' ? `${parts.origin}/portal` : at('zh');
  const other: Language = language === 'zh' ? 'en' : 'zh';
  const graph: [string, string | undefined][] = [
    ['og:title', title[language]],
    ['og:type', picture === undefined && about === undefined ? 'website' : 'article'],
    ['og:url', at(language)],
    ['og:site_name', parts.zone.name[language]],
    ['og:locale', LOCALES[language]],
    ['og:locale:alternate', LOCALES[other]],
    ['og:description', about],
    ['og:image', picture],
  ];
  return html`<link rel="canonical" href="${at(language)}" />
    <link rel="alternate" hreflang="en" href="${at('en')}" />
    <link rel="alternate" hreflang="zh-CN" href="${at('zh')}" />
    <link rel="alternate" hreflang="x-default" href="${any}" />
    ${about === undefined ? NOTHING : html`<meta name="description" content="${about}" />`}
    ${graph.flatMap(([property, content]) => (content === undefined ? [] : [html`<meta property="${property}" content="${content}" />`]))}
    ${data === undefined ? NOTHING : dataBlock(data)}`;
}

/** A public page: the zone's name above, its content, what it is below. Works without scripts, on a phone and on paper. */
export function layout(of: Layout): string {
  const { parts, language, title, content, script, note } = of;
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
        ${head(of)}
        <link
          rel="alternate"
          type="application/rss+xml"
          href="/${language}/rss.xml"
          title="${t('News and policies', '动态与政策')}"
        />
        ${script === undefined ? NOTHING : html`<script src="${script}" defer></script>`}
      </head>
      <body>
        <a class="skip" href="#content">${t('Skip to the content', '跳到正文')}</a>
        <header class="site">
          <p class="zone">${name}</p>
          ${languageSwitch(of)}
        </header>
        ${bar(of)}
        <main id="content">${content}</main>
        <footer class="site">
          ${parts.zone.sample ? html`<p>${t('Sample zone: its enterprises are invented.', '示例园区，企业均为虚构。')}</p>` : NOTHING}
          <p>
            ${note === undefined ? NOTHING : note[language]} ${t('Made with Chainwright.', '由链匠生成。')}
          </p>
        </footer>
      </body>
    </html> `.source;
}
