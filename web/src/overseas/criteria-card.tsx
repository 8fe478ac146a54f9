import type { OverseasPage } from '../api/types.js';
import { CardHeading } from '../figure/card-heading.js';
import { number } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import rows from '../rows/rows.module.css';

/** The criteria of readiness, how many firms meet each, and what is to be known of it. */
export function CriteriaCard({ criteria }: Pick<OverseasPage, 'criteria'>) {
  const { t, say } = useWords();
  return (
    <section className="card" aria-labelledby="criteria-heading">
      <CardHeading id="criteria-heading" title={t('overseasCriteria')} note={t('overseasCriteriaNote')} />
      <table className={rows.rows}>
        <thead>
          <tr>
            <th scope="col">{t('overseasCriterion')}</th>
            {(['met', 'unmet', 'unknown'] as const).map((state) => (
              <th key={state} scope="col" className={rows.number}>
                {t(`overseasState_${state}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {criteria.map(({ id, name, note, status, met, unmet, unknown }) => (
            <tr key={id} data-criterion={id}>
              <th scope="row">
                {say(name)} <span className="quiet">{t(`overseasStatus_${status}`)}</span>
                {note && <div className="quiet">{say(note)}</div>}
              </th>
              <td className={rows.number}>{number(met)}</td>
              <td className={rows.number}>{number(unmet)}</td>
              <td className={rows.number}>{number(unknown)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
