import { html, type Markup, NOTHING } from '../../model/markup.js';
import { type Language, type Text, text } from '../../model/text.js';
import { addressOf, LANGUAGE_CODES, layout } from '../layout.js';
import type { PortalPage, PortalParts } from '../parts.js';
import { type Item, lastChanged, languageRead, readIn, type Words } from './item.js';
import { qrCode } from './qr-code.js';

export const NEWS = 'news';
const TITLE = text('News and policies', '动态与政策');
const A_PAGE = 20;

const KINDS: Record<Item['kind'], Text> = { news: text('News', '动态'), policy: text('Policy', '政策') };

/** Words as they are read in a language; marked where they are in the other one. */
function said(words: Words, language: Language): Markup {
  const read = languageRead(words, language);
  if (read === language) return html`${words[read]!}`;
  return html`<span lang="${LANGUAGE_CODES[read]}">${words[read]!}</span>`;
}

/** What an item is about, as a paragraph of a language; in the other one where its title is in that alone. */
function leadIn({ title, lead }: Item, language: Language): Markup {
  const isTold = lead?.[language] !== undefined || (lead && title[language] === undefined);
  return isTold ? html`<p class="about">${said(lead, language)}</p>` : NOTHING;
}

/** One item a line: its kind, its title, what it is about, its day and source. */
export function itemList(items: readonly Item[], language: Language): Markup {
  return html`<ul class="items">
    ${items.map(
      (item) =>
        html`<li>
          <a href="${addressOf(`${NEWS}/${item.slug}`, language)}">${said(item.title, language)}</a>
          ${leadIn(item, language)}
          <p class="hint">
            ${KINDS[item.kind][language]} · <time datetime="${item.date}">${item.date}</time> ·
            ${said(item.source, language)}
          </p>
        </li>`,
    )}
  </ul>`;
}

/** How many items there are, and of when the newest is, in one sentence. */
export function itemsSentence(items: readonly Item[], language: Language): string {
  const count = (kind: Item['kind']) => items.filter((i) => i.kind === kind).length;
  const [newest] = items;
  if (newest === undefined)
    return text(
      'Nothing has been published here yet; the feed tells you when something is.',
      '尚未发布内容；可订阅 RSS 获取更新。',
    )[language];
  return text(
    `News items: ${count('news')}, policies: ${count('policy')}; the newest is of ${newest.date}.`,
    `共有动态 ${count('news')} 条、政策 ${count('policy')} 条，最近一条发布于 ${newest.date}。`,
  )[language];
}

/** The list of items, newest first, twenty a page; of one kind where one is asked for. */
export function newsPage(
  parts: PortalParts,
  items: readonly Item[],
  language: Language,
  query: { kind: Item['kind'] | null; page: number },
): PortalPage {
  const t = (en: string, zh: string) => text(en, zh)[language];
  const own = query.kind === null ? items : items.filter((i) => i.kind === query.kind);
  const pages = Math.max(1, Math.ceil(own.length / A_PAGE));
  const page = Math.min(query.page, pages);
  const here = addressOf(NEWS, language);
  const to = (kind: string | null, n = 1) =>
    `${here}?${new URLSearchParams({ ...(kind && { kind }), page: String(n) }).toString()}`;
  const kinds: [Item['kind'] | null, string][] = [
    [null, t('All', '全部')],
    ['news', KINDS.news[language]],
    ['policy', KINDS.policy[language]],
  ];
  const content = html`<h1>${TITLE[language]}</h1>
    <p class="lead" id="sentence">${itemsSentence(own, language)}</p>
    <nav aria-label="${t('Kind', '类别')}">
      <ul class="choices">
        ${kinds.map(
          ([kind, name]) =>
            html`<li>
              <a
                href="${kind === null ? here : to(kind)}"
                ${kind === query.kind ? html`aria-current="page"` : NOTHING}
                >${name}</a
              >
            </li>`,
        )}
      </ul>
    </nav>
    ${own.length === 0 ? NOTHING : html`<div class="card">${itemList(own.slice((page - 1) * A_PAGE, page * A_PAGE), language)}</div>`}
    <p class="turn">
      ${page > 1 ? html`<a rel="prev" href="${to(query.kind, page - 1)}">${t('Newer', '上一页')}</a>` : NOTHING}
      ${pages > 1 ? html`<span>${page} / ${pages}</span>` : NOTHING}
      ${page < pages ? html`<a rel="next" href="${to(query.kind, page + 1)}">${t('Older', '下一页')}</a>` : NOTHING}
      <a href="/${language}/rss.xml">${t('RSS feed', 'RSS 订阅')}</a>
    </p>`;
  return {
    status: 200,
    body: layout({
      parts,
      language,
      page: NEWS,
      query: query.kind === null && page === 1 ? '' : to(query.kind, page).slice(here.length),
      title: TITLE,
      content,
    }),
  };
}

