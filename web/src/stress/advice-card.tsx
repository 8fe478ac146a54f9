import type { StressScreen } from '../api/types.js';
import { CardHeading } from '../figure/card-heading.js';
import { useWords } from '../i18n/use-words.js';
import styles from './stress.module.css';

/** What to do, the weightiest first: call, stock, approve, ask. */
export function AdviceCard({ advice }: Pick<StressScreen, 'advice'>) {
  const { t, say } = useWords();
  return (
    <section className="card" aria-labelledby="todo-heading">
      <CardHeading id="todo-heading" title={t('stressTodo')} note={t('stressTodoNote')} />
      {advice.length === 0 && <p className="quiet">{t('stressTodoNone')}</p>}
      <ol className={styles.todo}>
        {advice.map((one) => (
          <li key={one.says.en}>
            <strong>{t(`stressDo_${one.kind}`)}</strong>
            <span>{say(one.says)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
