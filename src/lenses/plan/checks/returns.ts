import { amountText } from '../../../model/format.js';
import { PERIODS_PER_YEAR } from '../../../model/period.js';
import { text } from '../../../model/text.js';
import { collectYears } from '../annual.js';
import type { Check } from '../answer/index.js';
import { isFinal } from '../question.js';
import { collectReturns, monthsOfYear } from '../returns.js';
import { lastPosition } from '../same-basis.js';
import { finding, type Inspected, noFlow } from './inspected.js';

/** P03: a cumulative figure in the column of the month, and months that come out negative after a revision. */
export function cumulativeAsMonth({ flow }: Inspected): Check {
  const name = text('Cumulative figures taken for the month', '把累计数当月数');
  if (!flow) return noFlow('P03', name);
  const { figure } = flow;
  const suspects: { row: number; field: string }[] = [];
  let mismatches = 0;
  let negative = 0;
  for (const { member } of figure.parts) {
    const entries = figure.returns.get(member.index);
    if (!entries) continue;
    const months = monthsOfYear(entries, figure.first);
    for (let p = 1; p <= lastPosition(figure); p++) {
      const entry = entries.get(figure.first + p);
      const previous = entries.get(figure.first + p - 1)?.cumulative;
      if (months[p]! < 0) negative++;
      if (!entry?.month || !entry.cumulative || !previous) continue;
      if (entry.month.amount === entry.cumulative.amount && previous.amount !== 0)
        suspects.push({ row: entry.month.row, field: 'output_value' });
      else if (entry.month.amount !== entry.cumulative.amount - previous.amount) {
        mismatches++;
        suspects.push({ row: entry.month.row, field: 'output_value' });
      }
    }
  }
  const count = suspects.length + negative;
  return finding(
    'P03',
    name,
    count,
    text(
      `${suspects.length - mismatches} returns state the cumulative figure as the month’s, ${mismatches} months do not bridge their cumulative figures, and ${negative} come out negative; the cumulative figure counts, ask the firms for the month.`,
      `${suspects.length - mismatches} 条月报把累计数填作当月数，${mismatches} 条当月数与前后累计不衔接，${negative} 条推算为负；均以累计数为准，请企业核实当月数。`,
    ),
    text(
      'Month and cumulative figures agree for every firm of the year.',
      '本年各企业当月数与累计数均衔接。',
    ),
    suspects,
  );
}

/** P14: what was reported first and what is known now are both kept. */
export function restatements({ question, flow }: Inspected): Check {
  const name = text('Revisions that overwrite old figures', '修订覆盖旧数');
  if (!flow) return noFlow('P14', name);
  const { defined, figure } = flow;
  const cut = isFinal(defined.goal, question.asOf) ? null : question.asOf;
  const field = defined.indicator.measure?.field ?? 'output_value';
  const first = collectReturns(question.view, field, defined.selection.bases, cut, 'first');
  const facts: { row: number; field: string }[] = [];
  for (const index of figure.members.keys())
    for (const [period, entry] of figure.returns.get(index) ?? []) {
      const was = first.get(index)?.get(period);
      if (entry.month && was?.month && was.month.amount !== entry.month.amount)
        facts.push({ row: entry.month.row, field });
      else if (entry.cumulative && was?.cumulative && was.cumulative.amount !== entry.cumulative.amount)
        facts.push({ row: entry.cumulative.row, field: `${field}_ytd` });
    }
  return finding(
    'P14',
    name,
    facts.length,
    text(
      `${facts.length} returns were stated again with another amount; the newest counts, the first is kept and makes the line “restated”.`,
      `${facts.length} 条报表后来改报；以最新数为准，首报数保留并单列“数据修订”。`,
    ),
    text('No return was stated again with another amount.', '没有改报的数据。'),
    facts,
  );
}

/** P15: monthly returns are preliminary; the year's accounts say otherwise. */
export function accounts({ question, flow }: Inspected): Check {
  const name = text('Preliminary figures and annual accounts differ', '快报与年报不一致');
  if (!flow) return noFlow('P15', name);
  const { figure, money } = flow;
  const yearly = collectYears(question.view, 'output_value', question.asOf);
  const facts: { row: number; field: string }[] = [];
  let difference = 0;
  for (const index of figure.members.keys())
    for (const [year, stated] of yearly.get(index) ?? []) {
      const last = year * PERIODS_PER_YEAR + PERIODS_PER_YEAR - 1;
      const december = figure.returns.get(index)?.get(last)?.cumulative;
      if (!december || december.amount === stated.amount) continue;
      difference += stated.amount - december.amount;
      facts.push({ row: stated.row, field: 'output_value' });
    }
  const by = (language: 'en' | 'zh') => amountText(money(difference), 'CNY', language);
  return finding(
    'P15',
    name,
    facts.length,
    text(
      `${facts.length} annual accounts state another output than the December return of the same firm, by ${by('en')} in all; the monthly return counts here, growth is never chained over the two.`,
      `${facts.length} 份年报产值与同企业12月累计不一致，合计相差 ${by('zh')}；本表以月报为准，不跨口径连算增速。`,
    ),
    text(
      'Where a firm has both, the annual accounts agree with its December return.',
      '同时有年报和12月月报的企业，两者一致。',
    ),
    facts,
  );
}
