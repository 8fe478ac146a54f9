import { formatGrowth, moneyText } from '../../model/format.js';
import { parsePeriod, positionOf } from '../../model/period.js';
import { type Language, type Text, text } from '../../model/text.js';
import type { GoalAnswer, Mover } from './answer/index.js';

/** Movers that the sentence names at most. */
const NAMED = 2;

function monthsText(through: string, language: Language): string {
  const period = parsePeriod(through);
  const last = period === null ? 0 : positionOf(period) + 2;
  const names = [
    '',
    '',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ];
  return language === 'zh' ? `1–${last}月` : `to ${names[last]}`;
}

/** The main clause on a flow: how much, how it grows, where the year ends, and by what chance the target is met. */
function flowClause(goal: GoalAnswer, final: boolean): Text {
  const money = (value: number, language: Language) => moneyText(value, language);
  // A target is a round number, and is said as one.
  const target = (language: Language) => moneyText(goal.target ?? 0, language).replace(/\.0+(?=\D|$)/, '');
  const { growth, forecast, value } = goal;
  if (goal.through === null || value === null)
    return text(
      `No return of ${goal.name.en.toLowerCase()} has come in for the year yet.`,
      `本年尚无${goal.name.zh}报表。`,
    );
  const grew =
    growth?.ytd == null
      ? text('', '')
      : text(`, ${formatGrowth(growth.ytd)} on last year`, `，同比 ${formatGrowth(growth.ytd)}`);
  const head = text(
    `${goal.name.en} ${monthsText(goal.through, 'en')} is ${money(value, 'en')}${grew.en}`,
    `${monthsText(goal.through, 'zh')}${goal.name.zh} ${money(value, 'zh')}${grew.zh}`,
  );
  if (final && goal.target !== null) {
    const gap = goal.target - value;
    return gap <= 0
      ? text(`${head.en}: the target of ${target('en')} is met.`, `${head.zh}，达到 ${target('zh')}目标。`)
      : text(
          `${head.en}: ${money(gap, 'en')} short of the target of ${target('en')}.`,
          `${head.zh}，距 ${target('zh')}目标差 ${money(gap, 'zh')}。`,
        );
  }
  if (!forecast) return text(`${head.en}.`, `${head.zh}。`);
  if (!forecast.chance)
    return text(
      `${head.en}; at this pace the year ends near ${money(forecast.value, 'en')}.`,
      `${head.zh}，预计全年约 ${money(forecast.value, 'zh')}。`,
    );
  return text(
    `${head.en}; at this pace the year ends near ${money(forecast.value, 'en')}, and reaching ${target('en')} is ${forecast.chance.en}.`,
    `${head.zh}，预计全年约 ${money(forecast.value, 'zh')}，达到 ${target('zh')}的可能性：${forecast.chance.zh}。`,
  );
}

/** What pulls the figure down most, and who has not returned. */
function dragClause(goal: GoalAnswer, fallers: readonly Mover[]): Text {
  const named = fallers.slice(0, NAMED);
  const drag = named.length
    ? text(
        ` The largest falls are ${named.map((m) => `${m.name} (${moneyText(m.change ?? 0, 'en')})`).join(' and ')}.`,
        `拖累最大的是${named.map((m) => `${m.name}（${moneyText(m.change ?? 0, 'zh')}）`).join('、')}。`,
      )
    : text('', '');
  const late = goal.reporting?.late.length ?? 0;
  const missing =
    late > 0
      ? text(
          ` ${late} above-scale firms have not returned the newest period.`,
          `另有 ${late} 家规上企业当期未报。`,
        )
      : text('', '');
  return text(drag.en + missing.en, drag.zh + missing.zh);
}

function count(goals: readonly GoalAnswer[], ...states: GoalAnswer['state'][]): number {
  return goals.filter((g) => states.includes(g.state)).length;
}

/** What matters, said first: the first goal in words with its figures, and how many of the others stand well. */
export function sentence(goals: readonly GoalAnswer[], fallers: readonly Mover[], final: boolean): Text {
  const flow = goals.find((g) => g.reporting !== null) ?? goals[0];
  if (!flow) return text('The plan has no goal.', '计划未设目标。');
  const main = flowClause(flow, final);
  const drag = final ? text('', '') : dragClause(flow, fallers);
  const good = count(goals, 'met', 'on-track');
  const rest = text(
    ` Of ${goals.length} figures ${good} ${good === 1 ? 'is' : 'are'} ${final ? 'met' : 'met or on track'}.`,
    `${goals.length} 项指标中 ${good} 项${final ? '已达成' : '已达成或可达成'}。`,
  );
  return text(main.en + drag.en + rest.en, main.zh + drag.zh + rest.zh);
}
