import type { Text } from './text.js';

interface Place {
  id: string;
  name: Text;
  /** Other ways in which files write it. */
  aliases: readonly string[];
}

const folded = (name: string) => name.normalize('NFKC').replace(/\s+/g, '').toLowerCase();

/** Gives the place (a park or region of the plan) that a file means by a text; null: none of them, or no text. */
export function placeFinder<P extends Place>(places: readonly P[]): (written: string | null) => P | null {
  const named = new Map<string, P>();
  for (const place of places)
    for (const name of [place.id, place.name.zh, place.name.en, ...place.aliases])
      if (!named.has(folded(name))) named.set(folded(name), place);
  return (written) => (written === null ? null : (named.get(folded(written)) ?? null));
}
