import { dayParts, parseDay, type Day } from '../../model/day.js';
import { fen, yuan } from '../../model/money.js';
import { PERIODS_PER_YEAR, periodAt, periodNumber } from '../../model/period.js';
import { type Text, text } from '../../model/text.js';
import type { TaskDetail } from './answer/index.js';
import { collectYears } from './annual.js';
import { parkOf } from './population.js';
import type { PlanQuestion } from './question.js';
import { collectReturns, yearFigure } from './returns.js';

type Upgrade = TaskDetail['upgrades'][number];
type YearOutput = NonNullable<Upgrade['before']>;

const money = (amount: number) => (Number.isNaN(amount) ? null : yuan(fen(amount)));

/** The output of a whole year by the monthly returns to December, else by the annual accounts; null when neither has it. */
function outputOf(question: PlanQuestion, index: number, year: number): YearOutput | null {
  const first = periodNumber(periodAt(year, 0));
  const returns = collectReturns(question.view, 'output_value', ['direct-report'], question.asOf).get(index);
  const { addends, missing } = yearFigure(returns, first, first + PERIODS_PER_YEAR - 1);
  if (addends.length > 0 && missing.length === 0)
    return { year, output: yuan(fen(addends.reduce((sum, a) => sum + a.amount, 0))) };
  const stated = collectYears(question.view, 'output_value', question.asOf).get(index)?.get(year);
  return stated ? { year, output: yuan(fen(stated.amount)) } : null;
}

function saysOf(
  stageDay: Day | null,
  running: boolean,
  before: YearOutput | null,
  after: YearOutput | null,
): Text {
  if (stageDay === null)
    return text(
      'The date of its stage is not known, so no year before or after can be told.',
      '进展日期不详，无法比较改造前后。',
    );
  if (before === null)
    return text('No whole year of output before the work is known.', '改造前无完整年度产值。');
  if (!running) return text('Not running yet: there is no year after it.', '尚未投产，暂无改造后数据。');
  if (after === null)
    return text('Running, but no whole year of output since is known yet.', '已投产，尚无完整年度产值。');
  return text(
    `Output of ${after.year} against ${before.year}; what else changed in the firm is in it too.`,
    `${after.year} 年与 ${before.year} 年产值比较，含企业其他因素影响。`,
  );
}

/**
 * The upgrade projects (技改) of a park (of the zone when null), each with its firm's output before and after: the last whole year
 * before its stage was reached, and the newest whole year after it runs.
 */
export function upgradesOf(question: PlanQuestion, park: string | null): Upgrade[] {
  const { view, asOf, plan } = question;
  const table = view.snapshot.table('projects');
  const column = (field: string) => table.texts(field);
  const [kinds, names, stages, dates, parks] = ['kind', 'project', 'stage', 'stage_date', 'park'].map(column);
  const investment = table.numbers('investment');
  const expected = table.numbers('expected_output');
  const profiles = view.enterprises(asOf);
  const newest = new Map<string, Upgrade>();
  for (let slot = 0; slot < table.length; slot++) {
    if (kinds![slot] !== 'upgrade' || !view.isLive(table.sources[slot]!)) continue;
    if (park !== null && parkOf(plan, parks![slot] ?? null)?.id !== park) continue;
    const profile = profiles[view.enterpriseOf(table.mentions[slot]!)];
    if (!profile) continue;
    const stageDay = parseDay(dates![slot] ?? '');
    if (stageDay !== null && stageDay > asOf) continue;
    const running = stages![slot] === 'running';
    const year = stageDay === null ? null : dayParts(stageDay).year;
    const before = year === null ? null : outputOf(question, profile.index, year - 1);
    const last = dayParts(asOf).year;
    const after =
      year === null || !running
        ? null
        : ([last, last - 1]
            .filter((y) => y > year)
            .map((y) => outputOf(question, profile.index, y))
            .find((o) => o) ?? null);
    const key = `${profile.id}\n${names![slot] ?? ''}`;
    const known = newest.get(key);
    if (known && (known.stageDate ?? '') >= (dates![slot] ?? '')) continue;
    newest.set(key, {
      project: names![slot] ?? profile.name,
      enterprise: { id: profile.id, name: profile.name, uscc: profile.uscc },
      stage: stages![slot] ?? null,
      stageDate: dates![slot] ?? null,
      investment: money(investment[slot]!),
      expectedOutput: money(expected[slot]!),
      before,
      after,
      change: before && after ? Math.round((after.output - before.output) * 100) / 100 : null,
      says: saysOf(stageDay, running, before, after),
    });
  }
  return [...newest.values()].sort((a, b) => (b.investment ?? 0) - (a.investment ?? 0));
}
