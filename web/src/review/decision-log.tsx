import Button from 'antd/es/button';
import type { ReviewPage } from '../api/types.js';
import { CardHeading } from '../figure/card-heading.js';
import { useWords } from '../i18n/use-words.js';
import rows from '../rows/rows.module.css';
import type { Deciding } from './use-deciding.js';

/** The newest decisions: on whom, by whom, why, and the way back from each. */
export function DecisionLog({ page: { log, decides }, deciding }: { page: ReviewPage; deciding: Deciding }) {
  const { t } = useWords();
  return (
    <section className="card" aria-labelledby="log-heading">
      <CardHeading id="log-heading" title={t('reviewLog')} note={t('reviewLogNote')} />
      {log.length === 0 ? (
        <p>{t('reviewLogNone')}</p>
      ) : (
        <table className={`${rows.rows} ${rows.stacked}`}>
          <thead>
            <tr>
              <th scope="col">{t('reviewPair')}</th>
              <th scope="col">{t('reviewVerdict')}</th>
              <th scope="col">{t('reviewBy')}</th>
              <th scope="col">{t('reviewReasonGiven')}</th>
              <th scope="col">
                <span className="unseen">{t('actions')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {log.map(({ id, names, verdict, reason, actor, at, undone }) => (
              <tr key={id} data-decision={id} data-undone={undone !== null}>
                <th scope="row">
                  {names[0]} — {names[1]}
                </th>
                <td data-label={t('reviewVerdict')}>{t(`reviewVerdict_${verdict}`)}</td>
                <td data-label={t('reviewBy')}>
                  {actor} <span className="quiet">{at}</span>
                </td>
                <td data-label={t('reviewReasonGiven')}>{reason === '' ? '—' : reason}</td>
                <td>
                  {undone ? (
                    <span className="quiet">{t('reviewUndoneBy', undone)}</span>
                  ) : (
                    decides && (
                      <Button size="small" disabled={deciding.busy} onClick={() => void deciding.undo([id])}>
                        {t('reviewUndo')}
                      </Button>
                    )
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
