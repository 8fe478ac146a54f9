import type { Goal } from '../api/types.js';
import { targetFigure, written } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';

/** The target in words: to reach, to pass, not to pass, to stay within; or that none is set. */
export function GoalTarget({ goal }: { goal: Goal }) {
  return <p className="quiet">{useTarget()(goal)}</p>;
}

/** Says a goal's target. */
export function useTarget(): (goal: Goal) => string {
  const { t, lang } = useWords();
  return ({ target, low, op, unit }) => {
    if (target === null) return t('target_none');
    const value = written(targetFigure(target, unit, lang));
    if (op !== 'range') return t(`target_${op}`, { value });
    return t('target_range', { low: low === null ? '—' : written(targetFigure(low, unit, lang)), value });
  };
}
