import type { Invited, LoopStep } from '../api/types.js';
import { number } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import styles from './needs.module.css';

type Step = Invited['steps'][number] & Partial<Pick<LoopStep, 'actor'>>;

/** The name without the address behind it. */
const nameOf = (actor: string) => actor.replace(/ <[^>]*>$/, '');

/** What was done, each step with its day, what was said and who recorded it. */
export function LoopSteps({ steps }: { steps: readonly Step[] }) {
  const { t } = useWords();
  if (steps.length === 0) return <p className="quiet">{t('needStepsNone')}</p>;
  return (
    <ol className={styles.steps} aria-label={t('needSteps')}>
      {steps.map(({ step, day, capacityPerYear, certificate, reason, actor }, i) => (
        <li key={i}>
          <span>{day}</span> <strong>{t(`loop_${step}`)}</strong>{' '}
          {[
            capacityPerYear === null ? null : t('needCapacity', { n: number(capacityPerYear) }),
            certificate,
            reason,
          ]
            .filter((said) => said !== null)
            .join(t('listSemicolon'))}
          {actor !== undefined && (
            <span className="quiet" title={actor}>
              {' '}
              {t('needStepBy', { who: nameOf(actor) })}
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}
