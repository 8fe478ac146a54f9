import type { Goal } from '../api/types.js';
import { number } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import { Door } from '../place/door.js';
import { DetailLine } from '../figure/detail-line.js';

/** How many of those who owe a return have made it: a door to the others. */
export function ReportingLine({
  goal,
  reporting,
}: {
  goal: Goal;
  reporting: NonNullable<Goal['reporting']>;
}) {
  const { t } = useWords();
  const { reported, expected, late } = reporting;
  return (
    <DetailLine label={t('reporting')}>
      {number(reported)} / {number(expected)}
      {late.length > 0 && (
        <>
          {' · '}
          <Door to={{ goal: goal.id, show: 'late' }}>{t('late', { count: late.length })}</Door>
        </>
      )}
    </DetailLine>
  );
}
