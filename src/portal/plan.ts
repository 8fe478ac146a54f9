import type { Day } from '../model/day.js';
import { amountText, formatShare, roundText } from '../model/format.js';
import { html, type Markup, NOTHING } from '../model/markup.js';
import type { Goal } from '../model/plan.js';
import { type Language, type Text, text } from '../model/text.js';
import { addressOf, LANGUAGE_CODES, layout } from './layout.js';
import type { PortalPage, PortalParts } from './parts.js';

export const PLAN = 'plan';
/** The same as a file. */
export const PLAN_FILE = 'plan.csv';
const TITLE = text('The action plan', '行动计划');

/** A goal of the plan as the public sees it. */
export interface PublicGoal extends Pick<Goal, 'id' | 'name' | 'op' | 'target' | 'due' | 'status'> {
  unit: string;
  /** Of a range the lower end. */
  low: number | null;
  definition: Text;
  note: Text | null;
  /** Addresses at which the target was found. */
  sources: string[];
  /** Null unless it is shown. */
  value: number | null;
  /** The newest period that the figure covers; null for counts, which are of the cut-off. */
  through: string | null;
  progress: { share: number; of: 'target' | 'baseline' } | null;
  /** `withheld`: it would tell of a single firm. `unknown`: the register could not tell it. */
  is: 'shown' | 'withheld' | 'unknown' | 'unpublished';
}

/** The plan as the public sees it; null: no figure has been published. */
export interface PublicPlan {
  title: Text;
  caveat: Text;
  asOf: Day | null;
  goals: PublicGoal[];
}

const IS: Record<PublicGoal['is'], Text> = {
  shown: text('published', '已公布'),
  withheld: text('withheld', '不公布'),
  unknown: text('not known', '暂无数据'),
  unpublished: text('not published yet', '尚未公布'),
};

/** How far the target is known. */
const STATUS: Record<Goal['status'], Text> = {
  verified: text('verified', '已核实'),
  single_source: text('unverified: known from one source alone', '未经核实：仅见于单一来源'),
  inferred: text('unverified: inferred from other figures', '未经核实：由其他数据推算'),
  not_found: text('unverified: not found in any source', '未经核实：未查到来源'),
  proposed: text('a proposal, not the plan’s own', '建议值，非计划原文'),
  register: text('computed by the register', '由企业库计算'),
};

const AIMS: Record<Goal['op'], (target: string, low: string) => Text> = {
  '>=': (target) => text(`at least ${target}`, `不低于 ${target}`),
  '>': (target) => text(`more than ${target}`, `超过 ${target}`),
  '<=': (target) => text(`at most ${target}`, `不高于 ${target}`),
  range: (target, low) => text(`${low} to ${target}`, `${low} 至 ${target}`),
};

function aimOf({ op, target, low, unit }: PublicGoal, language: Language): string {
  if (target === null) return text('none set', '未设定')[language];
  const written = (amount: number) => roundText(amount, unit, language);
  return AIMS[op](written(target), low === null ? '' : written(low))[language];
}

const periodOf = ({ through }: PublicGoal, asOf: Day | null) => through ?? asOf;

function progressText({ progress }: PublicGoal, language: Language): string | null {
  if (progress === null) return null;
  const share = formatShare(progress.share);
  return (
    progress.of === 'target'
      ? text(`${share} of the target`, `目标的 ${share}`)
      : text(`${share} of the way from the baseline`, `距基期至目标路程的 ${share}`)
  )[language];
}

/** The scale goes on behind the target, or behind the value where that is more. */
const BEYOND = 1.15;

/** The value as a bar and the target as a line, drawn to one scale; it says in words what it shows. */
function bar({ name, value, target }: PublicGoal, says: string, language: Language): Markup {
  if (value === null || target === null || target <= 0 || value < 0) return NOTHING;
  const scale = 100 / (BEYOND * Math.max(value, target));
  const at = (amount: number) => (amount * scale).toFixed(2);
  return html`<svg class="progress" viewBox="0 0 100 6" preserveAspectRatio="none" role="img">
    <title>${name[language]}: ${says}</title>
    <rect class="whole" width="100" height="6" />
    <rect class="value" width="${at(value)}" height="6" />
    <rect class="target" x="${at(target)}" width="0.6" height="6" />
  </svg>`;
}

function goalCard(goal: PublicGoal, asOf: Day | null, language: Language): Markup {
  const t = (en: string, zh: string) => text(en, zh)[language];
  const { id, name, unit, value, is, definition, note, status, sources, due } = goal;
  const aim = aimOf(goal, language);
  const progress = progressText(goal, language);
  const shown =
    value === null
      ? html`<span class="mark">${IS[is][language]}</span>`
      : html`<data value="${value}">${amountText(value, unit, language)}</data>${t(
            goal.through === null ? ` (on ${asOf})` : ` (through ${goal.through})`,
            goal.through === null ? `（${asOf}）` : `（截至 ${goal.through}）`,
          )}`;
  const says =
    value === null
      ? ''
      : t(
          `${amountText(value, unit, language)}; target ${aim}`,
          `${amountText(value, unit, language)}，目标${aim}`,
        );
  const facts: [string, Markup | null][] = [
    [t('Published value', '公布值'), shown],
    [t('Target', '目标值'), html`${aim}${goal.target === null ? NOTHING : t(` by ${due}`, `（至 ${due}）`)}`],
    [t('Progress', '进度'), progress === null ? null : html`${progress}`],
    [t('Definition', '统计口径'), html`${definition[language]}`],
    [
      t('Source of the target', '目标来源'),
      html`${STATUS[status][language]}${sources.map((url) =>
        /^https?:\/\//.test(url) && URL.canParse(url)
          ? html` · <a href="${url}" rel="noopener noreferrer external">${new URL(url).host}</a>`
          : html` · ${url}`,
      )}`,
    ],
    [t('Note', '说明'), note && html`${note[language]}`],
  ];
  return html`<section class="card" id="${id}" data-goal="${id}">
    <h2>${name[language]}</h2>
    ${bar(goal, says, language)}
    <dl class="facts">
      ${facts.flatMap(([term, fact]) =>
        fact
          ? [
              html`<div>
                <dt>${term}</dt>
                <dd>${fact}</dd>
              </div>`,
            ]
          : [],
      )}
    </dl>
  </section>`;
}

