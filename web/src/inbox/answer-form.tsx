import Button from 'antd/es/button';
import Popconfirm from 'antd/es/popconfirm';
import { useState } from 'react';
import { ApiError, tell } from '../api/fetch.js';
import { client } from '../api/queries.js';
import type { MessagePage } from '../api/types.js';
import { CardHeading } from '../figure/card-heading.js';
import { useWords } from '../i18n/use-words.js';
import styles from './inbox.module.css';

/** What can be done about a message: take it, answer it, close it, open it again, erase what the sender wrote. */
export function AnswerForm({ message }: { message: MessagePage }) {
  const { t, say } = useWords();
  const [answer, setAnswer] = useState('');
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const { id, state, canMail } = message;
  const isErased = message.text === null;
  const act = async (step: string, body?: object) => {
    setBusy(true);
    setFault(null);
    try {
      await tell('POST', `/api/inbox/${id}/${step}`, body);
      await client.invalidateQueries({ queryKey: ['inbox'] });
    } catch (error) {
      const detail = error instanceof ApiError ? error.detail : null;
      setFault(detail ? say(detail) : t('failedReach'));
    } finally {
      setBusy(false);
    }
  };
  const send = (elsewhere: boolean) => void act('answer', { text: answer, elsewhere });
  const empty = answer.trim() === '';
  return (
    <section className="card screen-only" aria-labelledby="answer-heading">
      <CardHeading id="answer-heading" title={t('inboxAnswer')} note={canMail ? '' : t('inboxNoMail')} />
      {!isErased && (
        <textarea
          className={styles.answer}
          rows={6}
          maxLength={10_000}
          aria-labelledby="answer-heading"
          value={answer}
          onChange={({ target }) => setAnswer(target.value)}
        />
      )}
      <div className={styles.acts}>
        {!isErased && canMail && (
          <Button type="primary" disabled={busy || empty} onClick={() => send(false)}>
            {t('inboxSend')}
          </Button>
        )}
        {!isErased && (
          <Button disabled={busy || empty} onClick={() => send(true)}>
            {t('inboxElsewhere')}
          </Button>
        )}
        {state === 'new' && (
          <Button disabled={busy} onClick={() => void act('take')}>
            {t('inboxTake')}
          </Button>
        )}
        {state === 'closed' ? (
          !isErased && (
            <Button disabled={busy} onClick={() => void act('reopen')}>
              {t('inboxReopen')}
            </Button>
          )
        ) : (
          <Button disabled={busy} onClick={() => void act('close', { reason: empty ? null : answer })}>
            {t('inboxClose')}
          </Button>
        )}
        {!isErased && (
          <Popconfirm
            title={t('inboxEraseAsk')}
            okText={t('inboxErase')}
            cancelText={t('cancel')}
            onConfirm={() => void act('erase')}
          >
            <Button danger disabled={busy}>
              {t('inboxErase')}
            </Button>
          </Popconfirm>
        )}
      </div>
      <p role="alert" className={fault === null ? 'unseen' : styles.fault}>
        {fault}
      </p>
    </section>
  );
}
