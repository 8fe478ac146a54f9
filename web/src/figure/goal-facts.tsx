import type { Goal } from '../api/types.js';
import { Unknown } from '../figure/amount.js';
import { full, number } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import styles from './goal-facts.module.css';

/** What a hover on a figure tells: the whole value, its definition, its bounds and how many cells it is made of. */
export function GoalFacts({ goal }: { goal: Goal }) {
  const { t, lang, say } = useWords();
  const { bounds, unit, value } = goal;
  const source = goal.growth?.comparableSource;
  return (
    <dl className={styles.facts}>
      <dt>{t('exactly')}</dt>
      <dd>{value === null ? <Unknown /> : full(value, unit, lang)}</dd>
      <dt>{t('definition')}</dt>
      <dd>{say(goal.definition)}</dd>
      <dt>{t('bounds')}</dt>
      <dd>{bounds ? `${full(bounds.low, unit, lang)} – ${full(bounds.high, unit, lang)}` : <Unknown />}</dd>
      <dt>{t('facts')}</dt>
      <dd>
        {t('factCount', { facts: number(goal.facts) })}
        {source && <p>{t('basedOn', { source })}</p>}
      </dd>
      <dt>{t('why')}</dt>
      <dd>{say(goal.why)}</dd>
    </dl>
  );
}
