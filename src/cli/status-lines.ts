import stringWidth from 'string-width';
import type { GoalAnswer, Status, TaskAnswer } from '../lenses/plan/index.js';
import { formatCount, formatGrowth, moneyText } from '../model/format.js';
import { type Language, type Text, text } from '../model/text.js';

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

function amount(goal: GoalAnswer, value: number, language: Language): string {
  return goal.unit === 'CNY' ? moneyText(value, language) : formatCount(value);
}

/** Lays out rows in columns by their width on a terminal, where a Chinese character takes two places; the first is left-aligned. */
function table(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]!.map((_, c) => Math.max(...rows.map((r) => stringWidth(r[c] ?? ''))));
  return rows.map((row) =>
    row
      .map((cell, c) => {
        const pad = ' '.repeat(widths[c]! - stringWidth(cell));
        return c === 0 || c === row.length - 1 ? cell + pad : pad + cell;
      })
      .join('  ')
      .trimEnd(),
  );
}

function goalRow(goal: GoalAnswer, language: Language): string[] {
  const dash = '—';
  const { forecast, growth, reporting } = goal;
  return [
    goal.name[language],
    amount(goal, goal.value, language),
    `${goal.op === '>' ? '> ' : ''}${amount(goal, goal.target, language)}`,
    growth?.ytd == null ? dash : formatGrowth(growth.ytd),
    forecast ? amount(goal, forecast.value, language) : dash,
    forecast ? `${Math.round(forecast.probability * 100)}%` : dash,
    reporting ? `${reporting.reported}/${reporting.expected}` : dash,
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
