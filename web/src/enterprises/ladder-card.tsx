import { useMe } from '../api/queries.js';
import type { EnterpriseProfile } from '../api/types.js';
import { CardHeading } from '../figure/card-heading.js';
import { useWords } from '../i18n/use-words.js';
import { DistanceSign, HoldingSign, VerdictSign } from '../ladder/signs.js';
import { Door } from '../place/door.js';
import { pageAt } from '../place/place.js';
import styles from './enterprises.module.css';

type Standing = NonNullable<EnterpriseProfile['ladder']>;

/** The title that it holds and until when, the next rung, what it lacks for that, and the way to the assessment. */
export function LadderCard({ profile: { enterprise, ladder } }: { profile: EnterpriseProfile }) {
  const { t } = useWords();
  return (
    <section className={`card ${styles.card}`} aria-labelledby="ladder-heading">
      <CardHeading id="ladder-heading" title={t('page_ladder')} note={t('unofficial')}>
        {ladder && <ToAssessment enterprise={enterprise.id} ladder={ladder} />}
      </CardHeading>
      {ladder ? <Rungs ladder={ladder} /> : <p className="quiet">{t('profileLadderNone')}</p>}
    </section>
  );
}

/** The way to the assessment; an enterprise can also try other figures in the portal's self-assessment. */
function ToAssessment({ enterprise, ladder: { rung, next } }: { enterprise: string; ladder: Standing }) {
  const { t, lang } = useWords();
  const isOwn = useMe().data?.visitor?.role === 'enterprise';
  // Who stands at the top is held against the review of the title.
  const assessed = { rung: next ?? rung, case: next === null ? 'review' : null };
  return (
    <>
      <Door to={{ ...pageAt('ladder', enterprise), ...assessed }}>{t('profileLadder')}</Door>
      {isOwn && (
        <>
          {' '}
          <a className="door" href={`/${lang}/self-assessment`}>
            {t('selfAssessment')}
          </a>
        </>
      )}
    </>
  );
}

function Rungs({ ladder }: { ladder: Standing }) {
  const { t, say } = useWords();
  const { rung, holding, ends, next, climb, unmet, unknown, names } = ladder;
  const nameOf = (id: string) => say(names.find((one) => one.rung === id)!.name);
  return (
    <>
      <dl className={styles.standing}>
        <dt>{t('titleHeld')}</dt>
        <dd>
          {rung === null || holding === null ? (
            t('holding_none')
          ) : (
            <>
              {nameOf(rung)} <HoldingSign holding={holding} />{' '}
              <span className="quiet">{ends === null ? t('endUnknown') : t('until', { day: ends })}</span>
            </>
          )}
        </dd>
        <dt>{t('nextRung')}</dt>
        <dd>
          {next === null || climb === null ? (
            t('nextNone')
          ) : (
            <>
              {nameOf(next)} <DistanceSign distance={climb} short={unmet.length} />
            </>
          )}
        </dd>
      </dl>
      {next !== null && (
        <>
          <h3>{t('lacks')}</h3>
          {unmet.length === 0 && unknown.length === 0 && <p>{t('lacksNothing')}</p>}
          <Lines of={unmet} verdict="unmet" />
          {unknown.length > 0 && (
            <details open={unmet.length === 0}>
              <summary>{t('profileToSettle', { n: unknown.length })}</summary>
              <Lines of={unknown} verdict="unknown" />
            </details>
          )}
        </>
      )}
    </>
  );
}

function Lines({ of, verdict }: { of: Standing['unmet']; verdict: 'unmet' | 'unknown' }) {
  const { say } = useWords();
  return (
    <ul>
      {of.map(({ id, text }) => (
        <li key={id} className={styles.value} data-line={id}>
          <VerdictSign verdict={verdict} /> {say(text)}
        </li>
      ))}
    </ul>
  );
}
