import type { Bar } from '../brief.js';
import { LOOK } from '../look.js';

const WIDTH = 220;
const HEIGHT = 14;
const round = (n: number) => Math.round(n * 10) / 10;

/** The hatching of what is expected: strokes at 45 degrees between two places. */
function hatching(from: number, to: number): string {
  const strokes = [];
  for (let x = from - HEIGHT; x < to; x += 4) {
    const [x1, x2] = [Math.max(x, from), Math.min(x + HEIGHT - 4, to)];
    if (x2 > x1)
      strokes.push(
        `M${round(x1)} ${round(HEIGHT - 2 - (x1 - x))}L${round(x2)} ${round(HEIGHT - 2 - (x2 - x))}`,
      );
  }
  return `<path d="${strokes.join('')}" stroke="${LOOK.brand}" stroke-width="1" fill="none"/>`;
}

/** Target, figure and forecast in one bar, as an SVG picture; the scale does not end at the target. */
export function barSvg({ value, forecast, target }: Bar): string {
  const whole = Math.max(value, target ?? 0, forecast?.high ?? 0, Number.MIN_VALUE) * 1.05;
  const at = (v: number) => round((Math.max(v, 0) / whole) * WIDTH);
  const parts = [
    `<rect x="0" y="2" width="${WIDTH}" height="${HEIGHT - 4}" fill="${LOOK.wash}"/>`,
    `<rect x="0" y="2" width="${at(value)}" height="${HEIGHT - 4}" fill="${LOOK.brand}"/>`,
  ];
  if (forecast) {
    const middle = HEIGHT / 2;
    if (forecast.value > value) parts.push(hatching(at(value), at(forecast.value)));
    parts.push(
      `<path d="M${at(forecast.low)} ${middle}H${at(forecast.high)}" stroke="${LOOK.ink}" stroke-width="1.2"/>`,
    );
  }
  if (target !== null)
    parts.push(`<rect x="${round(at(target) - 1)}" y="0" width="2" height="${HEIGHT}" fill="${LOOK.ink}"/>`);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true">${parts.join('')}</svg>`;
}
