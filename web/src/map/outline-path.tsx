import type { Outline } from '../api/types.js';
import styles from './map.module.css';
import type { Projection } from './projection.js';

/** The outline of a park; its holes stay open. */
export function OutlinePath({ outline, projection: { x, y } }: { outline: Outline; projection: Projection }) {
  const d = outline.polygons
    .flat()
    .map((ring) => `M${ring.map(([lon, lat]) => `${x(lon).toFixed(1)} ${y(lat).toFixed(1)}`).join('L')}Z`)
    .join('');
  return <path className={styles.outline} d={d} data-outline={outline.park} />;
}
