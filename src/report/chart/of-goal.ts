import type { GoalAnswer } from '../../lenses/plan/index.js';
import { amountText, formatAmount, moneyScale, roundText } from '../../model/format.js';
import { parsePeriod, positionOf } from '../../model/period.js';
import { type Language, text } from '../../model/text.js';
import type { Chart, ChartLine } from './chart.js';

type Points = (number | null)[];

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The positions of a year: its eleven reporting periods for what adds up, its twelve month ends for a level. */
function positionsOf(adds: boolean, language: Language): string[] {
  const months = language === 'zh' ? MONTHS.map((_, i) => `${i + 1}月`) : MONTHS;
  return adds ? [language === 'zh' ? '1–2月' : 'Jan–Feb', ...months.slice(2)] : months;
}

/** Where a period stands; a level of the merged first two months stands at the end of February. */
function positionIn(adds: boolean, period: string): number {
  return adds ? positionOf(parsePeriod(period)!) : Number(period.slice(-2)) - 1;
}

function pointsOf({ trend }: GoalAnswer, adds: boolean, year: string, length: number): Points {
  const points: Points = Array.from({ length }, () => null);
  for (const { period, value, cumulative } of trend)
    if (period.startsWith(year)) points[positionIn(adds, period)] = adds ? cumulative : value;
  return points;
}

/** The forecast from the last known point to the year's end; null where the goal is due in another year. */
function aheadOf(goal: GoalAnswer, adds: boolean, year: string, present: Points): Points | null {
  const { forecast } = goal;
  if (!forecast || goal.due.slice(0, 4) !== year) return null;
  const from = present.findLastIndex((v) => v !== null);
  const points: Points = present.map((v, i) => (i === from ? v : null));
  if (adds) for (const { period, cumulative } of goal.ahead) points[positionIn(adds, period)] = cumulative;
  else points[Number(goal.due.slice(5, 7)) - 1] = forecast.value;
  return points.filter((v) => v !== null).length > 1 ? points : null;
}

/** How amounts of a unit are drawn: all of a chart in the scale of its largest. */
function scaleOf(largest: number, unit: string, language: Language) {
  if (unit === 'CNY') return moneyScale(largest, language);
  if (unit === 'share') return { unit: '%', divisor: 0.01, decimals: 1 };
  return { unit: formatAmount(2, unit, language).unit, divisor: 1, decimals: 0 };
}

/**
 * The course of a goal's figure over its newest year against the year before, with target and forecast.
 * Null where there is nothing to draw.
 */
export function chartOf(goal: GoalAnswer, language: Language): Chart | null {
  const newest = goal.trend.at(-1)?.period.slice(0, 4);
  if (newest === undefined || !goal.trend.every((p) => p.period.length > 4)) return null;
  const adds = goal.kind === 'flow' && goal.trend.every((t) => parsePeriod(t.period) !== null);
  const positions = positionsOf(adds, language);
  const t = (en: string, zh: string) => text(en, zh)[language];
  const present = pointsOf(goal, adds, newest, positions.length);
  const past = pointsOf(goal, adds, String(Number(newest) - 1), positions.length);
  const ahead = aheadOf(goal, adds, newest, present);
  const known = [...present, ...past, ...(ahead ?? []), goal.target].filter((v) => v !== null);
  const { unit, divisor, decimals } = scaleOf(Math.max(...known), goal.unit, language);
  const scaled = (points: Points) => points.map((v) => (v === null ? null : v / divisor));
  const show = (v: number) => formatAmount(v, goal.unit, language).figure;
  const last = present.findLast((v) => v !== null);
  const lines: ChartLine[] = [];
  if (past.some((v) => v !== null))
    lines.push({ label: String(Number(newest) - 1), tone: 'past', points: scaled(past) });
  if (last != null)
    lines.push({ label: `${newest}  ${show(last)}`, tone: 'present', points: scaled(present) });
  if (ahead && goal.forecast)
    lines.push({
      label: t(`forecast ${show(goal.forecast.value)}`, `预计 ${show(goal.forecast.value)}`),
      tone: 'ahead',
      points: scaled(ahead),
    });
  const says = [
    `${goal.name[language]} ${last == null ? '—' : amountText(last, goal.unit, language)}`,
    ...(goal.target === null ? [] : [t('target ', '目标 ') + roundText(goal.target, goal.unit, language)]),
    ...(goal.forecast
      ? [t('forecast ', '预计 ') + amountText(goal.forecast.value, goal.unit, language)]
      : []),
  ];
  return {
    title: adds ? t(`${goal.name.en}, year to date`, `${goal.name.zh}（当年累计）`) : goal.name[language],
    unit,
    decimals,
    says: says.join(t(', ', '，')),
    positions,
    lines,
    target:
      goal.target === null
        ? null
        : {
            label: t('target ', '目标 ') + roundText(goal.target, goal.unit, language).split(' ')[0]!,
            value: goal.target / divisor,
          },
    band:
      ahead && goal.forecast
        ? { low: goal.forecast.low80 / divisor, high: goal.forecast.high80 / divisor }
        : null,
  };
}
