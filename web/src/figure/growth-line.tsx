import type { Goal } from '../api/types.js';
import { monthName, positionOf } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import { DetailLine } from '../figure/detail-line.js';
import { Growth } from '../figure/growth.js';
import styles from './growth-line.module.css';

/** Growth of the month, of the year so far, and the bureau's comparable one. */
export function GrowthLine({
  growth,
  through,
}: {
  growth: NonNullable<Goal['growth']>;
  through: string | null;
}) {
  const { t, lang } = useWords();
  const parts = [
    { label: t('ytd'), value: growth.ytd },
    { label: t('comparable'), value: growth.comparable },
    { label: through ? monthName(positionOf(through), lang) : t('period'), value: growth.month },
  ];
  return (
    <DetailLine label={t('growth')}>
      <span className={styles.parts}>
        {parts.map(({ label, value }) => (
          <span key={label}>
            <span className={styles.label}>{label}</span> <Growth fraction={value} />
          </span>
        ))}
      </span>
    </DetailLine>
  );
}
