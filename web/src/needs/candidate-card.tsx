import type { Candidate } from '../api/types.js';
import { ContactLines } from '../collection/contact-lines.js';
import { number } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import rows from '../rows/rows.module.css';
import { CellDoor } from './cell-door.js';
import { LoopSteps } from './loop-steps.js';
import styles from './needs.module.css';
import { LoopSign, ProofSign } from './signs.js';
import { StepForm } from './step-form.js';

interface CandidateCardProps {
  need: string;
  candidate: Candidate;
  today: string;
  /** Whether its parts are shown at once; of those in the loop they are. */
  opened: boolean;
}

const points = (share: number) => number(share * 100);

/** A supplier that fits: its score with every part and why, its proofs, what is missing, and the steps so far. */
export function CandidateCard({ need, candidate, today, opened }: CandidateCardProps) {
  const { t, say } = useWords();
  const { enterprise, rank, score, parts, missing, loop, moves } = candidate;
  const isOpen = score.low !== score.high;
  return (
    <details
      className={styles.supplier}
      data-supplier={enterprise.id}
      open={opened || loop.steps.length > 0}
      aria-label={enterprise.name}
    >
      <summary>
        <h3>
          {rank}. {enterprise.name}
        </h3>
        <strong>{t('needsScore', { score: points(score.value) })}</strong>
        {isOpen && (
          <span className="quiet">
            {t('needRange', { low: points(score.low), high: points(score.high) })}
          </span>
        )}
        <LoopSign state={loop.state} />
      </summary>
      <div className={styles.body}>
        <p>
          <CellDoor to={parts[0]?.door ?? null}>{enterprise.name}</CellDoor> · <Whom of={enterprise} />
        </p>
        <Parts candidate={candidate} />
        {missing.length === 0 ? (
          <p>✔ {t('needNothingMissing')}</p>
        ) : (
          <div>
            <h4>{t('needMissing')}</h4>
            <ul className={styles.missing}>
              {missing.map((m) => (
                <li key={m.en}>{say(m)}</li>
              ))}
            </ul>
          </div>
        )}
        <LoopSteps steps={loop.steps} />
        {moves.length > 0 && <StepForm need={need} supplier={enterprise.id} moves={moves} today={today} />}
      </div>
    </details>
  );
}

/** Its park, and whom to call. */
export function Whom({ of }: { of: Candidate['enterprise'] }) {
  const { t, say } = useWords();
  return (
    <>
      {of.park ? say(of.park) : t('parkUnknown')} · <ContactLines of={of} />
    </>
  );
}

function Parts({ candidate }: { candidate: Candidate }) {
  const { t, say } = useWords();
  return (
    <table className={`${rows.rows} ${rows.stacked} ${styles.parts}`}>
      <thead>
        <tr>
          <th scope="col">{t('needPart')}</th>
          <th scope="col" className={rows.number}>
            {t('needPoints')}
          </th>
          <th scope="col">{t('needWhy')}</th>
        </tr>
      </thead>
      <tbody>
        {candidate.parts.map(({ id, name, value, weight, says, door }) => (
          <tr key={id} data-part={id}>
            <th scope="row">{say(name)}</th>
            <td className={rows.number} data-label={t('needPoints')}>
              {points(value * weight)} / {points(weight)}
            </td>
            <td data-label={t('needWhy')}>
              {id === 'proofs' && candidate.proofs.length > 0 ? (
                <Proofs proofs={candidate.proofs} />
              ) : (
                <CellDoor to={door}>{say(says)}</CellDoor>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Proofs({ proofs }: Pick<Candidate, 'proofs'>) {
  const { t, say } = useWords();
  return (
    <ul>
      {proofs.map(({ qualification, state, asked, says, door }) => (
        <li key={qualification}>
          <ProofSign state={state} /> <CellDoor to={door}>{say(says)}</CellDoor>{' '}
          <span className="quiet">({t(asked ? 'needProof_asked' : 'needProof_usual')})</span>
        </li>
      ))}
    </ul>
  );
}
