import { addMonths, type Day } from '../../model/day.js';
import { groupBy } from '../../model/group-by.js';
import { type Text, text } from '../../model/text.js';
import type { GoalOutlook } from './goal-answer.js';
import type { LadderLine } from './ladder-answer.js';

/** A goal that counts titles, as the plan tells it. */
export interface CountedGoal {
  id: string;
  name: Text;
  target: number | null;
  due: Day;
  value: number | null;
  bounds: { low: number; high: number } | null;
  /** Kinds of title that count. */
  credentials: readonly string[];
  count: 'enterprise' | 'title';
  /** Titles that end within twelve months or by the due day, and the published pass rate of their review; null where there is none. */
  endings: readonly { end: string; fate: 'stays' | 'lost'; passRate: number | null }[];
}

/** An enterprise on the ladder and the window in which it could apply for the next rung; null where none is known. */
export interface Applicant {
  line: LadderLine;
  window: { opens: Day; closes: Day } | null;
}

type Endings = GoalOutlook['endingByDue'];

const tenths = (n: number) => Math.round(n * 10) / 10;

function endingsOf(endings: CountedGoal['endings']): Endings {
  const lost = endings.filter((e) => e.fate === 'lost');
  const rated = lost.flatMap(({ passRate }) => passRate ?? []);
  return {
    titles: endings.length,
    stays: endings.length - lost.length,
    rated: rated.length,
    expectedLost: rated.length === 0 ? null : tenths(rated.reduce((sum, rate) => sum + 1 - rate, 0)),
    unrated: lost.length - rated.length,
  };
}

/** Who would be added to the goal by the next rung: it counts, and the holder is not counted by the present one already. */
function adds({ credentials, count }: CountedGoal, { rung, holding, next }: LadderLine): boolean {
  if (next === null || !credentials.includes(next)) return false;
  return count === 'title' || rung === null || holding === 'lost' || !credentials.includes(rung);
}

function windowsOf(goal: CountedGoal, applicants: readonly Applicant[]): GoalOutlook['windows'] {
  const able = applicants.filter(({ line }) => line.climb !== 'short' && adds(goal, line));
  const groups = groupBy(able, ({ line, window }) => `${window?.closes ?? '9'} ${line.next}`);
  return [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, same]) => {
      const { line, window } = same[0]!;
      const count = (climb: LadderLine['climb']) => same.filter((a) => a.line.climb === climb).length;
      return {
        rung: line.next!,
        opens: window?.opens ?? null,
        closes: window?.closes ?? null,
        byDue: window && window.closes <= goal.due,
        ready: count('ready'),
        oneShort: count('one-short'),
        toSettle: count('to-settle'),
      };
    });
}

function saysOf({ held, target, due, onDue, gap, endingByDue }: Omit<GoalOutlook, 'says'>): Text {
  if (held === null)
    return text(
      'No list of such titles is known, so nothing can be counted.',
      '未收到相关称号名单，无法计数。',
    );
  if (onDue === null)
    return text(`${held} today; the goal was due on ${due}.`, `现有 ${held}；目标期限 ${due} 已过。`);
  const openEndings = endingByDue.unrated;
  const span = onDue.low === onDue.high ? `${onDue.low}` : `${onDue.low}–${onDue.high}`;
  const reaches =
    target === null || gap === null
      ? text('', '')
      : gap.most === 0
        ? text(` The target of ${target} is kept at worst.`, `最低情形仍达到目标 ${target}。`)
        : gap.least > 0
          ? text(
              ` Even at best ${gap.least} are missing to the target of ${target}.`,
              `最高情形距目标 ${target} 仍差 ${gap.least}。`,
            )
          : text(
              ` At worst ${gap.most} are missing to the target of ${target}; at best it is reached.`,
              `最低情形距目标 ${target} 差 ${gap.most}，最高情形可达标。`,
            );
  const expected =
    onDue.expected !== null
      ? text(`, ${onDue.expected} expected`, `，预计 ${onDue.expected}`)
      : openEndings > 0
        ? text(
            `; no single figure is expected, for no pass rate is published for ${openEndings} of the titles that end`,
            `；其中 ${openEndings} 项到期称号未公布复核通过率，不作单值预计`,
          )
        : text(
            '; no single figure is expected, for no rate of success is published for applications',
            '；新申报未公布通过率，不作单值预计',
          );
  return text(
    `${held} today; ${span} on ${due}${expected.en}.${reaches.en}`,
    `现有 ${held}；${due} 为 ${span}${expected.zh}。${reaches.zh}`,
  );
}

/**
 * A goal that counts titles joined with the ladder: what is held, what ends, who could be added in the next windows, and the count on the due day from the
 * worst to the best. A rate that nobody publishes is not made up: what hangs on it is in the bounds alone.
 */
export function goalOutlook(goal: CountedGoal, applicants: readonly Applicant[], asOf: Day): GoalOutlook {
  const { id, name, target, due, value, bounds } = goal;
  const horizon = addMonths(asOf, 12);
  // A title that ends on the due day is still counted on it.
  const byDue = endingsOf(goal.endings.filter(({ end }) => end < due));
  const windows = windowsOf(goal, applicants);
  const gains = windows
    .filter((w) => w.byDue !== false)
    .reduce((sum, w) => sum + w.ready + w.oneShort + w.toSettle, 0);
  const mayGo = byDue.rated + byDue.unrated;
  const onDue =
    value === null || bounds === null || due < asOf
      ? null
      : {
          low: bounds.low - mayGo,
          high: bounds.high + gains,
          expected:
            byDue.unrated > 0 || gains > 0 || bounds.low !== bounds.high
              ? null
              : tenths(value - (byDue.expectedLost ?? 0)),
        };
  const short = (count: number) => Math.max(0, tenths(target! - count));
  const outlook = {
    id,
    name,
    target,
    due,
    held: value,
    bounds,
    lost: applicants.filter(
      ({ line }) => line.holding === 'lost' && line.rung !== null && goal.credentials.includes(line.rung),
    ).length,
    endingWithin12Months: endingsOf(goal.endings.filter(({ end }) => end < horizon)),
    endingByDue: byDue,
    windows,
    onDue,
    gap:
      target === null || value === null || onDue === null
        ? null
        : {
            today: short(value),
            least: short(onDue.high),
            most: short(onDue.low),
            expected: onDue.expected === null ? null : short(onDue.expected),
          },
  };
  return { ...outlook, says: saysOf(outlook) };
}
