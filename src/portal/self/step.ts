import { assess, type Question } from '../../lenses/ladder/index.js';
import { groupBy } from '../../model/group-by.js';
import { html, type Markup, NOTHING } from '../../model/markup.js';
import { type Language, type Text, text } from '../../model/text.js';
import { capital } from '../capital.js';
import type { PortalParts } from '../parts.js';
import { questionField } from './fields.js';
import { rungsOf, type Sheet } from './sheet.js';
import { verdictWord } from './verdict-word.js';

/** Under what a question stands on the page. */
function groupOf({ fact }: Question): Text {
  const [, year, field] = /^years\.(\d{4})\.(\w+)$/.exec(fact) ?? [];
  if (year === undefined) return text('The enterprise', '企业情况');
  return /staff|employees/.test(field!)
    ? text(`Staff at the end of ${year}`, `${year} 年末人员`)
    : text(`Accounts of ${year}`, `${year} 年度财务数据`);
}

/** Questions under their headings. */
export function questionGroups(
  facts: readonly string[],
  sheet: Sheet,
  language: Language,
  mark: 'asked' | 'now',
): Markup {
  const questions = facts.map((fact) => sheet.questions.get(fact)!);
  const groups = groupBy(questions, (q) => groupOf(q)[language]);
  return html`${[...groups].map(
    ([heading, own]) =>
      html`<section class="group">
        <h2>${heading}</h2>
        ${own.map((q) => questionField(q, sheet, language, mark))}
      </section>`,
  )}`;
}

/** Which titles are aimed at. */
export function rungChoice(parts: PortalParts, sheet: Sheet, language: Language): Markup {
  const t = (en: string, zh: string) => text(en, zh)[language];
  const chosen = new Set(sheet.aims.map(({ rung }) => rung.rung));
  return html`<fieldset class="rungs">
    <legend>${t('Titles to look at', '评估哪些称号')}</legend>
    <ul class="options short">
      ${rungsOf(parts).map(
        ({ rung, name }) =>
          html`<li>
            <label for="rung-${rung}"
              ><input
                type="checkbox"
                id="rung-${rung}"
                name="rung"
                value="${rung}"
                ${chosen.has(rung) ? html`checked` : NOTHING}
              />
              <span>${capital(name[language])}</span></label
            >
          </li>`,
      )}
    </ul>
  </fieldset>`;
}

/** How each title stands by what is known so far. */
export function standing(parts: PortalParts, sheet: Sheet, language: Language): Markup {
  return html`<ul class="standing">
    ${sheet.aims.map((aim) => {
      const answer = assess(
        { ...parts, ...aim, asOf: sheet.asOf, profile: sheet.profile },
        { nearest: false },
      );
      return html`<li>
        <span>${capital(aim.rung.name[language])}</span>
        ${verdictWord(answer?.verdict ?? 'unknown', language)}
      </li>`;
    })}
  </ul>`;
}

/** All that has been answered so far, to be looked at and changed. */
export function answersSoFar(
  parts: PortalParts,
  sheet: Sheet,
  language: Language,
  but: readonly string[] = [],
): Markup {
  const t = (en: string, zh: string) => text(en, zh)[language];
  const before = sheet.asked.filter((fact) => !but.includes(fact));
  if (before.length === 0)
    return html`${sheet.aims.map(({ rung }) => html`<input type="hidden" name="rung" value="${rung.rung}" />`)}`;
  return html`<details class="card so-far">
    <summary>
      ${t(`Your answers so far (${before.length}): look at them or change them`, `已填写的 ${before.length} 项：查看或修改`)}
    </summary>
    ${rungChoice(parts, sheet, language)} ${questionGroups(before, sheet, language, 'asked')}
    <p class="buttons">
      <button name="go" value="next">${t('Go on with these', '按修改后的内容继续')}</button>
    </p>
  </details>`;
}

/** What is wrong with a form as a whole, before its questions. */
export function formFaults(sheet: Sheet, language: Language): Markup {
  const t = (en: string, zh: string) => text(en, zh)[language];
  const strange = sheet.strange.slice(0, 5).map((key) => `“${key.slice(0, 40)}”`);
  const said = [
    ...(sheet.faults.size > 0
      ? [
          t(
            `${sheet.faults.size} answers could not be read; they are marked below, the others are kept.`,
            `有 ${sheet.faults.size} 项无法识别，已在下方标出，其余内容已保留。`,
          ),
        ]
      : []),
    ...(strange.length > 0
      ? [
          t(
            `This form has no field ${strange.join(', ')}: it was left out.`,
            `本表没有 ${strange.join('、')} 这一栏，已忽略。`,
          ),
        ]
      : []),
  ];
  return said.length === 0
    ? NOTHING
    : html`<div class="notice" role="alert">${said.map((s) => html`<p>${s}</p>`)}</div>`;
}

/** The questions of one page: the first eight, then only those that can still change an answer. */
export function stepContent(parts: PortalParts, sheet: Sheet, language: Language, action: string): Markup {
  const t = (en: string, zh: string) => text(en, zh)[language];
  const first = sheet.asked.length === 0;
  return html`<h1>${t('Which titles are within reach?', '企业资质自评')}</h1>
    ${
      first
        ? html`<p class="lead">
            ${t(
              'A few facts from your last audit report, and you see for each title which lines you meet, which you miss and by how much. No account; nothing is stored.',
              '填写上年度审计报告中的几项数据，即可查看各称号哪些条件已符合、哪些不符合、差多少。无需注册，不保存任何内容。',
            )}
          </p>`
        : html`<p class="lead">
            ${t(
              `At most ${sheet.left} facts can still change an answer; every reply may strike some off.`,
              `最多还有 ${sheet.left} 项可能影响结果，每填一项都可能减少后续问题。`,
            )}
          </p>`
    }
    ${formFaults(sheet, language)}
    <form id="answers" method="post" action="${action}">
      <input type="hidden" name="shown" value="step" />
      ${first ? html`<div class="card">${rungChoice(parts, sheet, language)}</div>` : standing(parts, sheet, language)}
      <div class="card">
        <p class="hint">
          ${t('Leave blank what you do not know: it stays unknown and counts neither for nor against you.', '不清楚的可以留空：按“未知”处理，既不算符合，也不算不符合。')}
        </p>
        ${questionGroups(sheet.next, sheet, language, 'now')}
        <p class="buttons">
          <button class="primary" name="go" value="next">${t('Go on', '下一步')}</button>
          ${first ? NOTHING : html`<button name="go" value="result">${t('Show what can be said so far', '先看目前结果')}</button>`}
        </p>
      </div>
      ${first ? NOTHING : answersSoFar(parts, sheet, language, sheet.next)}
    </form>
    ${
      first
        ? html`<p class="aside">
            <a href="${action}/return"
              >${t('You kept a link from an earlier time? Go on from there.', '之前保存过链接？从这里继续。')}</a
            >
          </p>`
        : NOTHING
    }`;
}
