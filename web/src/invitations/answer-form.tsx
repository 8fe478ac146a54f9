import { useState } from 'react';
import { tell } from '../api/fetch.js';
import { client } from '../api/queries.js';
import type { LoopMove } from '../api/types.js';
import { useWords } from '../i18n/use-words.js';
import { FormLine } from '../needs/form-line.js';
import styles from '../needs/needs.module.css';
import { SentForm } from '../needs/sent-form.js';

const WORDS = { answered: 'invitationCould', declined: 'invitationDecline' } as const;

/** An enterprise's answer: how many it could make a year and its certificate, or that it declines and why. */
export function AnswerForm({ need, moves }: { need: string; moves: readonly LoopMove[] }) {
  const { t } = useWords();
  const [step, setStep] = useState<keyof typeof WORDS>('answered');
  const [capacity, setCapacity] = useState('');
  const [certificate, setCertificate] = useState('');
  const [reason, setReason] = useState('');
  const could = step === 'answered';
  const send = async () => {
    await tell('POST', `/api/invitations/${need}/steps`, {
      step,
      capacityPerYear: could ? Number(capacity) : null,
      certificate: could ? certificate : null,
      reason: could ? null : reason,
    });
    await client.invalidateQueries({ queryKey: ['invitations'] });
  };
  return (
    <SentForm
      title={t('invitationAnswer')}
      action={t('invitationSend')}
      done={t('invitationSent')}
      send={send}
    >
      {(['answered', 'declined'] as const)
        .filter((move) => moves.includes(move))
        .map((move) => (
          <label key={move} className={styles.choice}>
            <input
              type="radio"
              name={`answer-${need}`}
              checked={step === move}
              onChange={() => setStep(move)}
            />
            {t(WORDS[move])}
          </label>
        ))}
      {could ? (
        <>
          <FormLine
            label={t('stepCapacity')}
            type="number"
            value={capacity}
            onChange={setCapacity}
            required
          />
          <FormLine label={t('stepCertificate')} value={certificate} onChange={setCertificate} />
        </>
      ) : (
        <FormLine label={t('stepReason')} value={reason} onChange={setReason} required />
      )}
    </SentForm>
  );
}
