import Button from 'antd/es/button';
import { type ReactNode, type SubmitEvent, useEffect, useState } from 'react';
import { ApiError } from '../api/fetch.js';
import { useWords } from '../i18n/use-words.js';
import { LanguageSwitch } from '../shell/language-switch.js';
import styles from './form.module.css';

interface FormPageProps {
  title: string;
  /** Why it is asked. */
  lead: string;
  children: ReactNode;
  /** What the button does. */
  action: string;
  send: () => Promise<void>;
  /** What is said of an answer by its status, where the server does not say it itself. */
  faults?: Partial<Record<number, string>>;
}

/** A page that is one short form: its fault stands above the button, and what was typed stays. */
export function FormPage({ title, lead, children, action, send, faults }: FormPageProps) {
  const { t, say } = useWords();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  useEffect(() => {
    document.title = `${title} · ${t('product')}`;
  });
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setBusy(true);
    setFault(null);
    try {
      await send();
    } catch (error) {
      const problem = error instanceof ApiError ? error : null;
      const known = problem?.status == null ? undefined : faults?.[problem.status];
      setFault(known ?? (problem?.detail ? say(problem.detail) : t('failedReach')));
    } finally {
      setBusy(false);
    }
  };
  return (
    <main id="content" tabIndex={-1} className={styles.page}>
      <form className={`card ${styles.form}`} onSubmit={(event) => void submit(event)}>
        <p className="quiet">{t('product')}</p>
        <h1>{title}</h1>
        <p className="quiet">{lead}</p>
        {children}
        <p role="alert" className={fault === null ? 'unseen' : styles.fault}>
          {fault}
        </p>
        <Button type="primary" htmlType="submit" loading={busy} block>
          {action}
        </Button>
        <LanguageSwitch />
      </form>
    </main>
  );
}
