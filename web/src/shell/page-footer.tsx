import type { Overview } from '../api/types.js';
import { number } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import { Door } from '../place/door.js';
import styles from './page-footer.module.css';

/** What is not certain about the plan, what the checks found, how old the sources are, how much stands in the register. */
export function PageFooter({ overview }: { overview: Overview }) {
  const { t, say, lang } = useWords();
  const { sources, rows, enterprises, questions } = overview.register;
  const { caveat, checks, drawnUp } = overview.status;
  const found = checks.filter(({ state }) => state === 'found').length;
  return (
    <footer className={styles.footer}>
      <p>{say(caveat)}</p>
      <p className={styles.totals}>
        {checks.length > 0 && (
          <span>
            <Door to={{ show: 'checks' }}>{t('checksFound', { found, of: checks.length })}</Door>
          </span>
        )}
        {drawnUp && <span>{t('drawnUp', drawnUp)}</span>}
        <span>
          {t('register', {
            sources: number(sources),
            rows: number(rows),
            enterprises: number(enterprises),
            questions: number(questions),
          })}
        </span>
        <span>
          <a className="door" href={`/${lang}/self-assessment`}>
            {t('selfAssessment')}
          </a>
        </span>
      </p>
    </footer>
  );
}
