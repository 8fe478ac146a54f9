import { useMe } from '../api/queries.js';
import type { EnterpriseProfile } from '../api/types.js';
import { OwnCorrectionsCard } from '../corrections/own-card.js';
import { CardHeading } from '../figure/card-heading.js';
import { Says } from '../figure/says.js';
import { periodName } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import { PartLinks } from '../shell/part-links.js';
import { ProfileVisits } from '../visits/profile-card.js';
import { ChainCard } from './chain-card.js';
import { CredentialsCard } from './credentials-card.js';
import { oneOf } from '../rows/question.js';
import { ROLES } from './enterprises-question.js';
import styles from './enterprises.module.css';
import { LadderCard } from './ladder-card.js';
import { NeedsCard } from './needs-card.js';
import { OutputChart } from './output-chart.js';
import { StandingCard } from './standing-card.js';
import { SiteCard } from './site-card.js';
import { differs, StatedTable } from './stated-table.js';

/** What is known of one enterprise, and by whom. */
export function Profile({ profile }: { profile: EnterpriseProfile }) {
  const { t, say, lang } = useWords();
  const isOwn = useMe().data?.visitor?.role === 'enterprise';
  const { enterprise, fields, years, months } = profile;
  const facts = [...fields, ...[...years, ...months].flatMap((one) => one.facts)];
  const differ = facts.filter(differs).length;
  const scale = enterprise.aboveScale === null ? 'unknown' : enterprise.aboveScale ? 'yes' : 'no';
  const dated = (of: EnterpriseProfile['years'], name: (period: string) => string) =>
    of.flatMap(({ period, facts: some }) => some.map((fact) => ({ ...fact, lead: name(period) })));
  // How rows came to it is the office's own.
  const isExplained = profile.reasons.length > 0;
  const parts = [
    ['ladder-heading', t('page_ladder')],
    ['months-heading', t('profileMonths')],
    ['years-heading', t('profileYears')],
    ['credentials-heading', t('profileCredentials')],
    ['chain-heading', t('profileChain')],
    ['needs-heading', t('profileNeeds')],
    ['visits-heading', t('visitsProfile')],
    ['site-heading', t('profileSite')],
    ['names-heading', t('profileNames')],
    ...(isOwn ? [['corrections-heading', t('correctionsOwn')] as const] : []),
    ...(isExplained ? [['standing-heading', t('profileStanding')] as const] : []),
  ] as const;
  return (
    <>
      <Says>
        {t('profileIs', {
          role: t(`role_${oneOf(ROLES, enterprise.role) ?? 'unknown'}`),
          scale: t(`profileScale_${scale}`),
          park: enterprise.park ? say(enterprise.park) : t('parkUnknown'),
        })}
        {differ > 0 ? t('profileConflicts', { n: differ }) : t('profileAgree')}
      </Says>
      <div className={`${styles.parts} screen-only`}>
        <PartLinks parts={parts} />
      </div>
      <LadderCard profile={profile} />
      <section className={`card ${styles.card}`} aria-labelledby="months-heading">
        <CardHeading id="months-heading" title={t('profileMonths')} note={t('profileMonthsNote')} />
        {months.length === 0 ? (
          <p className="quiet">{t('profileMonthsNone')}</p>
        ) : (
          <>
            <OutputChart months={months} />
            <details>
              <summary>{t('profileMonthsTable')}</summary>
              <StatedTable facts={dated(months, (period) => periodName(period, lang))} />
            </details>
          </>
        )}
      </section>
      <section className={`card ${styles.card}`} aria-labelledby="years-heading">
        <CardHeading id="years-heading" title={t('profileYears')} note={t('profileYearsNote')} />
        {years.length === 0 ? (
          <p className="quiet">{t('profileYearsNone')}</p>
        ) : (
          <StatedTable facts={dated(years, (year) => year)} />
        )}
      </section>
      <CredentialsCard credentials={profile.credentials} />
      <ChainCard profile={profile} />
      <NeedsCard profile={profile} />
      <ProfileVisits enterprise={enterprise.id} visits={profile.visits} />
      <SiteCard profile={profile} />
      <section className={`card ${styles.card}`} aria-labelledby="names-heading">
        <CardHeading id="names-heading" title={t('profileNames')} note={t('profileNamesNote')} />
        <StatedTable facts={fields} />
      </section>
      {isOwn && <OwnCorrectionsCard profile={profile} />}
      {isExplained && <StandingCard profile={profile} />}
    </>
  );
}
