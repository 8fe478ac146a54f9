import type { Block, Brief, Cell, Column, Phrase, Section, Table } from '../brief.js';
import { barSvg } from '../chart/bar.js';
import type { Chart } from '../chart/chart.js';
import { chartSvg } from '../chart/draw.js';
import type { Typeface } from '../font/typeface.js';
import { html, Markup, NOTHING } from '../../model/markup.js';
import { styleOf } from './style.js';

const reference = (note: number | null): Markup =>
  note === null ? NOTHING : html`<sup><a href="#note-${note}">[${note}]</a></sup>`;

const phraseOf = ({ text, note }: Phrase): Markup => html`${text}${reference(note)}`;

function cellOf(cell: Cell, { align }: Column, heads: boolean): Markup {
  const style = [align === 'end' ? 'end' : '', cell.strong ? 'strong' : ''].filter((s) => s !== '').join(' ');
  const small = cell.small === '' ? NOTHING : html`<span class="small">${cell.small}</span>`;
  const bar = cell.bar ? html`<span class="bar">${new Markup(barSvg(cell.bar))}</span>` : NOTHING;
  const inside = html`${phraseOf(cell)}${small}${bar}`;
  return heads
    ? html`<th scope="row" class="${style}">${inside}</th>`
    : html`<td class="${style}">${inside}</td>`;
}

function tableOf({ caption, columns, rows }: Table): Markup {
  // The column that names the row: the first that is not a number in order.
  const naming = columns.findIndex((c) => c.align === 'start');
  return html`<div class="scroll">
    <table>
      ${
        caption === ''
          ? NOTHING
          : html`<caption>
              ${caption}
            </caption>`
      }
      <colgroup>
        ${columns.map((c) => html`<col style="width:${(c.width * 100).toFixed(2)}%" />`)}
      </colgroup>
      <thead>
        <tr>
          ${columns.map((c) => html`<th scope="col" class="${c.align}">${c.head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (r) =>
            html`<tr>
              ${r.map((c, i) => cellOf(c, columns[i]!, i === naming))}
            </tr> `,
        )}
      </tbody>
    </table>
  </div>`;
}

function chartOf(chart: Chart, half: boolean): Markup {
  return html`<figure role="img" aria-label="${chart.says}">
    <figcaption>${chart.title}</figcaption>
    ${new Markup(chartSvg(chart, half))}
  </figure>`;
}

function blockOf(block: Block): Markup {
  switch (block.kind) {
    case 'heading':
      return html`<h3>${block.text}</h3>`;
    case 'paragraph':
      return html`<p>${phraseOf(block)}</p>`;
    case 'points':
      return html`<ul>
        ${block.points.map((p) => html`<li>${phraseOf(p)}</li>`)}
      </ul>`;
    case 'table':
      return tableOf(block.table);
    case 'charts': {
      const half = block.charts.length > 1;
      return html`<div class="${half ? 'pair' : 'whole'}">${block.charts.map((c) => chartOf(c, half))}</div>`;
    }
  }
}

function sectionOf({ id, title, blocks, newPage }: Section): Markup {
  return html`<section id="${id}" class="${id}${newPage ? ' new-page' : ''}">
    <h2>${title}</h2>
    ${blocks.map(blockOf)}
  </section> `;
}

/** The brief as one HTML page that needs nothing else: read on a screen, printed on A4; no scripts. */
export function renderPage(brief: Brief, typeface: Typeface): string {
  const [first, ...rest] = brief.sections;
  const { notes } = brief;
  return html`<!doctype html>
    <html lang="${brief.language === 'zh' ? 'zh-CN' : 'en'}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${brief.title} · ${brief.kicker} · ${brief.asOf}</title>
        <style>
          ${new Markup(styleOf(typeface))}
        </style>
      </head>
      <body>
        <main>
          <div class="first">
            <header>
              ${brief.banner === '' ? NOTHING : html`<p class="banner">${brief.banner}</p>`}
              <div class="kicker">${brief.kicker}</div>
              <h1>${brief.title}</h1>
              <div class="facts">${brief.facts.map((f) => html`<span>${f}</span>`)}</div>
              <p class="lead">${phraseOf(brief.sentence)}</p>
            </header>
            ${first ? sectionOf(first) : NOTHING}
          </div>
          ${rest.map(sectionOf)}
          <section id="${notes.id}">
            <h2>${notes.title}</h2>
            <ol class="notes">
              ${notes.list.map(({ number, text }) => html`<li id="note-${number}">[${number}] ${text}</li> `)}
            </ol>
            ${brief.remarks.map((r) => html`<p class="remark">${r}</p>`)}
          </section>
          <footer>${brief.footer}</footer>
        </main>
      </body>
    </html> `.source;
}
