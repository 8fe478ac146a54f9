import type { GoalAnswer, ReturnLine, TaskAnswer } from '../lenses/plan/index.js';
import { type Text, text } from '../model/text.js';

/** States as a sign and a word: they stay legible in grey print. ✓ and not ✔, which the font of the brief lacks. */
export const GOAL_STATE: Record<GoalAnswer['state'], Text> = {
  met: text('✓ met', '✓ 已达成'),
  'on-track': text('● on track', '● 可达成'),
  'at-risk': text('▲ at risk', '▲ 有风险'),
  'off-track': text('■ off track', '■ 落后'),
  unknown: text('◇ unknown', '◇ 待定'),
};

export const EVIDENCE_STATE: Record<TaskAnswer['byEvidence'], Text> = {
  done: text('✓ done', '✓ 已完成'),
  'under-way': text('● under way', '● 推进中'),
  unknown: text('◇ unknown', '◇ 不明'),
};

export const SCHEDULE_STATE: Record<TaskAnswer['bySchedule'], Text> = {
  done: text('✓ done', '✓ 已完成'),
  'on-time': text('● on time', '● 按期'),
  late: text('▲ late', '▲ 滞后'),
  unknown: text('◇ unknown', '◇ 不明'),
};

export const RETURN_STATE: Record<ReturnLine['state'], Text> = {
  overdue: text('■ overdue', '■ 逾期未报'),
  wrong: text('▲ wrong', '▲ 数据有误'),
  late: text('◆ late', '◆ 逾期上报'),
  'not-due': text('○ not due yet', '○ 未到期'),
  'on-time': text('✓ on time', '✓ 按时上报'),
};

export const NOT_ANNOUNCED = text('◇ not announced', '◇ 未公布');
