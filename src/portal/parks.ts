import type { Day } from '../model/day.js';
import { formatCount } from '../model/format.js';
import { html, type Markup, NOTHING } from '../model/markup.js';
import type { PublicContact } from '../model/public.js';
import { type Language, type Text, text } from '../model/text.js';
import { layout } from './layout.js';
import type { PortalPage, PortalParts } from './parts.js';

export const PARKS = 'parks';
const TITLE = text('Parks and land', '园区与用地');

/** A park as the public sees it. Null is unknown; what the zone does not publish is absent. */
export interface PublicPark {
  id: string;
  name: Text;
  focus: Text | null;
  place: Text | null;
  offers: Text | null;
  wanted: Text | null;
  contact: PublicContact | null;
  /** In mu. */
  freeLand?: number | null;
  /** In kVA. */
  freePower?: number | null;
}

export interface PublicParks {
  /** The cut-off of the figures; null where none are published. */
  asOf: Day | null;
  parks: PublicPark[];
}

function contactLine({ name, phone, email, url }: PublicContact, language: Language): Markup {
  const ways: (Markup | undefined | '')[] = [
    phone && html`<a href="tel:${phone.replace(/[^\d+]/g, '')}">${phone}</a>`,
    email && html`<a href="mailto:${email}">${email}</a>`,
    url && html`<a href="${url}" rel="noopener noreferrer external">${new URL(url).host}</a>`,
  ];
  return html`${name[language]}${ways.flatMap((way) => (way ? [html` · ${way}`] : []))}`;
}

function parkCard(park: PublicPark, language: Language): Markup {
  const t = (en: string, zh: string) => text(en, zh)[language];
  const unknown = html`<span class="mark">${t('not known', '暂无数据')}</span>`;
  const amount = (figure: number | null, en: string, zh: string) =>
    figure === null ? unknown : html`${formatCount(figure)} ${t(en, zh)}`;
  const facts: [string, Markup | undefined | null | ''][] = [
    [t('Focus', '主导方向'), park.focus && html`${park.focus[language]}`],
    [t('Where', '位置'), park.place && html`${park.place[language]}`],
    [t('Offers', '配套条件'), park.offers && html`${park.offers[language]}`],
    [t('Free land', '可用土地'), park.freeLand === undefined ? undefined : amount(park.freeLand, 'mu', '亩')],
    [
      t('Free power', '可用电力'),
      park.freePower === undefined ? undefined : amount(park.freePower, 'kVA', 'kVA'),
    ],
    [t('Projects wanted', '招引方向'), park.wanted && html`${park.wanted[language]}`],
    [t('Contact', '联系方式'), park.contact && contactLine(park.contact, language)],
  ];
  return html`<section class="card" id="${park.id}">
    <h2>${park.name[language]}</h2>
    <dl class="facts">
      ${facts.flatMap(([name, fact]) =>
        fact
          ? [
              html`<div>
                <dt>${name}</dt>
                <dd>${fact}</dd>
              </div>`,
            ]
          : [],
      )}
    </dl>
  </section>`;
}

/** The parks: what each is for, where it is, what it offers, what land is free, what it looks for and whom to ask. */
export function parksPage(parts: PortalParts, { asOf, parks }: PublicParks, language: Language): PortalPage {
  const t = (en: string, zh: string) => text(en, zh)[language];
  const known = parks.flatMap(({ freeLand }) => freeLand ?? []);
  const land = formatCount(known.reduce((sum, mu) => sum + mu, 0));
  const silent = parks.length - known.length;
  const sentence =
    asOf === null || parks.every(({ freeLand }) => freeLand === undefined)
      ? t(`Parks: ${parks.length}.`, `共 ${parks.length} 个园区。`)
      : known.length === 0
        ? t(
            `Parks: ${parks.length}; their free land is not known.`,
            `共 ${parks.length} 个园区，可用土地暂无数据。`,
          )
        : t(
            `Parks: ${parks.length}; free land as of ${asOf}: ${land} mu${silent > 0 ? `, not known of ${silent}` : ''}.`,
            `共 ${parks.length} 个园区，截至 ${asOf} 可用土地 ${land} 亩${silent > 0 ? `（另有 ${silent} 个园区暂无数据）` : ''}。`,
          );
  return {
    status: 200,
    body: layout({
      parts,
      language,
      page: PARKS,
      title: TITLE,
      content: html`<h1>${TITLE[language]}</h1>
        <p class="lead" id="sentence">${sentence}</p>
        ${parks.map((park) => parkCard(park, language))}
        ${
          asOf === null
            ? NOTHING
            : html`<p class="hint">
                ${t(
                  `Figures are those of the cut-off ${asOf}, land in mu (15 mu are a hectare); ask the park what is free today.`,
                  `数据为截止日 ${asOf} 的公布口径；当前可用情况请咨询园区。`,
                )}
              </p>`
        }`,
    }),
  };
}
