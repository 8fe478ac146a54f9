import { type Text, text } from '../../model/text.js';
import type { GoalState } from './answer/index.js';
import { type Aim, meets } from './target.js';

/** From this probability a goal is on track; below the other it is off track; between them at risk. */
export const ON_TRACK = 0.65;
export const OFF_TRACK = 0.25;

/** A goal's figure with the range that what is missing leaves open; null is unknown. */
export interface Standing {
  value: number | null;
  low: number | null;
  high: number | null;
}

/** Whether any value between the bounds meets the goal. */
function couldMeet(goal: Aim, { low, high }: Standing): boolean {
  if (low === null || high === null) return false;
  if (goal.op === 'range') return low <= goal.target! && high >= (goal.low ?? -Infinity);
  return meets(goal, goal.op === '<=' ? low : high) === true;
}

/**
 * The state of a goal by written rule. Unknown without a target or without a figure.
 * Final account: met when the figure meets the target; unknown when only what is missing could; off track otherwise.
 * Before: met when the figure meets it already and the forecast does not say that it will leave it again; else by the
 * probability: on track from 65 %, off track below 25 %, at risk between; unknown without a forecast.
 */
export function goalState(
  goal: Aim,
  figure: Standing,
  probability: number | null,
  final: boolean,
): { state: GoalState; why: Text } {
  if (goal.target === null)
    return { state: 'unknown', why: text('The plan sets no target for it.', '计划未设定目标值。') };
  if (figure.value === null)
    return {
      state: 'unknown',
      why: text('Nothing in the register tells the figure yet.', '企业库中尚无可计算该指标的数据。'),
    };
  const met = meets(goal, figure.value);
  if (final) {
    if (met)
      return { state: 'met', why: text('The final account meets the target.', '收官数据已达到目标。') };
    if (couldMeet(goal, figure))
      return {
        state: 'unknown',
        why: text(
          'The final account is below the target, but figures that are missing or unreadable could make the difference.',
          '收官数据未达到目标，但缺报或无法读取的数据可能改变结论。',
        ),
      };
    return { state: 'off-track', why: text('The final account misses the target.', '收官数据未达到目标。') };
  }
  if (met && (probability === null || probability >= ON_TRACK))
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
