import { type PointerEvent, useMemo, useRef } from 'react';
import type { StressMap } from '../api/types.js';
import { useWords } from '../i18n/use-words.js';
import styles from './area-map.module.css';
import { type Box, boxBetween, isInside } from './box.js';

const WIDTH = 720;
/** Around the outermost sites, as a share of what they span. */
const MARGIN = 0.06;

interface Projection {
  height: number;
  x: (longitude: number) => number;
  y: (latitude: number) => number;
  at: (x: number, y: number) => [longitude: number, latitude: number];
}

/** Plate carrée, true to scale along the middle latitude: enough for a zone of some tens of kilometres. */
function projectionOf({ sites }: StressMap): Projection {
  const [xs, ys] = [sites.map((s) => s.longitude), sites.map((s) => s.latitude)];
  const span = (all: number[]) => {
    const [low, high] = [Math.min(...all), Math.max(...all)];
    const margin = Math.max((high - low) * MARGIN, 0.005);
    return [low - margin, high + margin] as const;
  };
  const [[west, east], [south, north]] = [span(xs), span(ys)];
  const perDegree = WIDTH / (east - west);
  const perLatitude = perDegree / Math.cos(((south + north) / 2) * (Math.PI / 180));
  return {
    height: (north - south) * perLatitude,
    x: (longitude) => (longitude - west) * perDegree,
    y: (latitude) => (north - latitude) * perLatitude,
    at: (x, y) => [west + x / perDegree, north - y / perLatitude],
  };
}

/** The sites as points, and a box over them that the pointer draws; without tiles, since nothing is fetched from elsewhere. */
export function SiteMap({ map, box, onDraw }: { map: StressMap; box: Box; onDraw: (box: Box) => void }) {
  const { t } = useWords();
  const projection = useMemo(() => projectionOf(map), [map]);
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
      className={styles.map}
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
    </svg>
  );
}
