import type { Visit } from '../api/types.js';
import { CardHeading } from '../figure/card-heading.js';
import { useWords } from '../i18n/use-words.js';
import { RecordVisit } from './record-card.js';
import { VisitsTable } from './visits-table.js';

/** What one enterprise asked of the office and what was done for it. */
export function ProfileVisits({ enterprise, visits }: { enterprise: string; visits: readonly Visit[] }) {
  const { t } = useWords();
  return (
    <section className="card" aria-labelledby="visits-heading">
      <CardHeading id="visits-heading" title={t('visitsProfile')} note={t('visitsProfileNote')} />
      {visits.length === 0 ? (
        <p className="quiet">{t('visitsProfileNone')}</p>
      ) : (
        <VisitsTable visits={visits} ofOne />
      )}
      <RecordVisit enterprise={enterprise} />
    </section>
  );
}
