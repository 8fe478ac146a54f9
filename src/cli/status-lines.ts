import type { GoalAnswer, Status, TaskAnswer } from '../lenses/plan/index.js';
import { amountText, formatCount, formatGrowth } from '../model/format.js';
import { type Language, type Text, text } from '../model/text.js';
import { table } from './table.js';

/** State as a sign and a word, legible without colour. */
const STATES: Record<GoalAnswer['state'], Text> = {
  met: text('✔ met', '✔ 已达成'),
  'on-track': text('● on track', '● 可达成'),
  'at-risk': text('▲ at risk', '▲ 有风险'),
  'off-track': text('■ off track', '■ 落后'),
  unknown: text('◇ unknown', '◇ 待定'),
};

const SCHEDULE: Record<TaskAnswer['bySchedule'], Text> = {
  done: text('✔ done', '✔ 完成'),
  'on-time': text('● on time', '● 按期'),
  late: text('▲ late', '▲ 滞后'),
  unknown: text('◇ unknown', '◇ 未知'),
};

const DASH = '—';

/** An amount of a goal; a DASH where it is not known. A count stands without its word: the goal's name says it. */
function amount(goal: GoalAnswer, value: number | null, language: Language): string {
  if (value === null) return DASH;
  return goal.unit === 'CNY' || goal.unit === 'share'
    ? amountText(value, goal.unit, language)
    : formatCount(value);
}

function target(goal: GoalAnswer, language: Language): string {
  const figure = amount(goal, goal.target, language);
  if (goal.target === null) return figure;
  if (goal.op === 'range') return `${amount(goal, goal.low, language)} – ${figure}`;
  return { '>': '> ', '<=': '≤ ', '>=': '' }[goal.op] + figure;
}

function goalRow(goal: GoalAnswer, language: Language): string[] {
  const { forecast, growth, reporting } = goal;
  return [
    goal.name[language],
    amount(goal, goal.value, language),
    target(goal, language),
    growth?.ytd == null ? DASH : formatGrowth(growth.ytd),
    forecast ? amount(goal, forecast.value, language) : DASH,
    forecast?.probability == null ? DASH : `${Math.round(forecast.probability * 100)}%`,
    reporting ? `${reporting.reported}/${reporting.expected}` : DASH,
    STATES[goal.state][language],
  ];
}

/** The status as lines for a terminal. */
export function statusLines(status: Status, language: Language): string[] {
  const t = (en: string, zh: string) => text(en, zh)[language];
  const through = status.goals.find((g) => g.through !== null)?.through;
  const heads = [
    t('goal', '目标'),
    t('value', '数值'),
    t('target', '目标值'),
    t('on last year', '同比'),
    t('forecast', '预计'),
    t('chance', '可能性'),
    t('returned', '上报'),
    t('state', '状态'),
  ];
  return [
    `${status.title[language]} · ${status.zone[language]}`,
    [
      `${t('as of', '查询日')} ${status.asOf}`,
      ...(through ? [`${t('data through', '数据截至')} ${through}`] : []),
      ...(status.final ? [t('final account', '收官数据')] : []),
      ...(status.sample ? [t('sample: all enterprises are invented', '演示数据：企业均为虚构')] : []),
    ].join(' · '),
    '',
    status.sentence[language],
    '',
    ...table([heads, ...status.goals.map((g) => goalRow(g, language))]),
    '',
    ...table(
      status.tasks.map((task) => [
        `${task.id} ${task.name[language]}`,
        SCHEDULE[task.bySchedule][language] +
          (task.bySchedule === 'late' && task.daysLate ? ` ${task.daysLate} ${t('days', '天')}` : ''),
        task.why[language],
      ]),
    ),
    '',
    status.caveat[language],
  ];
}
