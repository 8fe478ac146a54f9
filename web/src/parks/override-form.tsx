import Button from 'antd/es/button';
import { type SubmitEvent, useState } from 'react';
import { tell } from '../api/fetch.js';
import type { OverrideRecorded, ParksPage } from '../api/types.js';
import { useWords } from '../i18n/use-words.js';
import { Fault } from '../states/fault.js';
import { useAct } from '../states/use-act.js';
import styles from './parks.module.css';

const VERDICTS = ['to', 'not-in'] as const;

interface OverrideFormProps {
  project: ParksPage['projects'][number];
  parks: ParksPage['parks'];
}

/** Records an officer's word on where a project goes, with the reason. */
export function OverrideForm({ project, parks }: OverrideFormProps) {
  const { t, say } = useWords();
  const [verdict, setVerdict] = useState<(typeof VERDICTS)[number]>('to');
  const [park, setPark] = useState(project.park ?? parks[0]?.park ?? '');
  const [reason, setReason] = useState('');
  const { busy, fault, act } = useAct('parks');
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const word = { project: project.id, park, verdict, reason };
    const done = await act(() => tell<OverrideRecorded>('POST', '/api/parks/overrides', word));
    if (done) setReason('');
  };
  return (
    <form
      className={`${styles.form} screen-only`}
      aria-label={`${t('parksOverride')} · ${project.name}`}
      onSubmit={(event) => void submit(event)}
    >
      <label>
        {t('parksVerdict')}
        <select value={verdict} onChange={({ target }) => setVerdict(target.value as typeof verdict)}>
          {VERDICTS.map((one) => (
            <option key={one} value={one}>
              {t(`parksVerdict_${one}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('parksPark')}
        <select value={park} onChange={({ target }) => setPark(target.value)}>
          {parks.map((one) => (
            <option key={one.park} value={one.park}>
              {say(one.name)}
            </option>
          ))}
        </select>
      </label>
      <label className={styles.reason}>
        {t('parksReason')}
        <input
          value={reason}
          required
          maxLength={1000}
          onChange={({ target }) => setReason(target.value)}
          autoComplete="off"
        />
      </label>
      <Button htmlType="submit" disabled={busy}>
        {t('parksRecord')}
      </Button>
      <Fault says={fault} />
    </form>
  );
}
