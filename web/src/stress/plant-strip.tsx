import type { StressPage } from '../api/types.js';
import { CardHeading } from '../figure/card-heading.js';
import { Sign } from '../figure/state-sign.js';
import { useWords } from '../i18n/use-words.js';
import { Days, useDays } from './days.js';
import styles from './stress.module.css';

type Plant = StressPage['plants'][number];

/** Per plant two thin bars: the days until it stops, and those until all is back; what does not stop has no bar to end. */
export function PlantStrip({ plants }: { plants: Plant[] }) {
  const { t } = useWords();
  const longest = Math.max(1, ...plants.flatMap((p) => [p.daysToStop ?? 0, p.daysToRecover ?? 0]));
  return (
    <section className="card" aria-labelledby="plants-heading">
      <CardHeading id="plants-heading" title={t('stressPlants')} note={t('stressPlantsNote')} />
      <ul className={styles.plants}>
        {plants.map((plant) => (
          <PlantBars key={plant.plant} plant={plant} longest={longest} />
        ))}
      </ul>
    </section>
  );
}

function PlantBars({ plant, longest }: { plant: Plant; longest: number }) {
  const { t, say } = useWords();
  const { lasts } = useDays();
  const { name, daysToStop, daysToRecover, stopsOn } = plant;
  const wide = (days: number | null) => ({ width: `${((days ?? longest) / longest) * 100}%` });
  return (
    <li>
      <div className={styles.plant}>
        <strong>{say(name)}</strong>
        <PlantSign plant={plant} />
      </div>
      <dl className={styles.bars}>
        <dt>{t('stressToStop')}</dt>
        <dd className={styles.track}>
          <span className={daysToStop === null ? styles.endless : styles.stop} style={wide(daysToStop)} />
        </dd>
        <dd className={styles.figure}>
          {lasts(daysToStop)}
          {stopsOn !== null && <span className="quiet"> {stopsOn}</span>}
        </dd>
        <dt>{t('stressToReturn')}</dt>
        <dd className={styles.track}>
          {daysToRecover !== null && <span className={styles.return} style={wide(daysToRecover)} />}
        </dd>
        <dd className={styles.figure}>
          <Days of={daysToRecover} />
        </dd>
      </dl>
    </li>
  );
}

function PlantSign({ plant: { daysToStop, gapDays } }: { plant: Plant }) {
  const { t } = useWords();
  const { days } = useDays();
  if (daysToStop === null) return <Sign sign="✔" word={t('stressPlant_holds')} colour="met" />;
  if (gapDays === null) return <Sign sign="◇" word={t('stressPlant_open')} colour="unknown" />;
  if (gapDays === 0) return <Sign sign="●" word={t('stressPlant_back')} colour="on-track" />;
  return <Sign sign="■" word={t('stressPlant_stands', { days: days(gapDays) })} colour="off-track" />;
}
