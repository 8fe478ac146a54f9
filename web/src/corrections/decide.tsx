import Button from 'antd/es/button';
import { useState } from 'react';
import { ApiError, tell } from '../api/fetch.js';
import { client } from '../api/queries.js';
import { useWords } from '../i18n/use-words.js';
import { FormLine } from '../needs/form-line.js';
import { SentForm } from '../needs/sent-form.js';
import styles from './corrections.module.css';

/** Accepts a correction, which is then imported as a file, or refuses it with a reason. */
export function Decide({ id }: { id: number }) {
  const { t, say } = useWords();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const accept = async () => {
    setBusy(true);
    setFault(null);
    try {
      await tell('POST', `/api/corrections/${id}/accept`);
      await client.invalidateQueries();
    } catch (error) {
      const detail = error instanceof ApiError ? error.detail : null;
      setFault(detail ? say(detail) : t('failedReach'));
    } finally {
      setBusy(false);
    }
  };
  const refuse = async () => {
    await tell('POST', `/api/corrections/${id}/refuse`, { reason });
    await client.invalidateQueries({ queryKey: ['corrections'] });
  };
  return (
    <div className={`${styles.acts} screen-only`}>
      <Button type="primary" loading={busy} onClick={() => void accept()}>
        {t('correctionsAccept')}
      </Button>
      <details>
        <summary>{t('correctionsRefuse')}</summary>
        <SentForm
          title={t('correctionsRefuseForm')}
          action={t('correctionsRefuse')}
          done={t('correctionsRefused')}
          send={refuse}
        >
          <FormLine label={t('correctionsReason')} value={reason} onChange={setReason} required />
        </SentForm>
      </details>
      <p role="alert" className={fault === null ? 'unseen' : styles.fault}>
        {fault}
      </p>
    </div>
  );
}
