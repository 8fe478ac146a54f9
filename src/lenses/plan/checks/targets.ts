import { amountText } from '../../../model/format.js';
import { text } from '../../../model/text.js';
import type { Check } from '../answer/index.js';
import { finding, type Inspected } from './inspected.js';

/** Targets of periods that do not come to the target of the plan: named, and neither is changed. */
export function targets({ question: { plan }, goals }: Inspected): Check {
  const odd = plan.goals.flatMap((goal) => {
    const periods = Object.values(goal.targets);
    if (goal.target === null || periods.length === 0) return [];
    const sum = goal.targets_are === 'each' ? periods.reduce((a, b) => a + b, 0) : periods.at(-1)!;
    if (sum === goal.target) return [];
    const unit = goals.find((g) => g.id === goal.id)!.unit;
    const said = (value: number, language: 'en' | 'zh') => amountText(value, unit, language);
    const { target } = goal;
    return [
      text(
        `${goal.id}: its periods come to ${said(sum, 'en')}, its target is ${said(target, 'en')}, a difference of ${said(Math.abs(target - sum), 'en')}`,
        `${goal.id}：分期目标合计 ${said(sum, 'zh')}，总目标 ${said(target, 'zh')}，相差 ${said(Math.abs(target - sum), 'zh')}`,
      ),
    ];
  });
  return finding(
    'targets',
    text('Targets of periods and of the plan differ', '分期目标与总目标不一致'),
    odd.length,
    text(
      `${odd.map((o) => o.en).join('; ')}. Neither was changed.`,
      `${odd.map((o) => o.zh).join('；')}。均未改动。`,
    ),
    text('The targets of periods come to those of the plan.', '分期目标与总目标一致。'),
  );
}
