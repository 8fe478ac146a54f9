import {
  type Aim,
  assess,
  type Assessment,
  documentsFor,
  figureText,
  type Unit,
} from '../../lenses/ladder/index.js';
import { html, type Markup, NOTHING } from '../../model/markup.js';
import { type Language, text } from '../../model/text.js';
import { capital } from '../capital.js';
import type { PortalParts } from '../parts.js';
import type { Sheet } from './sheet.js';
import { answersSoFar, formFaults } from './step.js';
import { verdictWord } from './verdict-word.js';

type Line = Assessment['conditions'][number];
type Say = (en: string, zh: string) => string;

/** Whether some lines are known better than from secondary sources, so that the others are marked. */
const isMixed = (lines: readonly Line[]): boolean => lines.some((l) => !l.secondary);

/** How far a line is short, in its unit. */
function shortBy({ value, threshold, gap, unit }: Line, language: Language, t: Say): Markup {
  if (value === null || threshold === null || gap === null || gap === 0 || unit === null || unit === 'centre')
    return NOTHING;
  const at = (figure: number, beside?: number) => figureText(figure, unit as Unit, language, beside);
  const gapText =
    unit === 'share' ? `${at(gap).replace('%', '')} ${t('percentage points', '个百分点')}` : at(gap);
  const falling = value > threshold;
  return html`<dl class="figures">
    <div>
      <dt>${t('you have', '现有')}</dt>
      <dd>${at(value, threshold)}</dd>
    </div>
    <div>
      <dt>${falling ? t('at most', '不高于') : t('at least', '不低于')}</dt>
      <dd>${at(threshold)}</dd>
    </div>
    <div>
      <dt>${falling ? t('too much by', '超出') : t('short by', '还差')}</dt>
      <dd>${gapText}</dd>
    </div>
  </dl>`;
}

function lineItem(line: Line, all: readonly Line[], language: Language, t: Say): Markup {
  const parts = all.filter((l) => l.parent === line.id && l.verdict !== 'skipped' && l.verdict !== 'met');
  return html`<li>
    <p>
      ${line.text[language]}${line.secondary && isMixed(all) ? html` <span class="mark">※</span>` : NOTHING}
    </p>
    ${shortBy(line, language, t)}
    ${
      parts.length > 1
        ? html`<ul class="parts">
            ${parts.map((p) => html`<li>${p.text[language]}</li>`)}
          </ul>`
        : NOTHING
    }
    ${line.note ? html`<p class="hint">${line.note[language]}</p>` : NOTHING}
  </li>`;
}

function linesOf(
  title: string,
  lines: readonly Line[],
  all: readonly Line[],
  language: Language,
  t: Say,
): Markup {
  return lines.length === 0
    ? NOTHING
    : html`<h3>${title}</h3>
        <ul class="lines">
          ${lines.map((line) => lineItem(line, all, language, t))}
        </ul>`;
}

function windowOf({ window }: Assessment, language: Language, t: Say): Markup {
  if (window === null)
    return html`<h3>${t('Next filing window', '下一申报窗口')}</h3>
      <p>
        ${t('None is known here: see the notices of the province.', '暂无已知窗口，请关注省级主管部门通知。')}
      </p>`;
  return html`<h3>${t('Next filing window', '下一申报窗口')}</h3>
    <p>${window.text[language]}</p>
    <p>
      ${t('By the same figures it would then stand:', '按现有数据，届时：')}
      ${verdictWord(window.verdict, language)}
    </p>
    ${
      window.changed.length === 0
        ? html`<p class="hint">
            ${t('The calendar alone changes no line by then.', '仅因时间推移，届时没有条件发生变化。')}
          </p>`
        : html`<p class="hint">
              ${t('What the calendar alone changes by then:', '仅因时间推移，届时变化的条件：')}
            </p>
            <ul class="lines">
              ${window.changed.map((c) => html`<li><p>${verdictWord(c.verdict, language)} ${c.text[language]}</p></li>`)}
            </ul>`
    }`;
}

