import { useState } from 'react';
import { tell } from '../api/fetch.js';
import { client } from '../api/queries.js';
import type { LoopMove } from '../api/types.js';
import { useWords } from '../i18n/use-words.js';
import { FormLine } from './form-line.js';
import { SentForm } from './sent-form.js';

interface StepFormProps {
  need: string;
  supplier: string;
  moves: readonly LoopMove[];
  /** The latest day that a step may be of. */
  today: string;
}

const REASONED: ReadonlySet<LoopMove> = new Set(['declined', 'closed', 'taken-back']);

/** Records the next step with a supplier: which, on which day, and what was said. */
export function StepForm({ need, supplier, moves, today }: StepFormProps) {
  const { t } = useWords();
  const [chosen, setChosen] = useState<LoopMove | null>(null);
  const [day, setDay] = useState(today);
  const [capacity, setCapacity] = useState('');
  const [certificate, setCertificate] = useState('');
  const [reason, setReason] = useState('');
  // What was chosen before may not follow any more.
  const step = chosen !== null && moves.includes(chosen) ? chosen : moves[0]!;
  const send = async () => {
    await tell('POST', `/api/needs/${need}/steps`, {
      supplier,
      step,
      day,
      capacityPerYear: step === 'answered' && capacity !== '' ? Number(capacity) : null,
      certificate: step === 'answered' ? certificate : null,
      reason: REASONED.has(step) ? reason : null,
    });
    setChosen(null);
    setReason('');
    await client.invalidateQueries({ queryKey: ['needs'] });
  };
  return (
    <SentForm title={t('needRecord')} action={t('stepSave')} done={t('stepSaved')} send={send}>
      <label>
        {t('stepStep')}
        <select value={step} onChange={({ target }) => setChosen(target.value as LoopMove)}>
          {moves.map((move) => (
            <option key={move} value={move}>
              {t(`loop_${move}`)}
            </option>
          ))}
        </select>
      </label>
      <FormLine label={t('stepDay')} type="date" value={day} onChange={setDay} max={today} required />
      {step === 'answered' && (
        <>
          <FormLine label={t('stepCapacity')} type="number" value={capacity} onChange={setCapacity} />
          <FormLine label={t('stepCertificate')} value={certificate} onChange={setCertificate} />
        </>
      )}
      {REASONED.has(step) && (
        <FormLine label={t('stepReason')} value={reason} onChange={setReason} required />
      )}
    </SentForm>
  );
}
