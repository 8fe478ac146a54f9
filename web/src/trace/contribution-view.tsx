import { useContribution } from '../api/queries.js';
import { Amount } from '../figure/amount.js';
import { useWords } from '../i18n/use-words.js';
import { usePlace } from '../place/use-place.js';
import { answerOf } from '../states/answer-of.js';
import styles from './contribution-view.module.css';
import { SourceRowCard } from './source-row-card.js';
import { ViewHeading } from './view-heading.js';

/** One enterprise's contribution: each source row behind it, the cell that was used marked. */
export function ContributionView({ goal, enterprise }: { goal: string; enterprise: string }) {
  const { t } = useWords();
  const { asOf, definition } = usePlace();
  const { data, instead } = answerOf(useContribution(goal, enterprise, asOf, definition));
  if (!data) return instead;
  const { name, uscc } = data.enterprise;
  return (
    <>
      <ViewHeading
        title={name}
        figure={<Amount of={data.value} unit={data.unit} />}
        notes={[uscc ?? t('noCode'), t('sourceRows', { count: data.sources.length })]}
      />
      <ol className={styles.sources}>
        {data.sources.map((source, i) => (
          <SourceRowCard key={i} source={source} unit={data.unit} />
        ))}
      </ol>
    </>
  );
}
