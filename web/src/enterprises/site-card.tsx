import { useMemo } from 'react';
import type { EnterpriseProfile } from '../api/types.js';
import { CardHeading } from '../figure/card-heading.js';
import { useWords } from '../i18n/use-words.js';
import map from '../map/map.module.css';
import { pointsOf } from '../map/outline-points.js';
import { OutlinePath } from '../map/outline-path.js';
import { type Position, projectionOf, WIDTH } from '../map/projection.js';
import { ScaleBar } from '../map/scale-bar.js';
import { Claims } from './claims.js';
import styles from './enterprises.module.css';

/** The site of an enterprise among the parks, with the cells that state where it is. What nobody states is not drawn. */
export function SiteCard({ profile }: { profile: EnterpriseProfile }) {
  const { t } = useWords();
  const [east, north] = ['longitude', 'latitude'].map(
    (field) => profile.fields.find((fact) => fact.field === field)?.values[0],
  );
  const site: Position | null =
    typeof east?.value === 'number' && typeof north?.value === 'number' ? [east.value, north.value] : null;
  return (
    <section className={`card ${styles.card}`} aria-labelledby="site-heading">
      <CardHeading id="site-heading" title={t('profileSite')} note={t('profileSiteNote')} />
      {site && east && north ? (
        <>
          <SiteDrawing profile={profile} site={site} />
          <p className={styles.claims}>
            {t('profileSiteAt', { longitude: site[0], latitude: site[1] })}{' '}
            <Claims of={[...east.claims, ...north.claims]} />
          </p>
        </>
      ) : (
        <p className="quiet">◇ {t('profileSiteNone')}</p>
      )}
    </section>
  );
}

function SiteDrawing({ profile, site }: { profile: EnterpriseProfile; site: Position }) {
  const { t } = useWords();
  const { outlines, enterprise } = profile;
  const [longitude, latitude] = site;
  const projection = useMemo(
    () => projectionOf([...pointsOf(outlines), [longitude, latitude]]),
    [outlines, longitude, latitude],
  );
  const { height, x, y } = projection;
  return (
    <svg
      className={map.map}
      viewBox={`0 0 ${WIDTH} ${height.toFixed(0)}`}
      role="img"
      aria-label={t('profileSiteLabel', { name: enterprise.name, longitude, latitude })}
    >
      {outlines.map((outline) => (
        <OutlinePath key={outline.park} outline={outline} projection={projection} />
      ))}
      <path
        className={map.site}
        d={`M${x(longitude)} ${y(latitude)}l-8 -18a9 9 0 1 1 16 0Z`}
        data-site={enterprise.id}
      />
      <ScaleBar projection={projection} />
    </svg>
  );
}
