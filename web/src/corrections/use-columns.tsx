import type { ReactNode } from 'react';
import type { OwnCorrection } from '../api/types.js';
import { useWords } from '../i18n/use-words.js';
import type { Column } from '../rows/list-table.js';
import styles from './corrections.module.css';
import { CorrectionState, KnownValues, SaidValue } from './values.js';

interface More<Line> {
  /** The head of what names a row, and the name. */
  head: string;
  renderName: (line: Line) => ReactNode;
  /** What stands below the reason, and what below the state. */
  renderBy?: (line: Line) => ReactNode;
  renderActs?: (line: Line) => ReactNode;
}

/** Of a correction: whose or which it is, what was known, what is stated and why, and how it stands. */
export function useCorrectionColumns<Line extends OwnCorrection>(more: More<Line>): Column<Line>[] {
  const { t } = useWords();
  return [
    { head: more.head, names: true, className: styles.wrap, render: more.renderName },
    { head: t('correctionsKnown'), render: (line) => <KnownValues of={line} /> },
    { head: t('correctionsSaid'), render: (line) => <SaidValue of={line} /> },
    {
      head: t('correctionsWhy'),
      className: styles.wrap,
      render: (line) => (
        <span>
          {line.reason}
          {more.renderBy?.(line)}
        </span>
      ),
    },
    {
      head: t('correctionsState'),
      render: (line) => (
        <span className={styles.acts}>
          <CorrectionState of={line} />
          {more.renderActs?.(line)}
        </span>
      ),
    },
  ];
}
