import { addDays, addMonths, type Day } from '../../../model/day.js';
import { text } from '../../../model/text.js';
import type { Profile } from '../profile.js';
import { verdictOf } from '../verdict.js';
import type { Line, LineQuestion } from './line.js';

type Title = NonNullable<Profile['titles']>[number];

/** Whether a title is valid on a day, its first and last included; null when its dates do not tell. */
function validOn({ valid_from, valid_until }: Title, day: Day): boolean | null {
  if (valid_from !== undefined && valid_from > day) return false;
  if (valid_until !== undefined && valid_until !== 'open' && valid_until < day) return false;
  return valid_from === undefined || valid_until === undefined ? null : true;
}

/** Whether one of the kinds is held on the day; null when unknown. */
function holds(titles: Profile['titles'], kinds: readonly string[], day: Day): boolean | null {
  if (titles === undefined) return null;
  let held: boolean | null = false;
  for (const title of titles) {
    if (!kinds.includes(title.kind)) continue;
    const valid = validOn(title, day);
    if (valid === true) return true;
    if (valid === null) held = null;
  }
  return held;
}

/** A title of certain kinds that is valid on the day (or, with `no_title`, none). */
export function titleLine({ condition, asked: { asOf } }: LineQuestion): Line {
  const kinds = condition.title ?? condition.no_title!;
  const wanted = condition.title !== undefined;
  return {
    judge: ({ titles }) => {
      const held = holds(titles, kinds, asOf);
      return verdictOf(held === null ? null : held === wanted);
    },
    asks: condition.says ?? text(`a valid title: ${kinds.join(', ')}`, `有效称号：${kinds.join('、')}`),
    found: ({ titles }) => {
      const own = (titles ?? []).filter((t) => kinds.includes(t.kind));
      const last = own.toSorted((a, b) => ((a.valid_until ?? '') < (b.valid_until ?? '') ? 1 : -1))[0];
      if (titles === undefined) return text('not known', '未知');
      if (!last) return text('none held', '未持有');
      const { valid_from, valid_until } = last;
      return valid_until === 'open'
        ? text('held without end', '长期有效')
        : text(
            `valid from ${valid_from ?? 'an unknown day'} to ${valid_until ?? 'an unknown day'}`,
            `有效期 ${valid_from ?? '起始未知'} 至 ${valid_until ?? '截止未知'}`,
          );
    },
    reads: ['titles'],
    figure: null,
    step: null,
    reach: (p) => {
      const others = (p.titles ?? []).filter((t) => !kinds.includes(t.kind));
      const granted: Title = {
        kind: kinds[0]!,
        level: undefined,
        valid_from: asOf,
        valid_until: addDays(addMonths(asOf, 36), -1),
      };
      const titles = wanted ? [...(p.titles ?? []), granted] : others;
      return { field: 'titles', from: null, to: wanted ? 1 : 0, profile: { ...p, titles } };
    },
  };
}
