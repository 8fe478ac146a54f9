/** Keys that are put to the database at once; it takes only so many parameters. */
const AT_ONCE = 1000;

/** What is found of some keys, a part of them at a time. */
export async function inParts<Key, Found>(
  keys: readonly Key[],
  find: (some: Key[]) => Promise<Found[]>,
): Promise<Found[]> {
  const found: Found[][] = [];
  for (let i = 0; i < keys.length; i += AT_ONCE) found.push(await find(keys.slice(i, i + AT_ONCE)));
  return found.flat();
}
