import type { Cell } from '../api/types.js';
import { useWords } from '../i18n/use-words.js';
import styles from './cell-facts.module.css';

const TRUST = ['declared', 'reviewed', 'cross-checked', 'issuer'] as const;

/** Where a cell stands, what is written in it, when, how far it can be trusted and how it was matched. */
export function CellFacts({ cell }: { cell: Cell }) {
  const { t, say } = useWords();
  const trust = TRUST.find((level) => level === cell.trust);
  return (
    <dl className={styles.facts}>
      <div>
        <dt>{t('file')}</dt>
        <dd title={`SHA-256 ${cell.sha256}`}>{cell.file}</dd>
      </div>
      {cell.sheet && (
        <div>
          <dt>{t('sheet')}</dt>
          <dd>{cell.sheet}</dd>
        </div>
      )}
      <div>
        <dt>{t('cell')}</dt>
        <dd>{cell.cell}</dd>
      </div>
      <div>
        <dt>{t('raw')}</dt>
        <dd>
          <code>{cell.raw}</code>
        </dd>
      </div>
      <div>
        <dt>{t('statedOn')}</dt>
        <dd>{cell.statedOn ?? `— ${t('unknown')}`}</dd>
      </div>
      <div>
        <dt>{t('trust')}</dt>
        <dd>{trust ? t(`trust_${trust}`) : cell.trust}</dd>
      </div>
      <div>
        <dt>{t('matched')}</dt>
        <dd>{say(cell.decision)}</dd>
      </div>
    </dl>
  );
}
