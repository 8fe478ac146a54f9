import type { Goal } from '../api/types.js';
import { full, number } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import styles from './goal-facts.module.css';

/** What a hover on a figure tells: the whole value, its definition, its bounds and how many cells it is made of. */
export function GoalFacts({ goal }: { goal: Goal }) {
  const { t, lang, say } = useWords();
  const { low, high } = goal.bounds;
  const source = goal.growth?.comparableSource;
  return (
    <dl className={styles.facts}>
      <dt>{t('exactly')}</dt>
      <dd>{full(goal.value, goal.unit, lang)}</dd>
      <dt>{t('definition')}</dt>
      <dd>{say(goal.definition)}</dd>
      <dt>{t('bounds')}</dt>
      <dd>
        {full(low, goal.unit, lang)} – {full(high, goal.unit, lang)}
      </dd>
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
