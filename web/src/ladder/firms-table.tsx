import type { LadderLine, LadderRung } from '../api/types.js';
import { useWords } from '../i18n/use-words.js';
import rows from '../rows/rows.module.css';
import { SortHead } from '../rows/sort-head.js';
import { FirmRow } from './firm-row.js';
import styles from './firms-table.module.css';
import type { Sort } from './ladder-question.js';

interface FirmsTableProps {
  lines: LadderLine[];
  rungs: LadderRung[];
  sort: Sort;
}

/** Firm, title, next rung, what it lacks, whom to call. */
export function FirmsTable({ lines, rungs, sort }: FirmsTableProps) {
  const { t, say } = useWords();
  const nameOf = (id: string) => {
    const name = rungs.find(({ rung }) => rung === id)?.name;
    return name ? say(name) : id;
  };
  return (
    <table className={`${rows.rows} ${rows.stacked} ${styles.firms}`}>
      <thead>
        <tr>
          <SortHead sort="name" current={sort}>
            {t('enterprise')}
          </SortHead>
          <SortHead sort="ends" current={sort}>
            {t('titleHeld')}
          </SortHead>
          <SortHead sort="distance" current={sort}>
            {t('nextRung')}
          </SortHead>
          <th scope="col">{t('lacks')}</th>
          <th scope="col">{t('contact')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <FirmRow key={line.enterprise.id} line={line} nameOf={nameOf} />
        ))}
      </tbody>
    </table>
  );
}
