import type { SourceRow } from '../api/types.js';
import { figure, full, periodName, written } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import { CellFacts } from './cell-facts.js';
import { SourceCells } from './source-cells.js';
import styles from './source-row-card.module.css';

/** One row of a file: what it adds, where it stands, how it was matched, and the row itself. */
export function SourceRowCard({ source, unit }: { source: SourceRow; unit: string }) {
  const { lang } = useWords();
  return (
    <li className={`card ${styles.source}`}>
      <div className={styles.heading}>
        <h3>{source.period ? periodName(source.period, lang) : source.file}</h3>
        <strong title={full(source.amount, unit, lang)}>{written(figure(source.amount, unit, lang))}</strong>
      </div>
      <CellFacts cell={source} />
      <SourceCells source={source} />
    </li>
  );
}
