import type { Goal } from '../api/types.js';
import { number, periodName } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import { largestFirst } from '../overview/late-order.js';
import { LateTable } from '../overview/late-table.js';
import { ViewHeading } from './view-heading.js';

/** Everybody who owes the newest return. */
export function LateView({ goal, reporting }: { goal: Goal; reporting: NonNullable<Goal['reporting']> }) {
  const { t, lang } = useWords();
  const { reported, expected, lateReporters } = reporting;
  const period = goal.through ? periodName(goal.through, lang) : '';
  return (
    <>
      <ViewHeading
        title={t('lateTitle')}
        notes={[t('lateNote', { period }), `${t('reporting')} ${number(reported)} / ${number(expected)}`]}
      />
      <LateTable goal={goal.id} late={largestFirst(lateReporters)} />
    </>
  );
}
