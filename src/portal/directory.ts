import { formatCount } from '../model/format.js';
import { html, type Markup, NOTHING } from '../model/markup.js';
import { type Language, type Text, text } from '../model/text.js';
import {
  type DirectoryAsked,
  type DirectoryPage,
  type Filter,
  FILTERS,
  type PublicFirm,
} from './directory-index.js';
import { addressOf, layout } from './layout.js';
import type { PortalPage, PortalParts } from './parts.js';

export const DIRECTORY = 'enterprises';
const TITLE = text('Enterprises', '企业名录');

const NAMES: Record<Filter, Text> = {
  park: text('Park', '园区'),
  layer: text('Chain layer', '产业链板块'),
  title: text('Title', '资质称号'),
};

function chooser(
  choices: DirectoryPage['choices'],
  filter: Filter,
  asked: DirectoryAsked,
  language: Language,
): Markup {
  if (choices[filter].length === 0) return NOTHING;
  const sorted = choices[filter]
    .map(({ id, name }) => [id, name[language]] as const)
    .toSorted(([, a], [, b]) => a.localeCompare(b, language));
  return html`<label
    >${NAMES[filter][language]}
    <select name="${filter}">
      <option value="">${text('All', '全部')[language]}</option>
      ${sorted.map(
        ([id, word]) =>
          html`<option value="${id}" ${asked[filter] === id ? html`selected` : NOTHING}>${word}</option>`,
      )}
    </select></label
  >`;
}

function firmLine(firm: PublicFirm, language: Language): Markup {
  const t = (en: string, zh: string) => text(en, zh)[language];
  const [name, other] =
    language === 'en' && firm.nameEn !== null ? [firm.nameEn, firm.name] : [firm.name, firm.nameEn];
  const [nameLang, otherLang] =
    name === firm.nameEn ? (['en', 'zh-CN'] as const) : (['zh-CN', 'en'] as const);
  const separator = t(', ', '、');
  const facts = [
    firm.park?.name[language],
    firm.layers?.map((l) => l.name[language]).join(separator),
    firm.parts?.map((p) => p[language]).join(separator),
  ].filter((fact) => fact);
  return html`<li>
    <p class="firm" lang="${nameLang}">${name}</p>
    ${other === null ? NOTHING : html`<p class="hint" lang="${otherLang}">${other}</p>`}
    ${facts.length === 0 ? NOTHING : html`<p class="hint">${facts.join(' · ')}</p>`}
    ${
      firm.titles?.length
        ? html`<ul class="tags">
            ${firm.titles.map(
              (title) =>
                html`<li>
                  ${title.name[language]}${title.ends === null ? html` <span class="mark">${t('(end not stated)', '（未载明有效期）')}</span>` : title.ends === 'open' ? NOTHING : html` <span class="mark">${t('until', '至')} ${title.ends}</span>`}
                </li>`,
            )}
          </ul>`
        : NOTHING
    }
    ${firm.website === undefined ? NOTHING : html`<p class="hint"><a href="${firm.website}" rel="noopener noreferrer nofollow external">${new URL(firm.website).host}</a></p>`}
  </li>`;
}

/** The directory: a search by any form of a name, filters, and what is found, thirty a page. Null: the zone publishes none. */
export function directoryPage(
  parts: PortalParts,
  directory: DirectoryPage | null,
  language: Language,
  asked: DirectoryAsked,
): PortalPage {
  const t = (en: string, zh: string) => text(en, zh)[language];
  const content =
    directory === null
      ? html`<p class="lead" id="sentence">
          ${t('The zone has not published a directory of its enterprises.', '尚未公布企业名录。')}
        </p>`
      : found(directory, language, asked);
  return {
    status: 200,
    body: layout({
      parts,
      language,
      page: DIRECTORY,
      query: directoryQuery(asked),
      unlisted: directoryQuery({ ...asked, page: 1 }) !== '',
      title: TITLE,
      content: html`<h1>${TITLE[language]}</h1>
        ${content}`,
    }),
  };
}

/** What is asked, as it stands behind the page's address: `?layer=chip&page=2`. */
export function directoryQuery({ find, park, layer, title, page }: DirectoryAsked): string {
  const asked = { find, park, layer, title, page: page > 1 ? String(page) : '' };
  const given = Object.entries(asked).filter(([, value]) => value !== '');
  return given.length === 0 ? '' : `?${new URLSearchParams(given).toString()}`;
}

function found(
  { asOf, listed, found: fit, firms, choices, page, pages }: DirectoryPage,
  language: Language,
  asked: DirectoryAsked,
): Markup {
  const t = (en: string, zh: string) => text(en, zh)[language];
  const here = addressOf(DIRECTORY, language);
  const to = (n: number) => `${here}${directoryQuery({ ...asked, page: n })}`;
  const all = formatCount(listed);
  const isWhole = directoryQuery({ ...asked, page: 1 }) === '';
  return html`<p class="lead" id="sentence">
      ${
        isWhole
          ? t(`Enterprises listed as of ${asOf}: ${all}.`, `截至 ${asOf}，名录共收录企业 ${all} 家。`)
          : t(
              `Found: ${formatCount(fit)} of ${all} enterprises listed as of ${asOf}.`,
              `截至 ${asOf} 收录的 ${all} 家企业中，找到 ${formatCount(fit)} 家。`,
            )
      }
    </p>
    <form class="card filters" method="get" action="${here}" role="search">
      <label
        >${t('Name', '企业名称')}
        <input
          type="search"
          name="find"
          value="${asked.find}"
          maxlength="100"
          autocomplete="off"
          aria-describedby="forms"
      /></label>
      ${FILTERS.map((filter) => chooser(choices, filter, asked, language))}
      <p class="hint" id="forms">
        ${t('Full or short name, English name, pinyin or its initials.', '可输入全称、简称、英文名称、拼音或拼音首字母。')}
      </p>
      <div class="buttons">
        <button class="primary">${t('Search', '查询')}</button>
        ${isWhole ? NOTHING : html`<a class="clear" href="${here}">${t('Show all', '显示全部')}</a>`}
      </div>
    </form>
    ${
      fit === 0
        ? html`<p class="notice">
            ${t('No listed enterprise is found so; shorten the name or take a filter away.', '名录中没有符合条件的企业；请缩短名称或减少筛选条件。')}
          </p>`
        : html`<div class="card">
            <ul class="items">
              ${firms.map((firm) => firmLine(firm, language))}
            </ul>
            <p class="turn">
              ${page > 1 ? html`<a rel="prev" href="${to(page - 1)}">${t('Previous', '上一页')}</a>` : NOTHING}
              ${pages > 1 ? html`<span>${page} / ${pages}</span>` : NOTHING}
              ${page < pages ? html`<a rel="next" href="${to(page + 1)}">${t('Next', '下一页')}</a>` : NOTHING}
            </p>
          </div>`
    }
    <p class="hint">
      ${t(
        'Names that may mean one and the same firm are listed once until the office has settled it. The list changes only at a cut-off; whoever is missing or named wrongly, tell the office.',
        '可能指同一企业的名称，在核实之前只列一次。名录仅在公布截止日更新；如有遗漏或错误，请联系主管部门。',
      )}
    </p>`;
}
