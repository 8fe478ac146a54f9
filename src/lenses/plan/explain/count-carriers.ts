import { addDays, dayOf, dayParts } from '../../../model/day.js';
import type { Goal, Indicator } from '../../../model/plan.js';
import { text } from '../../../model/text.js';
import type { Carrier } from '../answer/index.js';
import { countOn, type CountPart, type Holdings, unitsOn } from '../count.js';
import { endingTitles } from '../expiries.js';
import type { PlanQuestion } from '../question.js';

type Unshared = Omit<Carrier, 'share'>;

/** What keeps a title from being counted for certain. */
function lacking({ title }: CountPart, levels: boolean): { en: string; zh: string } {
  const lacks = [
    ...(title.start === null ? [text('the date it was awarded', '认定日期')] : []),
    ...(title.end === null ? [text('the date it ends', '有效期')] : []),
    ...(levels && title.level === null ? [text('its level', '级别')] : []),
  ];
  return text(lacks.map((l) => l.en).join(' and '), lacks.map((l) => l.zh).join('和'));
}

/**
 * Who stands between a count and its target: what ended in the year so far, what ends before the goal is due, and what cannot be
 * counted because a date or a level is not known. Each is worth one.
 */
export function countCarriers(
  { asOf }: PlanQuestion,
  goal: Goal,
  indicator: Indicator,
  held: Holdings,
): Unshared[] {
  const who = (index: number) => {
    const { id, name, uscc } = held.members.get(index)!;
    return { id, name, uscc };
  };
  const newYear = addDays(dayOf(dayParts(asOf).year, 1, 1)!, -1);
  const now = unitsOn(held, asOf);
  const ended = [...unitsOn(held, newYear)]
    .filter(([unit]) => !now.has(unit))
    .map(([, title]): Unshared => ({
      enterprise: who(title.enterprise),
      burden: 'ended',
      worth: 1,
      at: title.end,
      says: text(
        `${title.label} ended ${title.end}; it counts again once renewed.`,
        `${title.label}已于 ${title.end} 到期，复核通过后恢复计入。`,
      ),
    }));
  const ending = endingTitles(held, asOf, indicator.reviews)
    .filter((e) => e.fate === 'lost' && e.end < goal.due)
    .map((e): Unshared => ({
      enterprise: e.enterprise,
      burden: 'ending',
      worth: 1,
      at: e.end,
      says: text(`${e.title}: ${e.says.en}`, `${e.title}：${e.says.zh}`),
    }));
  const unproved = countOn(held, asOf).doubtful.map((part): Unshared => {
    const lacks = lacking(part, held.selection.levels !== undefined);
    return {
      enterprise: who(part.title.enterprise),
      burden: 'unproved',
      worth: 1,
      at: null,
      says: text(`${part.title.label} lacks ${lacks.en}.`, `${part.title.label}：${lacks.zh}不详。`),
    };
  });
  return [...ended, ...ending, ...unproved];
}
