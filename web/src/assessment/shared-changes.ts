import type { Way } from '../api/types.js';

type Change = Way['changes'][number];

const keyOf = ({ part, text }: Change) => `${part} ${text.zh}`;

/** The changes that every way asks for, and of each way those that it asks for besides; no way apart where all ask for the same. */
export function sharedChanges(ways: readonly Way[]): { shared: Change[]; apart: Change[][] } {
  const keys = ways.map((way) => new Set(way.changes.map(keyOf)));
  const inAll = (change: Change) => keys.every((known) => known.has(keyOf(change)));
  const apart = ways.map((way) => way.changes.filter((change) => !inAll(change)));
  return {
    shared: ways[0]?.changes.filter(inAll) ?? [],
    apart: apart.filter((changes) => changes.length > 0),
  };
}
