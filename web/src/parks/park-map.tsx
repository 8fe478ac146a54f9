import { useMemo } from 'react';
import type { ParksPage } from '../api/types.js';
import { CardHeading } from '../figure/card-heading.js';
import { number } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import map from '../map/map.module.css';
import { middleOf, pointsOf } from '../map/outline-points.js';
import { OutlinePath } from '../map/outline-path.js';
import { projectionOf, WIDTH } from '../map/projection.js';
import { ScaleBar } from '../map/scale-bar.js';
import styles from './park-map.module.css';

/** Where the parks are; the name of each leads to its card. Without outlines it says how to give them. */
export function ParkMap({ page }: { page: ParksPage }) {
  const { t } = useWords();
  return (
    <section className={`card ${styles.card}`} aria-labelledby="map-heading">
      <CardHeading id="map-heading" title={t('parksMap')} note={t('parksMapNote')} />
      {page.outlines.length === 0 ? <p className="quiet">{t('parksMapNone')}</p> : <Drawing page={page} />}
    </section>
  );
}

function Drawing({ page: { outlines, parks } }: { page: ParksPage }) {
  const { t, say } = useWords();
  const projection = useMemo(() => projectionOf(pointsOf(outlines)), [outlines]);
  const { height, x, y } = projection;
  const drawn = parks.filter(({ park }) => outlines.some((o) => o.park === park));
  const missing = parks.filter((park) => !drawn.includes(park));
  return (
    <>
      <div className={styles.frame}>
        <svg className={map.map} viewBox={`0 0 ${WIDTH} ${height.toFixed(0)}`} aria-hidden="true">
          {outlines.map((outline) => (
            <OutlinePath key={outline.park} outline={outline} projection={projection} />
          ))}
          <ScaleBar projection={projection} />
        </svg>
        {drawn.map(({ park, name, left, projects }) => {
          const [longitude, latitude] = middleOf(outlines.find((o) => o.park === park)!);
          const free = left.land === null ? t('unknown') : number(left.land);
          return (
            <a
              key={park}
              className={styles.name}
              href={`#park-${park}`}
              style={{ left: `${(x(longitude) / WIDTH) * 100}%`, top: `${(y(latitude) / height) * 100}%` }}
            >
              <strong>{say(name)}</strong>
              <span>{t('parksMapLeft', { free })}</span>
              <span>{t('parksMapPlaced', { n: number(projects.length) })}</span>
            </a>
          );
        })}
      </div>
      {missing.length > 0 && (
        <p className="quiet">
          ◇ {t('parksMapMissing', { parks: missing.map(({ name }) => say(name)).join(t('listComma')) })}
        </p>
      )}
    </>
  );
}
