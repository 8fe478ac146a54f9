import type { View } from '../../register/index.js';

const kept = new WeakMap<View, Map<string, unknown>>();

/**
 * Computes something of a view once for each key. A view never changes, so what follows from it and its key alone may be kept as
 * long as it.
 */
export function once<T>(view: View, key: string, compute: () => T): T {
  let ofView = kept.get(view);
  if (!ofView) kept.set(view, (ofView = new Map()));
  if (!ofView.has(key)) ofView.set(key, compute());
  return ofView.get(key) as T;
}
