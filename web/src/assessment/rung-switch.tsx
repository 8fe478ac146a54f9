import Button from 'antd/es/button';
import type { AssessmentPage } from '../api/types.js';
import { useWords } from '../i18n/use-words.js';
import { Door } from '../place/door.js';
import { go } from '../place/use-place.js';
import styles from './assessment.module.css';

const CASES = ['new', 'review'] as const;

/** Chooses the rung and the case; what has no edition in force on the day cannot be chosen. */
export function RungSwitch({ page: { rungs, rung, case: current } }: { page: AssessmentPage }) {
  const { t, say } = useWords();
  const casesOf = (id: string) => rungs.find((r) => r.rung === id)?.cases ?? [];
  const choose = (id: string) => {
    const cases = casesOf(id);
    go({ rung: id, case: cases.includes(current) ? current : (cases[0] ?? current) });
  };
  return (
    <div className={`${styles.tools} screen-only`}>
      <label>
        {t('heldAgainst')}
        <select value={rung} onChange={({ target }) => choose(target.value)}>
          {rungs.map((r) => (
            <option key={r.rung} value={r.rung} disabled={r.cases.length === 0}>
              {say(r.name)}
            </option>
          ))}
        </select>
      </label>
      <nav aria-label={t('case')} className={styles.cases}>
        {CASES.map((one) =>
          casesOf(rung).includes(one) ? (
            <Door
              key={one}
              className={styles.case}
              to={{ rung, case: one }}
              aria-current={one === current || undefined}
            >
              {t(`case_${one}`)}
            </Door>
          ) : (
            <span key={one} className={styles.case} aria-disabled="true" title={t('caseNone')}>
              {t(`case_${one}`)}
            </span>
          ),
        )}
      </nav>
      <Button onClick={() => print()}>{t('print')}</Button>
    </div>
  );
}