function sentence({ asOf, goals }: PublicPlan, language: Language): string {
  const count = (is: PublicGoal['is']) => goals.filter((g) => g.is === is).length;
  const [all, shown, withheld] = [goals.length, count('shown'), count('withheld')];
  return (
    asOf === null
      ? text(
          `The plan has ${all} goals; no figures have been published yet, they come at the office’s cut-off days.`,
          `计划共 ${all} 项目标；尚未公布数据，数据按公布截止日发布。`,
        )
      : text(
          `As of ${asOf}, figures of ${shown} of the plan’s ${all} goals are published${withheld > 0 ? `, ${withheld} withheld` : ''}.`,
          `截至 ${asOf}，计划 ${all} 项目标中公布 ${shown} 项${withheld > 0 ? `，不公布 ${withheld} 项` : ''}。`,
        )
  )[language];
}

/** The goals of the plan: target, published value with its period, progress, definition, and how far the target is known. */
export function planPage(parts: PortalParts, plan: PublicPlan, language: Language): PortalPage {
  const t = (en: string, zh: string) => text(en, zh)[language];
  const { asOf, goals } = plan;
  const file = addressOf(PLAN_FILE, language);
  return {
    status: 200,
    body: layout({
      parts,
      language,
      page: PLAN,
      title: TITLE,
      data: {
        '@context': 'https://schema.org',
        '@type': 'Dataset',
        name: `${parts.zone.name[language]} · ${plan.title[language]}`,
        description: t(
          'Goals of the action plan: target, published value with its period, progress and definition; what would tell of a single firm is withheld.',
          '行动计划各项目标：目标值、公布值及期间、进度和统计口径；可识别单家企业的数据不公布。',
        ),
        ...(asOf !== null && { dateModified: asOf }),
        inLanguage: LANGUAGE_CODES[language],
        url: `${parts.origin}${addressOf(PLAN, language)}`,
        creator: { '@type': 'Organization', name: parts.zone.name[language] },
        distribution: {
          '@type': 'DataDownload',
          encodingFormat: 'text/csv',
          contentUrl: `${parts.origin}${file}`,
        },
      },
      content: html`<h1>${TITLE[language]}</h1>
        <p class="lead" id="sentence">${sentence(plan, language)}</p>
        <p class="hint caveat">${plan.title[language]} · ${plan.caveat[language]}</p>
        ${goals.map((goal) => goalCard(goal, asOf, language))}
        <p class="turn"><a href="${file}" download>${t('Download as CSV', '下载 CSV')}</a></p>
        <p class="hint">
          ${t(
            'A figure is withheld where fewer than three firms stand behind it, where one of them makes up over 60 % of it, or where it would tell such a figure, also beside those published before. Figures change only at a cut-off.',
            '企业数少于三家、或单家占比超过 60% 的数据不公布；可据以推算出上述数据的（含与此前公布数据比较），一并不公布。数据仅在公布截止日更新。',
          )}
        </p>`,
    }),
  };
}

/** The same as rows of a table under their headings, figures in full. */
export function planRows({ asOf, goals }: PublicPlan, language: Language): (string | number)[][] {
  const t = (en: string, zh: string) => text(en, zh)[language];
  return [
    [
      t('Goal', '编号'),
      t('Name', '目标'),
      t('Unit', '单位'),
      t('Comparison', '比较'),
      t('Target', '目标值'),
      t('Lower end', '下限'),
      t('Due', '期限'),
      t('Published value', '公布值'),
      t('State', '公布状态'),
      t('Period', '期间'),
      t('Cut-off', '公布截止日'),
      t('Progress', '进度'),
      t('Progress of', '进度口径'),
      t('Target known', '目标核实情况'),
      t('Sources', '来源'),
      t('Definition', '统计口径'),
    ],
    ...goals.map((goal) => [
      goal.id,
      goal.name[language],
      goal.unit,
      goal.op,
      goal.target ?? '',
      goal.low ?? '',
      goal.due,
      goal.value ?? '',
      IS[goal.is][language],
      (goal.value !== null && periodOf(goal, asOf)) || '',
      asOf ?? '',
      goal.progress?.share ?? '',
      goal.progress === null
        ? ''
        : { target: t('target', '目标'), baseline: t('baseline', '基期') }[goal.progress.of],
      STATUS[goal.status][language],
      goal.sources.join(' '),
      goal.definition[language],
    ]),
  ];
}
