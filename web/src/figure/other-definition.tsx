import type { Goal } from '../api/types.js';
import { Unknown } from '../figure/amount.js';
import { figure, full, written } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import { Door } from '../place/door.js';
import { DetailLine } from '../figure/detail-line.js';

/** The same goal counted by another definition, beside the figure: a door to its own contributions. */
export function OtherDefinition({ goal, other }: { goal: Goal; other: Goal['others'][number] }) {
  const { lang, say } = useWords();
  if (other.value === null)
    return (
      <DetailLine label={say(other.name)}>
        <Unknown />
      </DetailLine>
    );
  const shown = figure(other.value, goal.unit, lang);
  return (
    <DetailLine label={say(other.name)}>
      <Door title={full(other.value, goal.unit, lang)} to={{ goal: goal.id, definition: other.definition }}>
        {goal.unit === 'CNY' ? written(shown) : shown.figure}
      </Door>
    </DetailLine>
  );
}
