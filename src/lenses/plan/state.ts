import type { Goal } from '../../model/plan.js';
import { type Text, text } from '../../model/text.js';
import type { GoalState } from './answer.js';

/** From this probability a goal is on track; below the other it is off track; between them at risk. */
export const ON_TRACK = 0.65;
export const OFF_TRACK = 0.25;

/** Whether a value meets a target. */
export function meets(op: Goal['op'], value: number, target: number): boolean {
  return op === '>' ? value > target : op === '<=' ? value <= target : value >= target;
}

/**
 * The state of a goal by written rule.
 * Final account: met when the figure meets the target; unknown when only what is missing could; off track otherwise.
 * Before: met when the figure meets it already and the forecast does not say that it will fall below again; else by the
 * probability: on track from 65 %, off track below 25 %, at risk between; unknown without a forecast.
 */
export function goalState(
  goal: Pick<Goal, 'op' | 'target'>,
  figure: { value: number; low: number; high: number },
  probability: number | null,
  final: boolean,
): { state: GoalState; why: Text } {
  const { op, target } = goal;
  if (final) {
    if (meets(op, figure.value, target))
      return { state: 'met', why: text('The final account meets the target.', '收官数据已达到目标。') };
    if (meets(op, op === '<=' ? figure.low : figure.high, target))
      return {
        state: 'unknown',
        why: text(
          'The final account is below the target, but figures that are missing or unreadable could make the difference.',
          '收官数据未达到目标，但缺报或无法读取的数据可能改变结论。',
        ),
      };
    return { state: 'off-track', why: text('The final account misses the target.', '收官数据未达到目标。') };
  }
  if (meets(op, figure.value, target) && (probability === null || probability >= ON_TRACK))
    return { state: 'met', why: text('The figure meets the target today.', '目前数值已达到目标。') };
  if (probability === null)
    return {
      state: 'unknown',
      why: text('There is too little history for a forecast.', '历史数据不足，无法预测。'),
    };
  const percent = Math.round(probability * 100);
  const state = probability >= ON_TRACK ? 'on-track' : probability < OFF_TRACK ? 'off-track' : 'at-risk';
  return {
    state,
    why: text(
      `The chance of meeting the target is about ${percent} % (on track from 65 %, off track below 25 %).`,
      `达到目标的可能性约 ${percent}%（65% 及以上为可达成，25% 以下为落后）。`,
    ),
  };
}
