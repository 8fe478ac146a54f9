import { useMe } from '../api/queries.js';
import type { OwnCorrection } from '../api/types.js';
import { Amount } from '../figure/amount.js';
import { useWords } from '../i18n/use-words.js';
import { Door } from '../place/door.js';
import styles from './corrections.module.css';

const SIGNS = { waiting: '◇', accepted: '✔', refused: '■', withdrawn: '▲' };

/** How a correction stands, by sign and word, and why it was refused. */
export function CorrectionState({ of: { state, answer } }: { of: OwnCorrection }) {
  const { t } = useWords();
  return (
    <span>
      <span data-correction-state={state}>
        {SIGNS[state]} {t(`correction_${state}`)}
      </span>
      {answer !== null && <div className={styles.wrap}>{answer}</div>}
    </span>
  );
}

/** What the register held when the correction was stated, each value with its cells; the office opens them. */
export function KnownValues({ of: { known, unit, erased } }: { of: OwnCorrection }) {
  const { t } = useWords();
  const isOwn = useMe().data?.visitor?.role === 'enterprise';
  if (erased) return <span className="quiet">{t('correctionsErased')}</span>;
  if (known.length === 0) return <span className="quiet">— {t('correctionsUnknown')}</span>;
  return (
    <span className={styles.wrap}>
      {known.map(({ value, sources }) => (
        <div key={String(value)}>
          {unit === 'CNY' && typeof value === 'number' ? <Amount of={value} unit="CNY" /> : (value ?? '—')}
          {sources.map(({ row, field, file, cell, statedOn }) => {
            const where = [file, cell, statedOn].filter(Boolean).join(' · ');
            return (
              <div key={`${row}.${field}`} className="quiet">
                {isOwn ? where : <Door to={{ fact: `${row}.${field}` }}>{where}</Door>}
              </div>
            );
          })}
        </div>
      ))}
    </span>
  );
}

/** What the enterprise states, and as of which day. */
export function SaidValue({ of: { said, unit, day, erased } }: { of: OwnCorrection }) {
  const { t } = useWords();
  return (
    <span className={styles.wrap}>
      {!erased && <strong>{unit === 'CNY' ? t('correctionsWan', { value: said }) : said}</strong>}
      <div className="quiet">{t('correctionsAsOf', { day })}</div>
    </span>
  );
}
