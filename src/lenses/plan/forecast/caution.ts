import { type Period, positionOf } from '../../../model/period.js';
import { type Text, text } from '../../../model/text.js';

/** March's position in the reporting year. */
const MARCH = 1;

/**
 * What to bear in mind with a period's figure: the Spring Festival moves between late January and late February,
 * so part of its effect on output can fall into March. Three years are too few to estimate it. Null for other periods.
 */
export function caution(period: Period): Text | null {
  if (positionOf(period) !== MARCH) return null;
  return text(
    'March depends on when the Spring Festival fell and work resumed; this forecast makes no allowance for it.',
    '3月数据受春节早晚及复工时间影响，本预测未作调整。',
  );
}
