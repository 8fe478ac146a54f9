import type { Goal } from '../api/types.js';
import { targetFigure, written } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';

/** The target in words: to reach, to pass, or not to pass. */
export function GoalTarget({ goal }: { goal: Goal }) {
  const { t, lang } = useWords();
  return (
    <p className="quiet">
      {t(`target_${goal.op}`, { value: written(targetFigure(goal.target, goal.unit, lang)) })}
    </p>
  );
}
