import type { Overview } from '../api/types.js';
import { number } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import styles from './page-footer.module.css';

/** What is not certain about the plan, and how much stands in the register. */
export function PageFooter({ overview }: { overview: Overview }) {
  const { t, say } = useWords();
  const { sources, rows, enterprises, questions } = overview.register;
  return (
    <footer className={styles.footer}>
      <p>{say(overview.status.caveat)}</p>
      <p className={styles.totals}>
        {t('register', {
          sources: number(sources),
          rows: number(rows),
          enterprises: number(enterprises),
          questions: number(questions),
        })}
      </p>
    </footer>
  );
}
