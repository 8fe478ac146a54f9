import type { Assessment, AssessmentPage, Verdict } from '../api/types.js';
import { ContactLines } from '../collection/contact-lines.js';
import { Says } from '../figure/says.js';
import { useWords } from '../i18n/use-words.js';
import { VerdictSign } from '../ladder/signs.js';
import styles from './assessment.module.css';
import { sizeWord, statusWord } from './words.js';

/** What came out, that it is no official result, and by which rules of which dates on the accounts of which year. */
export function VerdictCard({ page, assessment }: { page: AssessmentPage; assessment: Assessment }) {
  const { t, say } = useWords();
  const { rulebook, verdict, says, caution, baseYear, sizes, name, window } = assessment;
  const top = [...assessment.eligibility, ...assessment.conditions].filter(
    (line) => line.parent === null && line.verdict !== 'skipped',
  );
  const count = (of: Verdict) => top.filter((line) => line.verdict === of).length;
  const about = [
    [t('rulebook'), `${rulebook.document} · ${rulebook.version}`],
    [t('inForce'), t(rulebook.to === null ? 'inForceSince' : 'inForceFromTo', rulebook)],
    [t('rulebookStatus'), t(statusWord(rulebook.status))],
    [t('baseYear'), String(baseYear)],
    [t('size'), sizes.map((size) => t(sizeWord(size))).join(t('or')) || `— ${t('unknown')}`],
    [t('code'), page.enterprise.uscc ?? `— ${t('unknown')}`],
    [t('park'), page.enterprise.park ? say(page.enterprise.park) : `— ${t('unknown')}`],
  ] as const;
  return (
    <section className={`card ${styles.verdict}`} aria-label={t('verdict')}>
      <div className={styles.result}>
        <VerdictSign verdict={verdict} word={say(says)} />
        <strong>{t('heldAgainstRung', { rung: say(name), case: t(`case_${rulebook.case}`) })}</strong>
        <span className={styles.unofficial}>{t('unofficial')}</span>
      </div>
      <Says>
        {t('assessmentSentence', {
          of: top.length,
          met: count('met'),
          unmet: count('unmet'),
          unknown: count('unknown'),
          person: count('needs-person'),
        })}
        {window &&
          t('assessmentWindow', {
            opens: window.opens,
            year: baseYear,
            verdict: t(`verdict_${window.verdict}`),
          })}
      </Says>
      <dl className={styles.about}>
        {about.map(([term, said]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{said}</dd>
          </div>
        ))}
        <div>
          <dt>{t('contact')}</dt>
          <dd>
            <ContactLines of={page.enterprise} />
          </dd>
        </div>
      </dl>
      {rulebook.note && <p>{say(rulebook.note)}</p>}
      {page.conflicts.length > 0 && (
        <p>▲ {t('conflicts', { fields: page.conflicts.map(say).join(t('listComma')) })}</p>
      )}
      <p className="quiet">{say(caution)}</p>
    </section>
  );
}
