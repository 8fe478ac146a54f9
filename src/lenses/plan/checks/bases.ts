import { changeText } from '../../../model/format.js';
import { BASES } from '../../../model/kinds.js';
import { text } from '../../../model/text.js';
import type { Check } from '../answer/index.js';
import { isFinal } from '../question.js';
import { collectReturns } from '../returns.js';
import { finding, type Inspected, noFlow } from './inspected.js';

/** P16: what parks say on the telephone is not what firms file. */
export function bases({ question, flow }: Inspected): Check {
  const name = text('Park figures mixed with direct reports', '部门自报与统计口径混用');
  if (!flow) return noFlow('P16', name);
  const { defined, figure, money } = flow;
  const cut = isFinal(defined.goal, question.asOf) ? null : question.asOf;
  const field = defined.indicator.measure?.field ?? 'output_value';
  const others = collectReturns(
    question.view,
    field,
    BASES.filter((b) => b !== 'direct-report'),
    cut,
  );
  const facts: Check['facts'] = [];
  let difference = 0;
  for (const index of figure.members.keys())
    for (const [period, other] of others.get(index) ?? []) {
      if (period < figure.first) continue;
      const direct = figure.returns.get(index)?.get(period);
      const [a, b] = [other.cumulative ?? other.month, other.cumulative ? direct?.cumulative : direct?.month];
      if (!a) continue;
      facts.push({ row: a.row, field });
      if (b) difference += a.amount - b.amount;
    }
  const by = (language: 'en' | 'zh') => changeText(money(difference), 'CNY', language);
  const apart =
    difference === 0
      ? text('', '')
      : text(` (${by('en')} where a firm has both)`, `（与直报数并存的相差 ${by('zh')}）`);
  return finding(
    'P16',
    name,
    facts.length,
    text(
      `${facts.length} figures of parks or estimates stand beside the direct reports of the year${apart.en}; they are in no total unless a definition says so.`,
      `本年有 ${facts.length} 条园区上报或估算数${apart.zh}；除另有口径外不计入。`,
    ),
    text('Only direct reports stand for the year.', '本年仅有联网直报数据。'),
    facts,
  );
}
