import { useOwnCorrections } from '../api/office-queries.js';
import type { EnterpriseProfile, OwnCorrection } from '../api/types.js';
import { CardHeading } from '../figure/card-heading.js';
import { useWords } from '../i18n/use-words.js';
import rows from '../rows/rows.module.css';
import { answerOf } from '../states/answer-of.js';
import { CorrectionForm } from './correction-form.js';
import styles from './corrections.module.css';
import { CorrectionState, KnownValues, SaidValue } from './values.js';

/** What an enterprise says is not right on its profile, and what the office decided. */
export function OwnCorrectionsCard({ profile }: { profile: EnterpriseProfile }) {
  const { t } = useWords();
  const { data, instead } = answerOf(useOwnCorrections());
  return (
    <section className="card" aria-labelledby="corrections-heading">
      <CardHeading id="corrections-heading" title={t('correctionsOwn')} note={t('correctionsOwnNote')} />
      {instead}
      {data && (
        <>
          <p className="quiet">{t('correctionsOwnHow', { day: data.limits.day })}</p>
          <CorrectionForm profile={profile} own={data} />
          {data.lines.length === 0 ? (
            <p className="quiet">{t('correctionsOwnNone')}</p>
          ) : (
            <Lines lines={data.lines} />
          )}
        </>
      )}
    </section>
  );
}

function Lines({ lines }: { lines: readonly OwnCorrection[] }) {
  const { t, say } = useWords();
  const heads = ['correctionsField', 'correctionsKnown', 'correctionsSaid'] as const;
  const last = ['correctionsWhy', 'correctionsState'] as const;
  return (
    <table className={`${rows.rows} ${rows.stacked} ${styles.table}`}>
      <thead>
        <tr>
          {[...heads, ...last].map((word) => (
            <th key={word} scope="col">
              {t(word)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.id} data-correction={line.id}>
            <th scope="row" className={styles.wrap}>
              {say(line.name)}
              {line.about !== null && <div className="quiet">{line.about}</div>}
            </th>
            <td data-label={t('correctionsKnown')}>
              <KnownValues of={line} />
            </td>
            <td data-label={t('correctionsSaid')}>
              <SaidValue of={line} />
            </td>
            <td data-label={t('correctionsWhy')} className={styles.wrap}>
              {line.reason}
            </td>
            <td data-label={t('correctionsState')}>
              <CorrectionState of={line} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
