import type { GoalAnswer } from '../../lenses/plan/index.js';
import { amountText, formatShare, rangeText } from '../../model/format.js';
import type { Block, Cell, Section } from '../brief.js';
import { cell, column, columns, phrase } from '../cell.js';
import { chartOf } from '../chart/of-goal.js';
import { type Draft, UNKNOWN } from '../draft.js';
import { forecastNote } from '../note.js';

function share(value: number | null): Cell {
  return value === null ? cell(UNKNOWN) : cell(formatShare(value), { amount: { value, unit: 'share' } });
}

function row(draft: Draft, goal: GoalAnswer, forecast: NonNullable<GoalAnswer['forecast']>): Cell[] {
  const { value, low80, high80, chance, methodName, backtest } = forecast;
  const note = forecastNote(draft, goal);
  return [
    cell(draft.say(goal.name), { small: draft.say(methodName), strong: true }),
    cell(amountText(value, goal.unit, draft.language), {
      small: rangeText(low80, high80, goal.unit, draft.language),
      note,
      amount: { value, unit: goal.unit },
    }),
    cell(chance ? draft.say(chance) : UNKNOWN),
    share(backtest?.apeMedian ?? null),
    share(backtest?.runRateApeMedian ?? null),
    share(backtest?.sameGrowthApeMedian ?? null),
    backtest
      ? { ...share(backtest.coverage80), small: draft.t(`${backtest.years} years`, `${backtest.years} 年`) }
      : cell(UNKNOWN),
  ];
}

function charts(draft: Draft): Block[] {
  const drawn = draft.parts.status.goals.flatMap((goal) => {
    const chart = chartOf(goal, draft.language);
    return chart ? [{ chart, wide: goal.kind === 'flow' }] : [];
  });
  const wide = drawn.filter((c) => c.wide).map(({ chart }): Block => ({ kind: 'charts', charts: [chart] }));
  const small = drawn.filter((c) => !c.wide).map((c) => c.chart);
  return [...wide, ...(small.length > 0 ? [{ kind: 'charts' as const, charts: small }] : [])];
}

/** Where the goals will be on their due day, and how such forecasts did in past years; in the final account the course alone. */
export function forecastSection(draft: Draft): Omit<Section, 'title'> {
  const { status } = draft.parts;
  const rows = status.goals.flatMap((goal) => (goal.forecast ? [row(draft, goal, goal.forecast)] : []));
  const heads = columns(
    column(draft.t('goal, method', '目标及方法'), 29),
    column(draft.t('forecast, 80% range', '期末预计及 80% 区间'), 19, 'end'),
    column(draft.t('chance', '达成可能性'), 20),
    column(draft.t('error: ours', '误差：本方法'), 8, 'end'),
    column(draft.t('run-rate', '月均外推'), 8, 'end'),
    column(draft.t('same growth', '同增速外推'), 8, 'end'),
    column(draft.t('in the range', '区间命中'), 8, 'end'),
  );
  const caption = draft.t(
    'Errors: the median of how far a forecast of the same month was off the outcome in past years; in the range: how many of them lay in the 80% range.',
    '误差为历年同月预测与实际结果之差的中位数；区间命中为实际结果落入 80% 区间的比例。',
  );
  const blocks = charts(draft);
  if (rows.length > 0) blocks.push({ kind: 'table', table: { caption, columns: heads, rows } });
  if (blocks.length === 0)
    blocks.push({
      kind: 'paragraph',
      ...phrase(draft.t('There is nothing to forecast from.', '数据不足，暂不预测。')),
    });
  return {
    id: 'forecast',
    name: status.final ? draft.t('The course of the figures', '指标走势') : draft.t('Forecast', '走势及预测'),
    blocks,
    newPage: true,
  };
}
