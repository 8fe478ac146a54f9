import type { GoalAnswer } from '../../lenses/plan/index.js';
import {
  amountText,
  formatAmount,
  formatCount,
  formatGrowth,
  formatShare,
  rangeText,
  roundText,
} from '../../model/format.js';
import type { Bar, Block, Cell, Section } from '../brief.js';
import { cell, column, columns, phrase } from '../cell.js';
import { type Draft, UNKNOWN } from '../draft.js';
import { forecastNote, growthNote, reportingNote, valueNote } from '../note.js';
import { GOAL_STATE } from '../signs.js';
import { actionPhrase } from './actions.js';

/** Actions that the first page names. */
const FIRST = 3;

/** A text of an amount without the word of what is counted, which stands once beneath the goal's name. */
function bare(written: string, unit: string, { language }: Draft): string {
  const word = unit === 'CNY' ? '' : formatAmount(2, unit, language).unit;
  return word === '' ? written : written.slice(0, written.lastIndexOf(' '));
}

/** The target with its sign: `1,600 亿元`, `> 10`, `40%–60%`; UNKNOWN where none is set. */
function targetText({ target, low, op, unit }: GoalAnswer, draft: Draft): string {
  if (target === null) return UNKNOWN;
  if (op === 'range' && low !== null) return bare(rangeText(low, target, unit, draft.language), unit, draft);
  const written = bare(roundText(target, unit, draft.language), unit, draft);
  return { '>': '> ', '<=': '≤ ', '>=': '', range: '' }[op] + written;
}

function barOf({ value, forecast, target }: GoalAnswer): Bar | null {
  if (value === null) return null;
  const ahead = forecast && { value: forecast.value, low: forecast.low80, high: forecast.high80 };
  return { value, forecast: ahead, target };
}

/** The goal's name over what is counted and how many returns the figure has. */
function name(draft: Draft, goal: GoalAnswer): Cell {
  const word = goal.unit === 'CNY' ? '' : formatAmount(2, goal.unit, draft.language).unit;
  const { reported, expected: owed } = goal.reporting ?? { reported: 0, expected: 0 };
  const returned = `${formatCount(reported)}/${formatCount(owed)}`;
  const small = [
    word && draft.t(word, `单位：${word}`),
    owed > 0 &&
      draft.t(
        `${returned} returned, ${formatShare(reported / owed)}`,
        `已报 ${returned}（${formatShare(reported / owed)}）`,
      ),
  ].filter((s) => s);
  return cell(draft.say(goal.name), {
    small: small.join(' · '),
    note: owed > 0 ? reportingNote(draft, goal) : null,
    bar: barOf(goal),
    strong: true,
  });
}

function figure(draft: Draft, goal: GoalAnswer): Cell {
  const { value, unit, progress } = goal;
  if (value === null)
    return cell(UNKNOWN, { small: draft.t('unknown', '待定'), note: valueNote(draft, goal) });
  const share = progress?.of === 'target' ? formatShare(progress.share) : '';
  return cell(bare(amountText(value, unit, draft.language), unit, draft), {
    small: share && draft.t(`${share} of target`, `完成 ${share}`),
    note: valueNote(draft, goal),
    amount: { value, unit },
    strong: true,
  });
}

function yearOnYear(draft: Draft, goal: GoalAnswer): Cell {
  const { growth, changes } = goal;
  if (growth?.turned)
    return cell(growth.turned === 'to-profit' ? draft.t('to profit', '扭亏') : draft.t('to loss', '转亏'), {
      note: growthNote(draft, goal),
    });
  if (growth?.ytd != null)
    return cell(formatGrowth(growth.ytd), {
      small:
        growth.comparable === null
          ? ''
          : draft.t(
              `comparable ${formatGrowth(growth.comparable)}`,
              `可比 ${formatGrowth(growth.comparable)}`,
            ),
      note: growthNote(draft, goal),
      amount: { value: growth.ytd, unit: 'growth' },
    });
  const { added, ended } = changes ?? { added: 0, ended: 0 };
  const moved = draft.t(`${added} in, ${ended} out`, `年内增 ${added} 减 ${ended}`);
  return cell(UNKNOWN, { small: changes ? moved : '' });
}

function expected(draft: Draft, goal: GoalAnswer): Cell[] {
  const { forecast, unit } = goal;
  if (!forecast) return [cell(UNKNOWN), cell(UNKNOWN)];
  const { value, low80, high80, probability } = forecast;
  const note = forecastNote(draft, goal);
  return [
    cell(bare(amountText(value, unit, draft.language), unit, draft), {
      small: bare(rangeText(low80, high80, unit, draft.language), unit, draft),
      note,
      amount: { value, unit },
    }),
    probability === null
      ? cell(UNKNOWN)
      : cell(`${Math.round(probability * 100)}%`, { amount: { value: probability, unit: 'chance' } }),
  ];
}

function row(draft: Draft, goal: GoalAnswer, final: boolean): Cell[] {
  return [
    name(draft, goal),
    figure(draft, goal),
    cell(targetText(goal, draft), {
      amount: goal.target === null ? null : { value: goal.target, unit: goal.unit },
    }),
    yearOnYear(draft, goal),
    ...(final ? [] : expected(draft, goal)),
    cell(draft.say(GOAL_STATE[goal.state]), { strong: true }),
  ];
}

/** The first page: every goal in a row, and what to do first. */
export function goalsSection(draft: Draft): Omit<Section, 'title'> {
  const { status, actions } = draft.parts;
  const heads = columns(
    column(draft.t('goal', '目标'), 22),
    column(status.final ? draft.t('final figure', '收官值') : draft.t('figure', '完成值'), 17, 'end'),
    column(draft.t('target', '目标值'), 12.5, 'end'),
    column(draft.t('year on year', '同比'), 13.5, 'end'),
    ...(status.final
      ? []
      : [
          column(draft.t('forecast', '期末预计'), 17.5, 'end'),
          column(draft.t('chance', '达成可能'), 8.5, 'end'),
        ]),
    column(draft.t('state', '状态'), 12.5),
  );
  const legend = status.final
    ? draft.t(
        'Bars: solid is the figure, the upright line is the target.',
        '条形图：实心为收官值，竖线为目标值。',
      )
    : draft.t(
        'Bars: solid is the figure, hatched the forecast with its 80% range, the upright line the target.',
        '条形图：实心为完成值，斜纹为期末预计及 80% 区间，竖线为目标值。',
      );
  const rows = status.goals.map((g) => row(draft, g, status.final));
  const first: Block[] =
    actions.length === 0
      ? []
      : [
          { kind: 'heading', text: draft.t('To do first', '当前要务') },
          { kind: 'points', points: actions.slice(0, FIRST).map((a) => actionPhrase(draft, a)) },
        ];
  return {
    id: 'goals',
    name: draft.t('Goals', '目标完成情况'),
    blocks: [
      {
        kind: 'table',
        table: { caption: '', columns: heads, rows },
      },
      { kind: 'paragraph', ...phrase(legend) },
      ...first,
      { kind: 'paragraph', ...phrase(draft.say(status.caveat)) },
    ],
    newPage: false,
  };
}
