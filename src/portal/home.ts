import { html, NOTHING } from '../model/markup.js';
import { type Language, text } from '../model/text.js';
import { addressOf, LANGUAGE_CODES, layout } from './layout.js';
import { GLANCE } from './glance.js';
import type { Item } from './news/item.js';
import { itemList, itemsSentence, NEWS } from './news/news-page.js';
import { PLAN } from './plan.js';
import type { PortalPage, PortalParts } from './parts.js';
import { SELF_ASSESSMENT } from './self/page.js';

/** Items of the first page beside those that the editors chose. */
const NEWEST = 5;

/** The portal's first page: what is new, what the editors chose, and what a firm can do here. */
export function homePage(parts: PortalParts, items: readonly Item[], language: Language): PortalPage {
  const t = (en: string, zh: string) => text(en, zh)[language];
  const picks = items.filter((i) => i.pick);
  const newest = items.filter((i) => !i.pick).slice(0, NEWEST);
  const content = html`<h1>${parts.zone.name[language]}</h1>
    <p class="lead" id="sentence">${itemsSentence(items, language)}</p>
    ${
      picks.length === 0
        ? NOTHING
        : html`<section class="card">
            <h2>${t('Editors’ choice', '编辑推荐')}</h2>
            ${itemList(picks, language)}
          </section>`
    }
    ${
      newest.length === 0
        ? NOTHING
        : html`<section class="card">
            <h2>${t('Newest', '最新发布')}</h2>
            ${itemList(newest, language)}
            <p class="turn">
              <a href="${addressOf(NEWS, language)}">${t('All news and policies', '全部动态与政策')}</a>
            </p>
          </section>`
    }
    <section class="card">
      <h2>${t('The zone in figures', '园区数据')}</h2>
      <p>
        ${t('The goals of the action plan with their published figures, and output by chain layer and park.', '行动计划各项目标的公布数据，以及按产业链板块和园区的总产值。')}
      </p>
      <p class="turn">
        <a href="${addressOf(PLAN, language)}">${t('The action plan', '行动计划')}</a>
        <a href="${addressOf(GLANCE, language)}">${t('The zone at a glance', '园区概览')}</a>
      </p>
    </section>
    <section class="card">
      <h2>${t('For enterprises', '企业服务')}</h2>
      <p>
        ${t(
          'Which titles are within reach, which lines are met and what is missing, from a few facts of your last audit report.',
          '填写上年度审计报告中的几项数据，即可查看各称号哪些条件已符合、哪些还差。',
        )}
      </p>
      <p class="turn">
        <a href="${addressOf(SELF_ASSESSMENT, language)}"
          >${t('Begin the self-assessment', '开始企业资质自评')}</a
        >
      </p>
    </section>`;
  return {
    status: 200,
    body: layout({
      parts,
      language,
      page: '',
      title: text('Public portal', '公众门户'),
      content,
      data: {
        '@context': 'https://schema.org',
        '@type': 'WebSite',
        name: parts.zone.name[language],
        inLanguage: LANGUAGE_CODES[language],
        url: `${parts.origin}${addressOf('', language)}`,
      },
    }),
  };
}

/** What is told of an address at which there is nothing. */
export function notFoundPage(parts: PortalParts, language: Language): PortalPage {
  const title = text('There is no such page', '没有该页面');
  return {
    status: 404,
    body: layout({
      parts,
      language,
      page: '',
      unlisted: true,
      title,
      content: html`<h1>${title[language]}</h1>
        <p class="lead">
          ${text('It may have been taken back or renamed; begin at the first page.', '该页面可能已撤下或更名；请从首页进入。')[language]}
        </p>
        <p><a href="${addressOf('', language)}">${text('To the first page', '返回首页')[language]}</a></p>`,
    }),
  };
}
