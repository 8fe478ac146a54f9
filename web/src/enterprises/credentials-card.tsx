import type { EnterpriseProfile } from '../api/types.js';
import { CardHeading } from '../figure/card-heading.js';
import { useWords } from '../i18n/use-words.js';
import rows from '../rows/rows.module.css';
import { Claims } from './claims.js';
import styles from './enterprises.module.css';
import { TitleSign, useCredentialName } from './title-sign.js';

/** Titles and certificates with their ends: what has ended, and what ends soon, by sign and word. */
export function CredentialsCard({ credentials }: Pick<EnterpriseProfile, 'credentials'>) {
  const { t } = useWords();
  const nameOf = useCredentialName();
  return (
    <section className={`card ${styles.card}`} aria-labelledby="credentials-heading">
      <CardHeading
        id="credentials-heading"
        title={t('profileCredentials')}
        note={t('profileCredentialsNote')}
      />
      {credentials.length === 0 ? (
        <p className="quiet">{t('profileCredentialsNone')}</p>
      ) : (
        <table className={`${rows.rows} ${rows.stacked} ${styles.table}`}>
          <thead>
            <tr>
              <th scope="col">{t('profileCredential')}</th>
              <th scope="col">{t('profileNumber')}</th>
              <th scope="col">{t('profileState')}</th>
              <th scope="col">{t('profileSources')}</th>
            </tr>
          </thead>
          <tbody>
            {credentials.map(({ kind, title, number, state, ends, claims }) => (
              <tr key={[kind, title, number, ends].join()} data-title={state}>
                <th scope="row">
                  {nameOf(kind)}
                  {title && <div className="quiet">{title}</div>}
                </th>
                <td data-label={t('profileNumber')} className={styles.value}>
                  {number ?? '—'}
                </td>
                <td data-label={t('profileState')}>
                  <span>
                    <TitleSign state={state} ends={ends} />
                  </span>
                </td>
                <td data-label={t('profileSources')}>
                  <Claims of={claims} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