/** One title: its verdict, what is missing and by how much, the least that would have to change, and when to file. */
function rungCard(answer: Assessment, language: Language): Markup {
  const t: Say = (en, zh) => text(en, zh)[language];
  const all = [...answer.eligibility, ...answer.conditions];
  const top = (verdict: Line['verdict']) => all.filter((l) => l.parent === null && l.verdict === verdict);
  const { score } = answer;
  const met = top('met');
  return html`<section class="card rung" id="${answer.rung}">
    <h2>${capital(answer.name[language])}</h2>
    <p class="first">
      ${verdictWord(answer.verdict, language)}
      <span class="hint"
        >${answer.rulebook.case === 'review' ? t('review of the title held', '复核') : t('first application', '首次申报')}
        · <span lang="zh-CN">${answer.rulebook.document}</span></span
      >
    </p>
    ${linesOf(t('Not met', '不符合的条件'), top('unmet'), all, language, t)}
    ${linesOf(t('Not known', '资料不全的条件'), top('unknown'), all, language, t)}
    ${linesOf(t('For a person to judge', '须人工判断的条件'), top('needs-person'), all, language, t)}
    ${
      score === null
        ? NOTHING
        : html`<h3>${t('Score', '评价得分')}</h3>
            <p>
              ${t(`${score.total} of ${score.of} points for certain, ${score.unknown} still open.`, `已确定 ${score.total} 分，满分 ${score.of} 分，另有 ${score.unknown} 分待定。`)}
            </p>
            <details>
              <summary>${t('item by item', '逐项得分')}</summary>
              <ul class="lines">
                ${score.items.map((i) => html`<li><p>${i.text[language]}</p></li>`)}
              </ul>
            </details>`
    }
    ${
      answer.nearest.length === 0
        ? NOTHING
        : html`<h3>${t('The least that would have to change', '最少需要的改变')}</h3>
            <ol class="ways">
              ${answer.nearest
                .slice(0, 3)
                .map(
                  ({ changes }) =>
                    html`<li>
                      ${changes.map((c, i) => html`${i > 0 ? t('; and ', '；并且') : ''}${c.text[language]}`)}${t('.', '。')}
                    </li>`,
                )}
            </ol>`
    }
    ${windowOf(answer, language, t)}
    ${
      met.length === 0
        ? NOTHING
        : html`<details>
            <summary>${t(`${met.length} lines are met`, `已符合的条件（${met.length} 项）`)}</summary>
            <ul class="lines">
              ${met.map((line) => html`<li><p>${line.text[language]}</p></li>`)}
            </ul>
          </details>`
    }
    ${
      answer.advice.length === 0
        ? NOTHING
        : html`<details>
            <summary>
              ${t(`Advice that fits (${answer.advice.length})`, `申报提示（${answer.advice.length} 条）`)}
            </summary>
            <ul class="lines">
              ${answer.advice.map(
                (a) =>
                  html`<li>
                    <p>${a.text[language]}</p>
                    ${a.against ? html`<p class="hint">${a.against[language]}</p>` : NOTHING}
                  </li>`,
              )}
            </ul>
          </details>`
    }
    <p class="hint caution">
      ${answer.caution[language]}${isMixed(all) ? t(' ※ marks them.', '以 ※ 标出。') : ''}
    </p>
  </section>`;
}

/** What can be said of every title aimed at, the documents to prepare, and how to keep it. */
export function resultContent(parts: PortalParts, sheet: Sheet, language: Language, action: string): Markup {
  const t: Say = (en, zh) => text(en, zh)[language];
  const answers = sheet.aims.flatMap(
    (aim: Aim) => assess({ ...parts, ...aim, asOf: sheet.asOf, profile: sheet.profile }) ?? [],
  );
  const within = sheet.aims.filter(({ rung }) =>
    answers.some((a) => a.rung === rung.rung && a.verdict !== 'unmet'),
  );
  const documents = documentsFor({ ...parts, aims: within, asOf: sheet.asOf, profile: sheet.profile });
  return html`<h1>${t('Where you stand', '自评结果')}</h1>
    <p class="lead">
      ${t(`By what you typed, as of ${sheet.asOf}. Not an official result.`, `依据所填内容，截至 ${sheet.asOf}。非官方认定结果。`)}
    </p>
    ${formFaults(sheet, language)}
    <ul class="standing">
      ${answers.map((a) => html`<li><a href="#${a.rung}">${capital(a.name[language])}</a> ${verdictWord(a.verdict, language)}</li>`)}
    </ul>
    ${answers.map((a) => rungCard(a, language))}
    ${
      documents.length === 0
        ? NOTHING
        : html`<section class="card">
            <h2>${t('Documents to prepare', '需准备的材料')}</h2>
            <p class="hint">
              ${t('What proves the lines of the titles that are not out of reach; the notice of the year has the list that counts.', '可佐证上述条件的材料（不含已判定不符合的称号），以当年申报通知为准。')}
            </p>
            <ul class="lines">
              ${documents.map((d) => html`<li><p>${d[language]}</p></li>`)}
            </ul>
          </section>`
    }
    <form id="answers" method="post" action="${action}">
      <input type="hidden" name="shown" value="result" />
      <p class="buttons">
        ${sheet.left > 0 ? html`<button class="primary" name="go" value="next">${t(`Answer ${sheet.left} more facts`, `继续填写其余 ${sheet.left} 项`)}</button>` : NOTHING}
        <button name="go" value="save">${t('Make a link to return to this', '生成可返回的链接')}</button>
      </p>
      ${answersSoFar(parts, sheet, language)}
    </form>`;
}
