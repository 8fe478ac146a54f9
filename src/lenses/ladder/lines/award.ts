import { addMonths } from '../../../model/day.js';
import { text } from '../../../model/text.js';
import type { Profile } from '../profile.js';
import { verdictOf } from '../verdict.js';
import type { Line, LineQuestion } from './line.js';

/** An award of a certain kind, level and place, dated within the years asked. */
export function awardLine({ condition, asked: { asOf } }: LineQuestion): Line {
  const { kinds, places } = condition.award!;
  const since = addMonths(asOf, -12 * condition.within_years!);
  const counts = ({ kind, level, rank, date }: NonNullable<Profile['awards']>[number]): boolean | null => {
    if (!kinds.includes(kind)) return false;
    if (date !== undefined && (date <= since || date > asOf)) return false;
    if (level === undefined) return null;
    // An award of a ministry counts as one of a province.
    const last = places[level === 'ministerial' ? 'provincial' : level];
    if (last === undefined) return false;
    if (last !== 'any' && rank !== undefined && rank > last) return false;
    return date === undefined || (last !== 'any' && rank === undefined) ? null : true;
  };
  const holds = ({ awards }: Profile): boolean | null => {
    if (awards === undefined) return null;
    let held: boolean | null = false;
    for (const award of awards) {
      const one = counts(award);
      if (one === true) return true;
      if (one === null) held = null;
    }
    return held;
  };
  return {
    judge: (p) => verdictOf(holds(p)),
    asks: condition.says ?? text('an award', '奖励'),
    found: (p) => {
      const held = holds(p);
      if (held === null)
        return p.awards === undefined
          ? text('not known', '未知')
          : text('level, place or date of an award is not known', '奖励的级别、排名或日期不全');
      return held ? text('awarded', '已获得') : text('none that counts', '无符合条件的奖励');
    },
    reads: ['awards'],
    figure: null,
    step: null,
    reach: (p) => {
      const [level = 'national', last = 1] = Object.entries(places)[0] ?? [];
      const won = { kind: kinds[0]!, level, rank: last === 'any' ? 1 : last, date: asOf };
      return { field: 'awards', from: null, to: 1, profile: { ...p, awards: [...(p.awards ?? []), won] } };
    },
  };
}
