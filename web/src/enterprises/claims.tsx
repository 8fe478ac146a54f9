import { useMe } from '../api/queries.js';
import type { Claim } from '../api/types.js';
import { useWords } from '../i18n/use-words.js';
import { Door } from '../place/door.js';
import styles from './enterprises.module.css';

const TRUST = ['declared', 'reviewed', 'cross-checked', 'issuer'] as const;

/** The cells that state a value: one stands open, more are folded. */
export function Claims({ of }: { of: readonly Claim[] }) {
  const { t } = useWords();
  const [first] = of;
  if (!first) return <span className="quiet">— {t('profileNoSource')}</span>;
  if (of.length === 1) return <OneClaim claim={first} />;
  return (
    <details className={styles.claims}>
      <summary>{t('profileSourcesMore', { n: of.length })}</summary>
      {of.map((claim) => (
        <div key={`${claim.row}.${claim.field}`}>
          <OneClaim claim={claim} />
        </div>
      ))}
    </details>
  );
}

/** Where a value stands; the office opens the cell by it. */
function OneClaim({ claim }: { claim: Claim }) {
  const { t } = useWords();
  const isOwn = useMe().data?.visitor?.role === 'enterprise';
  const { row, field, file, sheet, cell, statedOn, trust } = claim;
  const level = TRUST.find((one) => one === trust);
  const where = [file, sheet, cell].filter(Boolean).join(' · ');
  return (
    <span className={styles.claims}>
      {isOwn ? where : <Door to={{ fact: `${row}.${field}` }}>{where}</Door>}{' '}
      <span className="quiet">
        {level ? t(`trust_${level}`) : trust}{' '}
        {statedOn ? t('profileStated', { day: statedOn }) : t('profileUndated')}
      </span>
    </span>
  );
}
