import { changeText, amountText } from '../../../model/format.js';
import { fen, yuan } from '../../../model/money.js';
import { periodFromNumber, periodName } from '../../../model/period.js';
import { text } from '../../../model/text.js';
import type { Carrier } from '../answer/index.js';
import type { FlowFigure, FlowPart } from '../flow.js';
import { flowMovers } from '../movers.js';
import type { PlanQuestion } from '../question.js';
import { growthOf, likeForLike, type TwoYears } from '../same-basis.js';

type Unshared = Omit<Carrier, 'share'>;

/** What the periods that an enterprise owes are worth: last year's at the growth of those who returned them; null when it has none. */
function owedWorth(
  part: FlowPart,
  figure: FlowFigure,
  years: ReadonlyMap<number, TwoYears>,
  growth: (position: number) => number | null,
): number | null {
  const before = years.get(part.member.index)?.before;
  let worth: number | null = null;
  for (const period of part.owed) {
    const p = period - figure.first;
    if (before && !Number.isNaN(before[p]))
      worth = (worth ?? 0) + Math.round(before[p]! * (1 + (growth(p) ?? 0)));
  }
  return worth;
}

/**
 * Who stands between a flow and its target, in CNY: enterprises that made less than in the same periods of last year, and
 * those whose returns are missing or cannot be read, with what those would be worth. Largest first.
 */
export function flowCarriers(
  question: PlanQuestion,
  figure: FlowFigure,
  years: ReadonlyMap<number, TwoYears>,
): Unshared[] {
  const falls = flowMovers(question, figure, years).flatMap((m): Unshared[] => {
    if (m.change === null || m.change >= 0) return [];
    return [
      {
        enterprise: { id: m.id, name: m.name, uscc: m.uscc },
        burden: 'fall',
        worth: -m.change,
        at: m.through,
        says: text(
          `Made ${amountText(m.value, 'CNY', 'en')} this year, ${changeText(m.change, 'CNY', 'en')} on the same periods of last year.`,
          `今年累计 ${amountText(m.value, 'CNY', 'zh')}，同期相比 ${changeText(m.change, 'CNY', 'zh')}。`,
        ),
      },
    ];
  });
  const growths = new Map<number, number | null>();
  const growth = (p: number) => {
    if (!growths.has(p)) growths.set(p, growthOf(likeForLike(figure, years, p, p)));
    return growths.get(p)!;
  };
  const owed = figure.late.flatMap((part): Unshared[] => {
    const { id, name, uscc, index } = part.member;
    const worth = owedWorth(part, figure, years, growth);
    if (worth === null) return [];
    const unreadable = part.owed.some((p) => figure.returns.get(index)?.has(p));
    const periods = part.owed.map((p) => periodName(periodFromNumber(p)));
    const list = text(periods.map((p) => p.en).join(', '), periods.map((p) => p.zh).join('、'));
    const about = amountText(yuan(fen(worth)), 'CNY', 'en');
    const aboutZh = amountText(yuan(fen(worth)), 'CNY', 'zh');
    return [
      {
        enterprise: { id, name, uscc },
        burden: unreadable ? 'unreadable' : 'unreturned',
        worth: yuan(fen(worth)),
        at: periodFromNumber(part.owed.at(-1)!),
        says: unreadable
          ? text(
              `Its return of ${list.en} cannot be read; it would be about ${about}.`,
              `${list.zh}报表数据无法读取，估算约 ${aboutZh}。`,
            )
          : text(
              `Has not returned ${list.en}; it would be about ${about} by last year and the growth of those who did.`,
              `${list.zh}未报，按上年同期和已报企业增速估算约 ${aboutZh}。`,
            ),
      },
    ];
  });
  return [...falls, ...owed].sort(
    (a, b) => b.worth - a.worth || (a.enterprise.id < b.enterprise.id ? -1 : 1),
  );
}
