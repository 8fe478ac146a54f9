import type { Explanation, GoalAnswer, TaskAnswer } from '../lenses/plan/index.js';
import { amountText, exactText, formatCount, formatGrowth } from '../model/format.js';
import { parsePeriod, periodName } from '../model/period.js';
import { text } from '../model/text.js';
import type { Draft } from './draft.js';
import { largestFirst, rowsOf } from './listing.js';
import type { CitedTrace, Source } from './parts.js';
import { SHEETS } from './sheets.js';

/** Contributions that a note names; all of them are in the workbook. */
const NAMED = 3;

/** A period, year or day as it is written for people. */
export function whenText(draft: Draft, at: string): string {
  const period = parsePeriod(at);
  return period ? draft.say(periodName(period)) : at;
}

/** File, sheet and cell with what is written there; a CSV has no sheets. */
function place(draft: Draft, { file, sheet, cell, raw }: Source): string {
  const at = [file, sheet, cell].filter((s) => s !== '');
  return draft.t(`${at.join(', ')}: “${raw}”`, `${at.join('，')}：“${raw}”`);
}

function largest(draft: Draft, trace: CitedTrace): string {
  if (trace.contributions.length === 0 || trace.unit !== 'CNY') return '';
  const named = largestFirst(trace)
    .slice(0, NAMED)
    .map(({ contribution: { enterprise, amount }, source }) => {
      const of = source ? draft.t(` (${place(draft, source)})`, `（${place(draft, source)}）`) : '';
      return `${enterprise.name} ${amountText(amount, trace.unit, draft.language)}${of}`;
    });
  return draft.t(` The largest: ${named.join('; ')}.`, `最大的 ${named.length} 项：${named.join('；')}。`);
}

function origin(draft: Draft, goal: GoalAnswer, trace: CitedTrace): string {
  const { t } = { t: draft.t.bind(draft) };
  const rows = rowsOf(draft, goal.id);
  if (!rows) return t('nothing in the register counts for it yet.', '登记库中尚无可计入的数据。');
  const files = formatCount(new Set(trace.sources.flatMap((s) => s?.file ?? [])).size);
  const n = formatCount(trace.contributions.length);
  const made = goal.ratio
    ? t(
        `numerator ${formatCount(goal.ratio.numerator)}, denominator ${formatCount(goal.ratio.denominator)}, made of ${n} contributions out of ${files} files`,
        `分子 ${formatCount(goal.ratio.numerator)}，分母 ${formatCount(goal.ratio.denominator)}，由 ${files} 个文件中的 ${n} 项数据构成`,
      )
    : t(`the sum of ${n} contributions out of ${files} files`, `由 ${files} 个文件中的 ${n} 项数据相加而得`);
  const sheet = draft.say(SHEETS.contributions);
  return t(
    `${made}; each is in the workbook, sheet ${sheet}, rows ${rows.first}–${rows.last} (chainwright trace ${goal.id}).`,
    `${made}；逐项见工作簿“${sheet}”表第 ${rows.first}–${rows.last} 行（命令 chainwright trace ${goal.id}）。`,
  );
}

/** The note of a goal's own figure: the whole amount, what it is made of, and how it is defined. */
export function valueNote(draft: Draft, goal: GoalAnswer): number {
  return draft.refer(`value ${goal.id}`, () => {
    const trace = draft.parts.traces.find((t) => t.goal === goal.id)!;
    const name = draft.say(goal.name);
    const value =
      goal.value === null ? draft.t('unknown', '待定') : exactText(goal.value, goal.unit, draft.language);
    const head = draft.t(`${name} (${goal.id}), ${value}: `, `${name}（${goal.id}）${value}：`);
    const definition = draft.t(` Definition: ${goal.definition.en}`, `口径：${goal.definition.zh}`);
    return head + origin(draft, goal, trace) + largest(draft, trace) + definition;
  });
}

