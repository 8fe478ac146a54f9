import type { Changes, Verdicts } from './change.js';

/** What answers to the facts that are still open can make of a line. */
export interface Prospect {
  /** The verdicts that can come of it; the one that it has is among them. */
  ends: Verdicts;
  /** The changes of its verdict that each fact can bring about, when others may have been answered before. */
  changes: ReadonlyMap<string, Changes>;
}
