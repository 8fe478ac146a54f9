import type { Check } from '../api/types.js';
import { Sign } from '../figure/state-sign.js';
import { useWords } from '../i18n/use-words.js';
import { Door } from '../place/door.js';
import styles from './checks-view.module.css';
import { ViewHeading } from './view-heading.js';

/** What was found comes first, what cannot be told next. */
const ORDER = ['found', 'cannot-tell', 'guarded', 'clear'] as const;

const SIGNS = { found: '▲', 'cannot-tell': '◇', guarded: '●', clear: '✔' } as const;
const COLOURS = { found: 'at-risk', 'cannot-tell': 'unknown', guarded: 'met', clear: 'met' } as const;

/** The pitfalls of industrial statistics, each looked for: what was found, where, and what to do. */
export function ChecksView({ checks }: { checks: Check[] }) {
  const { t, say } = useWords();
  const found = checks.filter(({ state }) => state === 'found').length;
  const sorted = [...checks].sort((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state));
  return (
    <>
      <ViewHeading title={t('checks')} notes={[t('checksFound', { found, of: checks.length })]} />
      <ul className={styles.checks}>
        {sorted.map(({ id, name, state, says, count, facts }) => (
          <li key={id}>
            <h3>
              {say(name)} <Sign sign={SIGNS[state]} word={t(`check_${state}`)} colour={COLOURS[state]} />
            </h3>
            <p>{say(says)}</p>
            {facts.length > 0 && (
              <p className="quiet">
                {t('checkCells', { shown: facts.length, count })}{' '}
                {facts.map(({ row, field }, i) => (
                  <span key={`${row}.${field}`}>
                    <Door to={{ fact: `${row}.${field}` }} aria-label={`${say(name)} ${i + 1}`}>
                      {i + 1}
                    </Door>{' '}
                  </span>
                ))}
              </p>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
