import Button from 'antd/es/button';
import { type ReactNode, type SubmitEvent, useState } from 'react';
import { ApiError } from '../api/fetch.js';
import { useWords } from '../i18n/use-words.js';
import styles from './needs.module.css';

interface SentFormProps {
  title: string;
  /** What the button does, and what is said when it is done. */
  action: string;
  done: string;
  send: () => Promise<void>;
  children: ReactNode;
}

/** A short form within a card: what went wrong, or that it is done, stands beneath it. */
export function SentForm({ title, action, done, send, children }: SentFormProps) {
  const { t, say } = useWords();
  const [busy, setBusy] = useState(false);
  const [isDone, setDone] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setBusy(true);
    setDone(false);
    setFault(null);
    try {
      await send();
      setDone(true);
    } catch (error) {
      const detail = error instanceof ApiError ? error.detail : null;
      setFault(detail ? say(detail) : t('failedReach'));
    } finally {
      setBusy(false);
    }
  };
  return (
    <form
      className={`${styles.form} screen-only`}
      aria-label={title}
      onSubmit={(event) => void submit(event)}
    >
      {children}
      <Button type="primary" htmlType="submit" loading={busy}>
        {action}
      </Button>
      <p role="status" className={isDone ? undefined : 'unseen'}>
        {isDone && `✔ ${done}`}
      </p>
      <p role="alert" className={fault === null ? 'unseen' : styles.fault}>
        {fault}
      </p>
    </form>
  );
}
