const kept = new WeakMap<object, Map<string, unknown>>();

/**
 * Computes something of an object once for each key. The object must never change, as a view of the register does not: what follows
 * from it and its key alone may be kept as long as it.
 */
export function once<T>(of: object, key: string, compute: () => T): T {
  let own = kept.get(of);
  if (!own) kept.set(of, (own = new Map()));
  if (!own.has(key)) own.set(key, compute());
  return own.get(key) as T;
}
