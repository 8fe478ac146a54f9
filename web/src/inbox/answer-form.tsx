import Button from 'antd/es/button';
import Popconfirm from 'antd/es/popconfirm';
import { useState } from 'react';
import { tell } from '../api/fetch.js';
import type { MessagePage } from '../api/types.js';
import { CardHeading } from '../figure/card-heading.js';
import { useWords } from '../i18n/use-words.js';
import { Fault } from '../states/fault.js';
import { useAct } from '../states/use-act.js';
import styles from './inbox.module.css';

/** What can be done about a message: take it, answer it, close it, open it again, erase what the sender wrote. */
export function AnswerForm({ message }: { message: MessagePage }) {
  const { t } = useWords();
  const [answer, setAnswer] = useState('');
  const { busy, fault, act: does } = useAct('inbox');
  const { id, state, canMail } = message;
  const isErased = message.text === null;
  const act = (step: string, body?: object) => does(() => tell('POST', `/api/inbox/${id}/${step}`, body));
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
      <Fault says={fault} />
    </section>
  );
}
