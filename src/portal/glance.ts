import type { Day } from '../model/day.js';
import { formatCount } from '../model/format.js';
import { html, type Markup, NOTHING } from '../model/markup.js';
import { type Language, type Text, text } from '../model/text.js';
import { addressOf, LANGUAGE_CODES, layout } from './layout.js';
import type { PortalPage, PortalParts } from './parts.js';
import { PLAN } from './plan.js';

export const GLANCE = 'glance';
const TITLE = text('The zone at a glance', '园区概览');

/** A public table: totals stand in the last row and the last column; null is withheld. */
export interface PublicTable {
  rows: Text[];
  columns: Text[];
  figures: (number | null)[][];
}

/** What the zone has published of itself, as it was known at the cut-off. */
export interface PublicFigures {
  asOf: Day;
  /** The newest period that enough firms have returned. */
  through: string | null;
  /** In CNY. */
  output: PublicTable;
  firms: PublicTable;
}

const WITHHELD = text('withheld', '不公布');
/** 10,000 CNY. */
const WAN = 10_000;

function table(
  { rows, columns, figures }: PublicTable,
  caption: string,
  language: Language,
  written: (figure: number) => string,
): Markup {
  return html`<div class="wide" tabindex="0" role="group" aria-label="${caption}">
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          <td></td>
          ${columns.map((name) => html`<th scope="col">${name[language]}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (name, r) =>
            html`<tr>
              <th scope="row">${name[language]}</th>
              ${figures[r]!.map((f) => html`<td>${f === null ? html`<span class="mark">${WITHHELD[language]}</span>` : written(f)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** The zone's published figures: output and firms by layer and park, as of the last cut-off; null: nothing was published yet. */
export function glancePage(
  parts: PortalParts,
  figures: PublicFigures | null,
  language: Language,
): PortalPage {
  const t = (en: string, zh: string) => text(en, zh)[language];
  const total = figures?.output.figures.at(-1)?.at(-1) ?? null;
  const content =
    figures === null
      ? html`<p class="lead" id="sentence">
          ${t('No figures have been published yet; they come at the office’s cut-off days.', '尚未公布数据；数据按公布截止日发布。')}
        </p>`
      : html`<p class="lead" id="sentence">
            ${t(`As of ${figures.asOf}`, `截至 ${figures.asOf}`)}${
              total === null
                ? t(', the zone’s output value is withheld.', '，园区总产值不公布。')
                : t(
                    `, the zone’s output value is CNY ${formatCount(Math.round(total / WAN) * WAN)}`,
                    `，园区总产值 ${formatCount(Math.round(total / WAN))} 万元`,
                  )
            }${total === null || figures.through === null ? NOTHING : t(` (returns through ${figures.through}).`, `（报表至 ${figures.through}）。`)}
          </p>
          <section class="card">
            ${table(figures.output, t('Output value by chain layer and park, CNY 10,000', '按产业链板块和园区的总产值（万元）'), language, (f) => formatCount(Math.round(f / WAN)))}
          </section>
          <section class="card">
            ${table(figures.firms, t('Firms behind these figures', '计入上述数据的企业数'), language, formatCount)}
          </section>
          <p class="turn">
            <a href="${addressOf(PLAN, language)}"
              >${t('The goals of the action plan', '行动计划各项目标')}</a
            >
          </p>
          <p class="hint">
            ${t(
              'A figure is withheld where fewer than three firms stand behind it, where one of them makes up over 60 % of it, or where it would tell such a figure. Figures change only at a cut-off.',
              '企业数少于三家、或单家占比超过 60% 的数据不公布；可据以推算出上述数据的，一并不公布。数据仅在公布截止日更新。',
            )}
          </p>`;
  return {
    status: 200,
    body: layout({
      parts,
      language,
      page: GLANCE,
      title: TITLE,
      ...(figures !== null && {
        data: {
          '@context': 'https://schema.org',
          '@type': 'Dataset',
          name: `${parts.zone.name[language]} · ${TITLE[language]}`,
          description: t(
            `Output value and firms by chain layer and park as of ${figures.asOf}; what would tell of a single firm is withheld.`,
            `截至 ${figures.asOf}，按产业链板块和园区的总产值与企业数；可识别单家企业的数据不公布。`,
          ),
          dateModified: figures.asOf,
          inLanguage: LANGUAGE_CODES[language],
          url: `${parts.origin}${addressOf(GLANCE, language)}`,
          creator: { '@type': 'Organization', name: parts.zone.name[language] },
        },
      }),
      content: html`<h1>${TITLE[language]}</h1>
        ${content}`,
    }),
  };
}
