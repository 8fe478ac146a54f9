import type { StressPage } from '../api/types.js';
import { useWords } from '../i18n/use-words.js';
import { Door } from '../place/door.js';
import styles from './stress.module.css';

/** The one way from a line down to what stands still, in words; under each the cells that say so. */
export function Because({ line, answer }: { line: StressPage['lines'][number]; answer: StressPage }) {
  const { t, say } = useWords();
  if (line.because.length === 0) return <span className="quiet">—</span>;
  const nameOf = (id: string) => (answer.names[id] ? say(answer.names[id]) : id);
  const isSite = (id: string) => answer.sites.includes(id);
  return (
    <details>
      <summary>{t('stressBecauseOpen')}</summary>
      <ol className={styles.chain}>
        {line.because.map((id, i) => {
          const next = line.because[i + 1];
          return (
            <li key={id}>
              {isSite(id)
                ? t('stressStands', { name: nameOf(id) })
                : t(next !== undefined && isSite(next) ? 'stressFrom' : 'stressNeeds', { name: nameOf(id) })}
              <Cells of={id} trace={answer.trace} />
            </li>
          );
        })}
      </ol>
    </details>
  );
}

/** Cells that a step shows; the number of the others is said. */
const SHOWN = 4;

function Cells({ of, trace }: { of: string; trace: StressPage['trace'] }) {
  const { t } = useWords();
  return trace
    .filter((entry) => entry.id === of && entry.cells.length > 0)
    .map((entry) => (
      <span key={entry.of} className={styles.cells}>
        <span className="quiet">{t(`stressOf_${entry.of}`)}</span>
        {entry.cells.slice(0, SHOWN).map(({ cell, raw }) => (
          <Door key={cell} to={{ fact: cell }}>
            {raw}
          </Door>
        ))}
        {entry.rows > SHOWN && (
          <span className="quiet">{t('stressMoreRows', { n: entry.rows - SHOWN })}</span>
        )}
      </span>
    ));
}
