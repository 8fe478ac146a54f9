import { addDays, addMonths, type Day } from '../../model/day.js';
import type { Review } from '../../model/plan.js';
import { text } from '../../model/text.js';
import type { Expiry } from './answer/index.js';
import { type Holdings, holdings, unitStands } from './count.js';
import { defineGoal, type PlanQuestion } from './question.js';
import type { Title } from './titles.js';

/** Months that the look-ahead covers. */
export const LOOK_AHEAD = 12;

/** The published pass rate of a title's review, where there is one for its kind and level. */
function reviewOf(title: Title, reviews: readonly Review[]): Review | null {
  return (
    reviews.find(
      (r) =>
        r.credentials.some((c) => c === title.credential) &&
        title.level !== null &&
        r.levels.some((l) => l === title.level),
    ) ?? null
  );
}

/** Titles that are valid on a day and end within the months after it, soonest first, with what their end does to the count. */
export function endingTitles(
  held: Holdings,
  day: Day,
  reviews: readonly Review[],
  months = LOOK_AHEAD,
): Expiry[] {
  const horizon = addMonths(day, months);
  return held.titles
    .flatMap((title, i) => {
      const { end } = title;
      if (end === null || end === 'open' || end < day || end >= horizon) return [];
      const unit = held.units[i]!;
      if (!unitStands(held, unit, day)) return [];
      const stays = unitStands(held, unit, addDays(end, 1));
      const review = stays ? null : reviewOf(title, reviews);
      const { id, name, uscc } = held.members.get(title.enterprise)!;
      return [
        {
          enterprise: { id, name, uscc },
          credential: title.credential,
          title: title.label,
          level: title.level,
          end,
          fate: stays ? ('stays' as const) : ('lost' as const),
          passRate: review?.pass_rate ?? null,
          says: stays
            ? text('Another valid title keeps it counted.', '另有有效称号，到期后仍计入。')
            : review
              ? text(
                  `Counted no more after ${end} unless it passes the review; ${percent(review.pass_rate)} passed in ${review.year}.`,
                  `${end} 到期后不再计入，须通过复核；${review.year} 年复核通过率 ${percent(review.pass_rate)}。`,
                )
              : text(
                  `Counted no more after ${end} unless it is renewed; no pass rate is published for this title.`,
                  `${end} 到期后不再计入，须办理复核；该称号未公布复核通过率。`,
                ),
        },
      ];
    })
    .sort((a, b) =>
      a.end === b.end ? (a.enterprise.id < b.enterprise.id ? -1 : 1) : a.end < b.end ? -1 : 1,
    );
}

const percent = (share: number) => `${Math.round(share * 10_000) / 100} %`;

/**
 * Of the titles that end, how many are expected to be lost by the published pass rates; null when none of those that would
 * be lost has a published rate. An enterprise whose every title of the goal ends counts once, by the last of them.
 */
export function expectedLost(endings: readonly Expiry[]): number | null {
  const rated = endings.filter((e) => e.fate === 'lost' && e.passRate !== null);
  return rated.length === 0 ? null : rated.reduce((sum, e) => sum + 1 - e.passRate!, 0);
}

/** The titles of a goal that end within twelve months of the question's day; empty for a goal that counts none. */
export function expiriesOf(question: PlanQuestion, goalId: string): Expiry[] {
  const defined = defineGoal(question.plan, goalId);
  if (defined?.indicator.kind !== 'distinct-count') return [];
  return endingTitles(holdings(question, defined), question.asOf, defined.indicator.reviews);
}
