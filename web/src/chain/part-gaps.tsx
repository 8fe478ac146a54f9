import type { GapLine } from '../api/types.js';
import { CardHeading } from '../figure/card-heading.js';
import { useWords } from '../i18n/use-words.js';
import { Candidates } from './candidates.js';
import styles from './part.module.css';

/** The gaps that the part is in, each with what to ask for and who in the zone comes near. */
export function PartGaps({ gaps }: { gaps: GapLine[] }) {
  const { t, say } = useWords();
  return (
    <section className="card" aria-labelledby="gaps-heading">
      <CardHeading id="gaps-heading" title={t('gapsOfPart')} note="" />
      {gaps.map((gap) => (
        <div key={`${gap.reason} ${gap.part.id} ${gap.component?.part.id}`} className={styles.gap}>
          <p>{say(gap.says)}</p>
          <p>
            <strong>{t('askFor')}</strong> {say(gap.ask)}
          </p>
          <p className="quiet">{t('candidates')}</p>
          <Candidates of={gap.candidates} />
        </div>
      ))}
    </section>
  );
}
