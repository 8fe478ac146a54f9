import type { Network } from '../stress/network.js';

/** The items that a word means: an item by id or name, or a part of the taxonomy by id, at every plant that needs it. */
export function partItems({ items }: Network, word: string): string[] {
  const exact = items.filter((i) => i.id === word || i.name?.en === word || i.name?.zh === word);
  const found = exact.length > 0 ? exact : items.filter((i) => i.part === word && i.plant !== null);
  return found.map((i) => i.id);
}
