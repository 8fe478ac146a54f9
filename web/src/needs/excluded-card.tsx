import type { Excluded } from '../api/types.js';
import { CardHeading } from '../figure/card-heading.js';
import { number } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import { Whom } from './candidate-card.js';
import { CellDoor } from './cell-door.js';
import { LoopSteps } from './loop-steps.js';
import styles from './needs.module.css';
import { LoopSign } from './signs.js';
import { StepForm } from './step-form.js';

interface ExcludedCardProps {
  need: string;
  excluded: Excluded[];
  /** All that are excluded. */
  of: number;
  today: string;
}

/** Who comes into question and does not pass, each with the reason; those that one thing keeps out first. */
export function ExcludedCard({ need, excluded, of, today }: ExcludedCardProps) {
  const { t, say } = useWords();
  return (
    <section className={`card ${styles.list}`} aria-labelledby="excluded-heading">
      <CardHeading
        id="excluded-heading"
        title={t('needExcluded')}
        note={t('needExcludedNote', { shown: number(excluded.length), of: number(of) })}
      />
      {excluded.map(({ enterprise, reasons, nearMiss, loop, moves }) => (
        <details
          key={enterprise.id}
          className={styles.supplier}
          data-excluded={enterprise.id}
          open={loop.steps.length > 0}
          aria-label={enterprise.name}
        >
          <summary>
            <h3>
              <span aria-hidden="true">{nearMiss ? '≈' : '✗'}</span>
              <span className="unseen">{t(nearMiss ? 'needNearMiss' : 'needOut')}</span> {enterprise.name}
            </h3>
            <span>{reasons.map((r) => say(r.says)).join(t('listSemicolon'))}</span>
            {loop.state !== 'open' && <LoopSign state={loop.state} />}
          </summary>
          <div className={styles.body}>
            <p>
              <Whom of={enterprise} />
            </p>
            <ul>
              {reasons.map(({ filter, says, door }) => (
                <li key={filter}>
                  ■ <CellDoor to={door}>{say(says)}</CellDoor>
                </li>
              ))}
            </ul>
            <LoopSteps steps={loop.steps} />
            {moves.length > 0 && (
              <StepForm need={need} supplier={enterprise.id} moves={moves} today={today} />
            )}
          </div>
        </details>
      ))}
    </section>
  );
}
