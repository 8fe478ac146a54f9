import type { NextPlan } from '../api/types.js';
import { Amount } from '../figure/amount.js';
import { targetFigure, written } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import styles from './next-plan-strip.module.css';

/** The plan that follows: where each of its goals starts from, and what it asks for where that is known. */
export function NextPlanStrip({ next }: { next: NextPlan }) {
  const { t, lang, say } = useWords();
  return (
    <section className={`card ${styles.strip}`} aria-labelledby="next-heading">
      <h2 id="next-heading" title={say(next.caveat)}>
        {say(next.title)}
      </h2>
      <ul className={styles.goals}>
        {next.goals.map(({ id, name, unit, target, baseline }) => (
          <li key={id}>
            <span className="quiet">{say(name)}</span>{' '}
            <span className={styles.pair}>
              {t('startsFrom')} <Amount of={baseline?.value ?? null} unit={unit} />
              {baseline && <span className="quiet"> {baseline.frozen ? t('frozen') : t('notFrozen')}</span>}
              {' · '}
              {target === null
                ? t('target_none')
                : t('target_>=', { value: written(targetFigure(target, unit, lang)) })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
