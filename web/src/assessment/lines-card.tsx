import type { AssessmentLine, AssessmentPage } from '../api/types.js';
import { CardHeading } from '../figure/card-heading.js';
import { useWords } from '../i18n/use-words.js';
import { ConditionLine } from './condition-line.js';
import { commonSource, knownOf } from './line-source.js';
import styles from './lines.module.css';

interface LinesCardProps {
  id: string;
  title: string;
  lines: AssessmentLine[];
  facts: AssessmentPage['facts'];
}

/** Lines of a rulebook as the tree that they are, each with its verdict; how most of them are known is said once above. */
export function LinesCard({ id, title, lines, facts }: LinesCardProps) {
  const { t } = useWords();
  const common = commonSource(lines);
  const top = lines.filter(({ parent }) => parent === null);
  const heading = `${id}-heading`;
  return (
    <section className="card" aria-labelledby={heading}>
      <CardHeading id={heading} title={title} note={t('linesOf', { n: top.length })} />
      {common && (
        <p className={`quiet ${styles.source}`}>
          {t('sourceMost')} {knownOf(common, t)}
        </p>
      )}
      <ul className={styles.lines}>
        {top.map((line) => (
          <ConditionLine key={line.id} line={line} lines={lines} facts={facts} common={common} />
        ))}
      </ul>
    </section>
  );
}
