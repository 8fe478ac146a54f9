import { useOwnCorrections } from '../api/office-queries.js';
import type { EnterpriseProfile, OwnCorrection } from '../api/types.js';
import { CardHeading } from '../figure/card-heading.js';
import { useWords } from '../i18n/use-words.js';
import { ListTable } from '../rows/list-table.js';
import { answerOf } from '../states/answer-of.js';
import { CorrectionForm } from './correction-form.js';
import styles from './corrections.module.css';
import { useCorrectionColumns } from './use-columns.js';

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
          <p className="quiet">{t('correctionsOwnHow', { day: data.limits.day, months: data.keptMonths })}</p>
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
  const columns = useCorrectionColumns<OwnCorrection>({
    head: t('correctionsField'),
    renderName: ({ name, about }) => (
      <>
        {say(name)}
        {about !== null && <div className="quiet">{about}</div>}
      </>
    ),
  });
  const row = ({ id }: OwnCorrection) => ({ key: id, 'data-correction': id });
  return <ListTable columns={columns} lines={lines} row={row} className={styles.table} />;
}