/** The note of a growth: what is compared with what, and the other growths beside it. */
export function growthNote(draft: Draft, goal: GoalAnswer): number | null {
  const { growth } = goal;
  if (!growth) return null;
  return draft.refer(`growth ${goal.id}`, () => {
    const same = growth.sameEnterprises;
    const beside = [
      growth.comparable === null
        ? ''
        : draft.t(
            `published comparable growth ${formatGrowth(growth.comparable)} (${growth.comparableSource ?? '—'})`,
            `统计部门公布的可比增速 ${formatGrowth(growth.comparable)}（${growth.comparableSource ?? '—'}）`,
          ),
      same?.growth == null
        ? ''
        : draft.t(
            `the ${formatCount(same.enterprises)} enterprises with a figure in both years ${formatGrowth(same.growth)}`,
            `两年均有数据的 ${formatCount(same.enterprises)} 家企业 ${formatGrowth(same.growth)}`,
          ),
      growth.nominal === null
        ? ''
        : draft.t(
            `all totals as added up ${formatGrowth(growth.nominal)}`,
            `两年总量直接相比 ${formatGrowth(growth.nominal)}`,
          ),
    ].filter((s) => s !== '');
    const head = draft.t(
      `${draft.say(goal.name)}, year on year: the year so far against the same periods of last year, what is not returned yet left out of both.`,
      `${draft.say(goal.name)}同比：本年累计与上年同期相比，未报企业的当期数据两年一并剔除。`,
    );
    return (
      head +
      (beside.length > 0 ? draft.t(` Beside it: ${beside.join('; ')}.`, `另：${beside.join('；')}。`) : '')
    );
  });
}

/** The note of a forecast: its method, and what it rests on. */
export function forecastNote(draft: Draft, goal: GoalAnswer): number | null {
  const { forecast } = goal;
  if (!forecast) return null;
  return draft.refer(`forecast ${goal.id}`, () => {
    const reason = forecast.reason ? draft.t(` ${forecast.reason.en}`, forecast.reason.zh) : '';
    return draft.t(
      `${goal.name.en}, forecast for ${goal.due}: ${forecast.methodName.en}, out of the same contributions as note ${valueNote(draft, goal)}.${reason} The range holds the outcome in 8 of 10 cases if the past is a guide; how it did in past years stands in the table of forecasts.`,
      `${goal.name.zh}期末预计（${goal.due}）：${forecast.methodName.zh}，所用数据与注 ${valueNote(draft, goal)} 相同。${reason}区间为 80% 区间；历年回测结果见预测表。`,
    );
  });
}

/** The note of a reporting rate: who owes the return. */
export function reportingNote(draft: Draft, goal: GoalAnswer): number | null {
  const { reporting, through } = goal;
  if (!reporting || through === null) return null;
  return draft.refer(`reporting ${goal.id}`, () => {
    const late = reporting.late.length;
    const when = whenText(draft, through);
    return draft.t(
      `${goal.name.en}, returns of ${when}: ${reporting.reported} of ${reporting.expected} enterprises that owe one.${late > 0 ? ` Owing: ${draft.list(reporting.late)}.` : ''}`,
      `${goal.name.zh}${when}上报：应报 ${reporting.expected} 家，已报 ${reporting.reported} 家。${late > 0 ? `未报：${draft.list(reporting.late)}。` : ''}`,
    );
  });
}

/** The note of what moved a figure and of what an action is worth. */
export function explainNote(
  draft: Draft,
  { goal, name, unit, since }: Pick<Explanation, 'goal' | 'name' | 'unit' | 'since'>,
): number {
  const worth =
    unit === 'CNY'
      ? text(
          'A missing return is worth its period of last year at the growth of those who returned; a fall is worth the difference to last year.',
          '缺报按上年同期和已报企业增速估算，减产按与上年同期的差额计算。',
        )
      : text('Each title is worth one.', '每项称号计 1。');
  return draft.refer(`explain ${goal}`, () =>
    draft.t(
      `${name.en}, changes and effects: by enterprise, out of the rows behind the figure of ${since.asOf} and of today, adding up to the change exactly (chainwright explain ${goal}). ${worth.en}`,
      `${name.zh}变化与影响：以 ${since.asOf} 与本次数据逐企业相减，合计等于变动总额（命令 chainwright explain ${goal}）。${worth.zh}`,
    ),
  );
}

/** The note of a task's evidence: where the things behind its milestones stand. */
export function taskNote(draft: Draft, task: TaskAnswer): number {
  return draft.refer(`task ${task.id}`, () => {
    const own = draft.parts.things.filter((t) => t.task === task.id);
    const counted = own.filter((t) => t.thing.counts).length;
    const sheet = draft.say(SHEETS.evidence);
    const proposed = task.wording === 'not_found' || task.evidence.some((e) => e.status === 'proposed');
    return draft.t(
      `${task.name.en}: ${counted} of ${own.length} rows of the register count for its milestones; each is in the workbook, sheet ${sheet}.${proposed ? ' The milestones are proposals: the plan’s own wording was not found.' : ''}`,
      `${task.name.zh}：登记库中相关记录 ${own.length} 条，计入节点 ${counted} 条，逐条见工作簿“${sheet}”表。${proposed ? '节点为建议稿，未查到方案原文。' : ''}`,
    );
  });
}
