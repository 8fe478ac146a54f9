import { useMessage } from '../api/office-queries.js';
import { CardHeading } from '../figure/card-heading.js';
import { useWords } from '../i18n/use-words.js';
import { Door } from '../place/door.js';
import { pageAt } from '../place/place.js';
import { answerOf } from '../states/answer-of.js';
import { AnswerForm } from './answer-form.js';
import styles from './inbox.module.css';
import { StateWord } from './state-word.js';
import { StepsCard } from './steps-card.js';

/** One message: who wrote what, how its address stands, what was done, and what can be done. */
export function MessageCard({ id }: { id: string }) {
  const { t } = useWords();
  const { data, instead } = answerOf(useMessage(id));
  return (
    <>
      <p className="screen-only">
        <Door to={{ subject: null }}>
          <span aria-hidden="true">← </span>
          {t('inboxBack')}
        </Door>
      </p>
      {instead}
      {data && (
        <>
          <section className="card" aria-labelledby="message-heading">
            <CardHeading
              id="message-heading"
              title={data.reference}
              note={`${t(`inboxTopic_${data.topic}`)} · ${data.received.slice(0, 16).replace('T', ' ')} UTC`}
            />
            <dl className={styles.facts}>
              <dt>{t('inboxState')}</dt>
              <dd>
                <StateWord state={data.state} />
                {data.holder && <span className="quiet"> {data.holder}</span>}
              </dd>
              {data.name !== null && (
                <>
                  <dt>{t('inboxFrom')}</dt>
                  <dd>{data.name}</dd>
                  <dt>{t('email')}</dt>
                  <dd>
                    {data.email}{' '}
                    <span className="quiet">
                      {data.confirmed === null ? `◇ ${t('inboxUnconfirmed')}` : `✔ ${t('inboxConfirmed')}`}
                    </span>
                  </dd>
                </>
              )}
              {data.enterprise !== null && (
                <>
                  <dt>{t('inboxEnterprise')}</dt>
                  <dd>
                    <Door to={{ ...pageAt('enterprises'), find: data.enterprise }}>{data.enterprise}</Door>
                  </dd>
                </>
              )}
            </dl>
            <p className={styles.text} lang={data.language === 'zh' ? 'zh-CN' : 'en'}>
              {data.text ?? <span className="quiet">{t('inboxErased')}</span>}
            </p>
          </section>
          <AnswerForm key={data.events.length} message={data} />
          <StepsCard message={data} />
        </>
      )}
    </>
  );
}
