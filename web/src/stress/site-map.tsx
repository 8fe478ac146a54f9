import { type PointerEvent, useMemo, useRef } from 'react';
import type { StressMap } from '../api/types.js';
import { useWords } from '../i18n/use-words.js';
import drawing from '../map/map.module.css';
import { projectionOf, WIDTH } from '../map/projection.js';
import { ScaleBar } from '../map/scale-bar.js';
import styles from './area-map.module.css';
import { type Box, boxBetween, isInside } from './box.js';

/** The sites as points, and a box over them that the pointer draws; without tiles, since nothing is fetched from elsewhere. */
export function SiteMap({ map, box, onDraw }: { map: StressMap; box: Box; onDraw: (box: Box) => void }) {
  const { t } = useWords();
  const projection = useMemo(
    () => projectionOf(map.sites.map(({ longitude, latitude }) => [longitude, latitude])),
    [map],
  );
  const { height, x, y, at } = projection;
  const corner = useRef<readonly [number, number] | null>(null);
  const pointOf = (event: PointerEvent<SVGSVGElement>) => {
    const frame = event.currentTarget.getBoundingClientRect();
    const scale = WIDTH / frame.width;
    return at((event.clientX - frame.left) * scale, (event.clientY - frame.top) * scale);
  };
  const [west, south, east, north] = box;
  return (
    <svg
      className={`${drawing.map} ${styles.map}`}
      viewBox={`0 0 ${WIDTH} ${height.toFixed(0)}`}
      role="img"
      aria-label={t('stressMapLabel')}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        corner.current = pointOf(event);
      }}
      onPointerMove={(event) => {
        if (corner.current) onDraw(boxBetween(corner.current, pointOf(event)));
      }}
      onPointerUp={() => (corner.current = null)}
      onPointerCancel={() => (corner.current = null)}
    >
      <rect
        className={styles.box}
        x={x(west)}
        y={y(north)}
        width={Math.max(0, x(east) - x(west))}
        height={Math.max(0, y(south) - y(north))}
      />
      {map.sites.map(({ name, longitude, latitude }) => (
        <circle
          key={`${name} ${longitude} ${latitude}`}
          className={isInside(box, longitude, latitude) ? styles.inside : styles.outside}
          cx={x(longitude)}
          cy={y(latitude)}
          r={isInside(box, longitude, latitude) ? 5 : 4}
        >
          <title>{name}</title>
        </circle>
      ))}
      <ScaleBar projection={projection} />
    </svg>
  );
}