/** Kind, source and day in a sentence, for an item without a lead. */
function inShort({ kind, source, date }: Item): Text {
  const from = readIn(source);
  return text(`${KINDS[kind].en}, ${from.en}, ${date}`, `${KINDS[kind].zh}，${from.zh}，${date}`);
}

/** One item in full: title, source, days, picture, text, and the ways to pass it on. */
export function itemPage(parts: PortalParts, item: Item, language: Language): PortalPage {
  const t = (en: string, zh: string) => text(en, zh)[language];
  const page = `${NEWS}/${item.slug}`;
  const link = `${parts.origin}${addressOf(page, language)}`;
  const other: Language = language === 'zh' ? 'en' : 'zh';
  const own = item.body[language];
  const body = own ?? item.body[other];
  const picture = item.picture === undefined ? null : `/portal/pictures/${encodeURIComponent(item.picture)}`;
  const source = said(item.source, language);
  const shown = item.alt ?? item.caption ?? {};
  const title = readIn(item.title);
  const about = item.lead?.[language] ?? inShort(item)[language];
  const content = html`<article class="card item">
      <p class="hint">${KINDS[item.kind][language]}</p>
      <h1>${said(item.title, language)}</h1>
      ${leadIn(item, language)}
      <p class="hint" id="sentence">
        ${t('Source: ', '来源：')}${item.source_url === undefined ? source : html`<a href="${item.source_url}" rel="noopener noreferrer external">${source}</a>`}
        · ${t('published ', '发布于 ')}<time datetime="${item.date}">${item.date}</time>
        ${item.updated === undefined ? NOTHING : html`· ${t('updated ', '更新于 ')}<time datetime="${item.updated}">${item.updated}</time>`}
      </p>
      ${
        picture === null
          ? NOTHING
          : html`<figure>
              <img
                src="${picture}"
                alt="${readIn(shown)[language]}"
                lang="${LANGUAGE_CODES[languageRead(shown, language)]}"
              />
              <figcaption>${said(item.caption!, language)}</figcaption>
            </figure>`
      }
      ${own === null && body !== null ? html`<p class="notice">${t('This text is in Chinese only.', '本文仅有英文。')}</p>` : NOTHING}
      ${body === null ? NOTHING : html`<div class="prose" lang="${LANGUAGE_CODES[own === null ? other : language]}">${body}</div>`}
    </article>
    <section class="card share">
      <h2>${t('Pass it on', '分享')}</h2>
      <p><a href="${link}">${link}</a></p>
      ${qrCode(link, t('QR code of this page’s address', '本页网址二维码'))}
      <p class="hint">
        ${t('To print, use your browser: the page is made for A4.', '需要打印时，请使用浏览器的打印功能，本页已适配 A4。')}
      </p>
    </section>
    <p class="aside">
      <a href="${addressOf(NEWS, language)}">${t('All news and policies', '返回动态与政策')}</a>
    </p>`;
  return {
    status: 200,
    body: layout({
      parts,
      language,
      page,
      title,
      about,
      ...(picture !== null && { picture: `${parts.origin}${picture}` }),
      content,
      data: {
        '@context': 'https://schema.org',
        '@type': item.kind === 'news' ? 'NewsArticle' : 'Article',
        headline: title[language],
        description: about,
        datePublished: item.date,
        dateModified: lastChanged(item),
        inLanguage: LANGUAGE_CODES[language],
        url: link,
        author: { '@type': 'Organization', name: readIn(item.source)[language] },
        ...(picture && { image: `${parts.origin}${picture}` }),
      },
    }),
  };
}
