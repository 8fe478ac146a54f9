import type { Recipe } from './network.js';

/** The first cycle of the recipes as the ids on it, its first one again at the end; null when there is none. */
export function cycleOf(recipes: readonly Recipe[]): string[] | null {
  const inputs = new Map<string, string[]>();
  for (const { item, needs } of recipes)
    inputs.set(item, [...(inputs.get(item) ?? []), ...Object.keys(needs)]);
  const done = new Set<string>();
  for (const start of inputs.keys()) {
    // A walk without recursion: a chain may be deeper than the stack.
    const path: { id: string; next: number }[] = [{ id: start, next: 0 }];
    const on = new Set([start]);
    while (path.length > 0) {
      const top = path.at(-1)!;
      const input = done.has(top.id) ? undefined : inputs.get(top.id)?.[top.next++];
      if (input === undefined) {
        done.add(top.id);
        on.delete(top.id);
        path.pop();
      } else if (on.has(input)) {
        const ids = path.map((p) => p.id);
        return [...ids.slice(ids.indexOf(input)), input];
      } else if (!done.has(input)) {
        on.add(input);
        path.push({ id: input, next: 0 });
      }
    }
  }
  return null;
}
