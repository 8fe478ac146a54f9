import type { Mover } from '../api/types.js';

const plain = (s: string) => s.normalize('NFKC').toLowerCase();

/** The movers whose name, code, layer or park holds every word asked. */
export function findMovers(movers: Mover[], words: string, layerName: (id: string) => string): Mover[] {
  const asked = plain(words).split(/\s+/).filter(Boolean);
  if (asked.length === 0) return movers;
  return movers.filter(({ name, uscc, layer, park }) => {
    const text = plain([name, uscc, layer && layerName(layer), park].filter(Boolean).join('\n'));
    return asked.every((word) => text.includes(word));
  });
}
