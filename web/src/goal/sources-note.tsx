import type { Goal, Status } from '../api/types.js';
import { statusWord } from '../figure/status-word.js';
import { number } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import { Door } from '../place/door.js';
import styles from './sources-note.module.css';

/** What the figure rests on: how many cells, how old the sources are, how far the target is known, which method. */
export function SourcesNote({ goal, drawnUp }: { goal: Goal; drawnUp: Status['drawnUp'] }) {
  const { t, say } = useWords();
  const { forecast } = goal;
  return (
    <section className={`quiet ${styles.note}`} aria-labelledby="sources-heading">
      <h2 id="sources-heading">{t('sourcesTitle')}</h2>
      <p>
        <Door to={{ goal: goal.id }}>{t('factCount', { facts: number(goal.facts) })}</Door>
        {drawnUp && <> · {t('drawnUp', drawnUp)}</>} ·{' '}
        {t('targetStatus', { status: t(statusWord(goal.status)) })}
        {forecast && <> · {t('method', { method: say(forecast.methodName) })}</>}
      </p>
      {forecast?.reason && <p>{say(forecast.reason)}</p>}
      {goal.note && <p>{say(goal.note)}</p>}
    </section>
  );
}
