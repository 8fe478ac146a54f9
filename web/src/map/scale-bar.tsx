import { number } from '../format/index.js';
import styles from './map.module.css';
import { type Projection, scaleOf } from './projection.js';

/** How long a kilometre or more is on the drawing. */
export function ScaleBar({ projection }: { projection: Projection }) {
  const metres = scaleOf(projection, 160);
  const length = metres * projection.perMetre;
  const y = projection.height - 12;
  return (
    <g className={styles.scale}>
      <path d={`M12 ${y - 6}V${y}H${(12 + length).toFixed(1)}V${y - 6}`} />
      <text x={18 + length} y={y}>
        {metres < 1000 ? `${number(metres)} m` : `${number(metres / 1000)} km`}
      </text>
    </g>
  );
}
