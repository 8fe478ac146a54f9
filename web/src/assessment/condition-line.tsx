import type { AssessmentLine, AssessmentPage } from '../api/types.js';
import { useWords } from '../i18n/use-words.js';
import { VerdictSign } from '../ladder/signs.js';
import { gapOf } from './gap.js';
import { knownOf, sameSource } from './line-source.js';
import { LineFacts } from './line-facts.js';
import styles from './lines.module.css';

interface ConditionLineProps {
  line: AssessmentLine;
  lines: AssessmentLine[];
  facts: AssessmentPage['facts'];
  common: AssessmentLine | null;
}

/** One line: what it asks and what was found, how far it is short, the facts, its source where it is another; below it its parts. */
export function ConditionLine({ line, lines, facts, common }: ConditionLineProps) {
  const { t, lang, say } = useWords();
  const parts = line.verdict === 'skipped' ? [] : lines.filter(({ parent }) => parent === line.id);
  const gap = gapOf(line, t, lang);
  return (
    <li id={`line-${line.id}`} className={styles.line} data-verdict={line.verdict}>
      <div className={styles.sign}>
        <VerdictSign verdict={line.verdict} />
      </div>
      <div className={styles.body}>
        <p>
          {say(line.text)} {gap && <strong className={styles.gap}>{gap}</strong>}{' '}
          <span className={styles.id}>{line.id}</span>
        </p>
        {line.facts.length > 0 && <LineFacts line={line} facts={facts} />}
        {line.note && <p className="quiet">{say(line.note)}</p>}
        {common && !sameSource(line, common) && (
          <p className={`quiet ${styles.source}`}>{knownOf(line, t)}</p>
        )}
      </div>
      {parts.length > 0 && (
        <div className={styles.parts}>
          {line.kind !== 'one' && <p className="quiet">{t(`kind_${line.kind}`)}</p>}
          <ul className={styles.lines}>
            {parts.map((part) => (
              <ConditionLine key={part.id} line={part} lines={lines} facts={facts} common={common} />
            ))}
          </ul>
        </div>
      )}
    </li>
  );
}
