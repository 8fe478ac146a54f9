import { groupBy } from './group-by.js';

/** Of the statements about one key, newest first, those of the newest source that has any: together they are what is known of it. */
export function newest<T extends { source: number }, K>(
  statements: readonly T[],
  keyOf: (s: T) => K,
): Map<K, T[]> {
  const groups = groupBy(statements, keyOf);
  for (const [key, group] of groups)
    groups.set(
      key,
      group.filter((s) => s.source === group[0]!.source),
    );
  return groups;
}
