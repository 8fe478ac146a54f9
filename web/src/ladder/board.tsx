import type { LadderPage, LadderRung } from '../api/types.js';
import { number } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import { Door } from '../place/door.js';
import { usePlace } from '../place/use-place.js';
import styles from './board.module.css';
import { ALL, DISTANCES, filterOf } from './ladder-question.js';
import { DistanceSign, HoldingSign } from './signs.js';

/** One column a rung: who holds it, whose title ends or has ended, and how far those are who could climb to it. */
export function Board({ ladder }: { ladder: LadderPage }) {
  return (
    <div className={styles.board}>
      {ladder.rungs.map((rung) => (
        <Column key={rung.rung} rung={rung} window={ladder.windows.find((w) => w.rung === rung.rung)} />
      ))}
    </div>
  );
}

function Column({ rung, window }: { rung: LadderRung; window: LadderPage['windows'][number] | undefined }) {
  const { t, say } = useWords();
  const heading = `rung-${rung.rung}`;
  return (
    <section className={`card ${styles.column}`} aria-labelledby={heading} data-rung={rung.rung}>
      <h2 id={heading}>{say(rung.name)}</h2>
      <p className={styles.holds}>
        <Count of={rung.holds} to={{ title: rung.rung, holding: 'valid' }} />
        <span className="quiet">{t('firmsHold')}</span>
      </p>
      <ul className={styles.pair}>
        {(['ending', 'lost'] as const).map((holding) => (
          <li key={holding}>
            <HoldingSign holding={holding} />
            <Count of={rung[holding]} to={{ title: rung.rung, holding }} />
          </li>
        ))}
      </ul>
      <h3>{t('climbTo')}</h3>
      <ul className={styles.climb}>
        {DISTANCES.map((distance) => (
          <li key={distance}>
            <DistanceSign distance={distance} />
            <Count of={rung.climb[distance]} to={{ next: rung.rung, distance }} />
          </li>
        ))}
      </ul>
      <p className={`quiet ${styles.foot}`}>
        <span>{rung.edition === null ? t('editionNone') : t('editionOf', { version: rung.edition })}</span>
        <span>{window ? t('windowOf', window) : t('windowNone')}</span>
      </p>
    </section>
  );
}

/** A figure of the board, which opens the firms that it counts. */
function Count({ of, to }: { of: number; to: Parameters<typeof Door>[0]['to'] }) {
  const filter = filterOf(usePlace());
  const asked = { ...ALL, ...to };
  const open = Object.entries(filter).every(([key, value]) => asked[key as keyof typeof filter] === value);
  return (
    <Door to={asked} aria-current={open || undefined} className={`door ${styles.count}`}>
      {number(of)}
    </Door>
  );
}
