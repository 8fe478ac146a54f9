import { changeText, amountText } from '../../model/format.js';
import { periodName, parsePeriod } from '../../model/period.js';
import { type Text, text } from '../../model/text.js';
import type { View } from '../../register/index.js';
import type { Changes, GoalAnswer } from './answer/index.js';
import { sumYuan } from './explain/cause.js';
import { goalAnswer } from './goal-answer.js';
import type { PlanQuestion } from './question.js';

/** From this share of its old value a restated period is brought to a person's notice. */
const NOTABLE = 0.05;

type GoalChange = Changes['goals'][number];

/** The points of a trend that both have and that differ. */
function restated(before: GoalAnswer, now: GoalAnswer): GoalChange['restated'] {
  const old = new Map(before.trend.map((t) => [t.period, t.value]));
  return now.trend.flatMap(({ period, value }) => {
    const was = old.get(period);
    if (was === undefined || was === value) return [];
    return [{ period, before: was, now: value, change: was > 0 ? value / was - 1 : null }];
  });
}

function alertsOf({ name, unit, restated: periods }: GoalChange): Text[] {
  const notable = periods.filter((p) => p.change === null || Math.abs(p.change) >= NOTABLE);
  return notable.map(({ period, before, now }) => {
    const parsed = parsePeriod(period);
    const said = parsed ? periodName(parsed) : text(period, period);
    const by = sumYuan([now, -before]);
    return text(
      `${name.en} of ${said.en} was ${amountText(before, unit, 'en')} and is now ${amountText(now, unit, 'en')} (${changeText(by, unit, 'en')}).`,
      `${said.zh}${name.zh}由 ${amountText(before, unit, 'zh')} 改为 ${amountText(now, unit, 'zh')}（${changeText(by, unit, 'zh')}）。`,
    );
  });
}

/** What the register learnt since an earlier revision, and what that changed in the answer for the question's day. */
export function changesSince(question: PlanQuestion, since: View): Changes {
  const { plan, view, asOf } = question;
  const earlier = { ...question, view: since };
  const goals = plan.goals.map((goal): GoalChange => {
    const before = goalAnswer(earlier, goal.id)!;
    const now = goalAnswer(question, goal.id)!;
    return {
      id: goal.id,
      name: goal.name,
      unit: now.unit,
      before: before.value,
      now: now.value,
      change: before.value === null || now.value === null ? null : sumYuan([now.value, -before.value]),
      restated: restated(before, now),
    };
  });
  const sources = view.snapshot.sources.flatMap(({ name, sha256, statedOn }, i) => {
    const was = since.isLive(i);
    const is = view.isLive(i);
    if (was === is) return [];
    return [{ name, sha256, statedOn, change: is ? ('added' as const) : ('withdrawn' as const) }];
  });
  return {
    plan: plan.id,
    asOf,
    since: { revision: since.revision, knownAt: since.knownAt },
    now: { revision: view.revision, knownAt: view.knownAt },
    sources,
    enterprises: { before: since.ids.length, now: view.ids.length },
    goals,
    alerts: goals.flatMap(alertsOf),
  };
}
