import type { TFunction } from 'i18next';
import type { AssessmentLine } from '../api/types.js';
import { type Lang, money, number, written } from '../format/index.js';

const UNITS = ['year', 'month', 'right', 'place', 'level', 'proof', 'point', 'person', 'centre'] as const;

const count = (n: number) => number(n, Number.isInteger(n) ? 0 : 1);

/** How far a figure is short of its line, in words and its unit; null where it is not, or is not known. */
export function gapOf({ gap, unit, verdict }: AssessmentLine, t: TFunction, lang: Lang): string | null {
  if (gap === null || gap === 0 || verdict === 'met' || verdict === 'skipped') return null;
  if (unit === 'CNY') return t('gap', { amount: written(money(gap, lang)) });
  if (unit === 'share') return t('gapPoints', { amount: number(gap * 100, gap < 0.001 ? 3 : 1) });
  const known = UNITS.find((one) => one === unit);
  return t('gap', { amount: known ? t(`unit_${known}`, { n: count(gap) }) : count(gap) });
}
