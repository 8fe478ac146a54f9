import type { Bounds } from '../api/types.js';
import { figure, type Lang, range } from '../format/index.js';

/** What a value is at least and at most: `89.4–89.7%`, one figure where both read alike. */
export function boundsText({ low, high }: Bounds, unit: 'share' | 'CNY', lang: Lang): string {
  const top = figure(high, unit, lang);
  const written = top.unit ? `${top.figure} ${top.unit}` : top.figure;
  const [least, most] = range(low, high, unit, lang).split('–');
  if (least === most) return written;
  return unit === 'share' ? `${least!.replace('%', '')}–${most}` : `${least}–${most} ${top.unit}`;
}
