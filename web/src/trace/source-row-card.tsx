import type { SourceRow } from '../api/types.js';
import { figure, full, periodName, written } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import { SourceCells } from './source-cells.js';
import styles from './source-row-card.module.css';

const TRUST = ['declared', 'reviewed', 'cross-checked', 'issuer'] as const;

/** One row of a file: what it adds, where it stands, how it was matched, and the row itself. */
export function SourceRowCard({ source, unit }: { source: SourceRow; unit: string }) {
  const { t, lang, say } = useWords();
  const trust = TRUST.find((level) => level === source.trust);
  return (
    <li className={`card ${styles.source}`}>
      <div className={styles.heading}>
        <h3>{source.period ? periodName(source.period, lang) : source.file}</h3>
        <strong title={full(source.amount, unit, lang)}>{written(figure(source.amount, unit, lang))}</strong>
      </div>
      <dl className={styles.facts}>
        <div>
          <dt>{t('file')}</dt>
          <dd title={`SHA-256 ${source.sha256}`}>{source.file}</dd>
        </div>
        {source.sheet && (
          <div>
            <dt>{t('sheet')}</dt>
            <dd>{source.sheet}</dd>
          </div>
        )}
        <div>
          <dt>{t('cell')}</dt>
          <dd>{source.cell}</dd>
        </div>
        <div>
          <dt>{t('raw')}</dt>
          <dd>
            <code>{source.raw}</code>
          </dd>
        </div>
        <div>
          <dt>{t('statedOn')}</dt>
          <dd>{source.statedOn ?? `— ${t('unknown')}`}</dd>
        </div>
        <div>
          <dt>{t('trust')}</dt>
          <dd>{trust ? t(`trust_${trust}`) : source.trust}</dd>
        </div>
        <div>
          <dt>{t('matched')}</dt>
          <dd>{say(source.decision)}</dd>
        </div>
      </dl>
      <SourceCells source={source} />
    </li>
  );
}
