import { type Text, text } from '../../../model/text.js';
import type { Network } from './network.js';

/** How people call an item or a site. */
export type Names = (id: string) => Text;

/** The names of a network's items and sites; what has no name is called by its id. */
export function namesOf({ items, sites }: Network): Names {
  const known = new Map([...items, ...sites].flatMap(({ id, name }) => (name ? [[id, name] as const] : [])));
  return (id) => known.get(id) ?? text(id, id);
}

/** Names in a row, at most so many, with the number of the others. */
export function listed(ids: readonly string[], names: Names, most: number): Text {
  const some = ids.slice(0, most).map(names);
  const more = ids.length - some.length;
  return text(
    some.map((n) => n.en).join(', ') + (more > 0 ? ` and ${more} more` : ''),
    some.map((n) => n.zh).join('、') + (more > 0 ? `等 ${ids.length} 项` : ''),
  );
}
