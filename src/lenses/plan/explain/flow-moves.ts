import { changeText } from '../../../model/format.js';
import { periodFromNumber, periodName, periodNumber } from '../../../model/period.js';
import { type Text, text } from '../../../model/text.js';
import type { Cause, Explanation } from '../answer/index.js';
import { type FlowFigure, type FlowPart } from '../flow.js';
import { yearFigure } from '../returns.js';

type Move = Explanation['moves'][number];

/** The newest period that a figure covers, also where too few returned it to count; the one before the year when none. */
function coveredTo({ through, parts, first }: FlowFigure): number {
  if (through !== null) return periodNumber(through);
  return parts.reduce((newest, p) => Math.max(newest, p.newest ?? first - 1), first - 1);
}

/**
 * What every enterprise did to a flow between two reports of one year, in CNY: the periods that the earlier one did not cover,
 * late returns and restatements for those that it did, and coming into or going out of the population. The amounts add up to the
 * change exactly.
 */
export function flowMoves(then: FlowFigure, now: FlowFigure, scale: (amount: number) => number): Move[] {
  const covered = coveredTo(then);
  const partOf = (figure: FlowFigure) => new Map(figure.parts.map((p) => [p.member.id, p]));
  const before = partOf(then);
  const after = partOf(now);
  const moves: Move[] = [];
  for (const id of new Set([...before.keys(), ...after.keys()])) {
    const was = before.get(id);
    const is = after.get(id);
    const { name, uscc } = (is ?? was)!.member;
    const add = (cause: Cause, amount: number, says: Text) => {
      if (amount !== 0) moves.push({ enterprise: { id, name, uscc }, cause, amount: scale(amount), says });
    };
    const here = now.members.has((is ?? was)!.member.index);
    const there = then.members.has((is ?? was)!.member.index);
    if (!here || !there) {
      const amount = (is?.amount ?? 0) - (was?.amount ?? 0);
      add(here ? 'joined' : 'departed', amount, here ? JOINED : DEPARTED);
      continue;
    }
    const old = is
      ? yearFigure(now.returns.get(is.member.index), now.first, covered).addends.reduce(
          (n, a) => n + a.amount,
          0,
        )
      : 0;
    const late = (was?.owed.length ?? 0) > 0 || was === undefined;
    add(late ? 'late-return' : 'restated', old - (was?.amount ?? 0), late ? LATE : restated(was, old, scale));
    add('new-period', (is?.amount ?? 0) - old, newPeriods(is, covered));
  }
  return moves.sort(
    (a, b) => Math.abs(b.amount) - Math.abs(a.amount) || (a.enterprise.id < b.enterprise.id ? -1 : 1),
  );
}

const JOINED = text('Came into the goal’s scope.', '新纳入统计口径。');
const DEPARTED = text('Is no longer in the goal’s scope.', '不再纳入统计口径。');
const LATE = text('A return that was missing in the last report has come in.', '补报了上次报告缺报的数据。');

function restated(was: FlowPart, now: number, scale: (amount: number) => number): Text {
  const change = scale(now - was.amount);
  return text(
    `Restated what the last report had already by ${changeText(change, 'CNY', 'en')}.`,
    `对上次报告已有数据修订 ${changeText(change, 'CNY', 'zh')}。`,
  );
}

function newPeriods(part: FlowPart | undefined, covered: number): Text {
  const newest = part?.newest;
  if (newest == null || newest <= covered) return text('Corrected its newest return.', '更正最近一期数据。');
  const name = periodName(periodFromNumber(newest));
  return text(`Returned ${name.en}.`, `新报送${name.zh}数据。`);
}
