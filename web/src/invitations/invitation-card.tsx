import type { Invited } from '../api/types.js';
import { CardHeading } from '../figure/card-heading.js';
import { useWords } from '../i18n/use-words.js';
import { LoopSteps } from '../needs/loop-steps.js';
import { AskedFacts } from '../needs/need-facts.js';
import styles from '../needs/needs.module.css';
import { LoopSign } from '../needs/signs.js';
import { AnswerForm } from './answer-form.js';

/** One invitation: what is asked, what is still open, the enterprise's own steps, and its answer. */
export function InvitationCard({ invited }: { invited: Invited }) {
  const { t, say } = useWords();
  const { need, state, steps, missing, moves } = invited;
  const name = need.part?.name ?? need.process?.name;
  const id = `invitation-${need.id}`;
  return (
    <section className={`card ${styles.invitation}`} aria-labelledby={id} data-invitation={need.id}>
      <CardHeading
        id={id}
        title={name ? say(name) : need.id}
        note={steps[0] ? t('invitationFrom', { day: steps[0].day }) : ''}
      />
      <p>
        <LoopSign state={state} />
      </p>
      <AskedFacts need={need} door={null} />
      {missing.length > 0 && (
        <div>
          <h3>{t('invitationOpen')}</h3>
          <ul className={styles.missing}>
            {missing.map((m) => (
              <li key={m.en}>{say(m)}</li>
            ))}
          </ul>
        </div>
      )}
      <div>
        <h3>{t('invitationOwn')}</h3>
        <LoopSteps steps={steps} />
      </div>
      {moves.length > 0 && <AnswerForm need={need.id} moves={moves} />}
    </section>
  );
}
