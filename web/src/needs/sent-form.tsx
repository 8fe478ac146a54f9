import Button from 'antd/es/button';
import { type ReactNode, type SubmitEvent, useState } from 'react';
import { Fault } from '../states/fault.js';
import { useAct } from '../states/use-act.js';
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
  const { busy, fault, act } = useAct();
  const [isDone, setDone] = useState(false);
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setDone(false);
    setDone(await act(send));
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
      <Fault says={fault} />
    </form>
  );
}
