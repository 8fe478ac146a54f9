import { useSyncExternalStore } from 'react';
import type { Lang } from '../format/index.js';
import { above, addressOf, isOver, parsePlace, type Place } from './place.js';

/** The language of a reader whose address names none. */
export const PREFERRED: Lang = navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en';
const listeners = new Set<() => void>();

let current = parsePlace(location, PREFERRED);

function changed(): void {
  current = parsePlace(location, PREFERRED);
  for (const listener of listeners) listener();
}

/** Asks whoever leaves what is open whether that is meant; null: nothing would be lost. */
let mayLeave: (() => boolean) | null = null;

/** Has the reader asked before what is open is left; null: no more. */
export function holdPlace(ask: (() => boolean) | null): void {
  mayLeave = ask;
}

const isHeld = ({ page, subject }: Place): boolean =>
  (page !== current.page || subject !== current.subject) && mayLeave?.() === false;

window.addEventListener('popstate', () => {
  if (!isHeld(parsePlace(location, PREFERRED))) return changed();
  // The browser has gone back already: the address of what stays open is put on top again.
  history.pushState({ inside: true }, '', addressOf(current));
});

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The place that the address names, kept up to date. */
export function usePlace(): Place {
  return useSyncExternalStore(subscribe, () => current);
}

/** Goes somewhere else, one entry further in the browser's history; another page begins at its top. */
export function go(change: Partial<Place>): void {
  const before = current;
  if (isHeld({ ...before, ...change })) return;
  history.pushState({ inside: true }, '', addressOf({ ...current, ...change }));
  changed();
  const keys = ['page', 'subject', 'part'] as const;
  if (keys.some((key) => before[key] !== current[key])) window.scrollTo(0, 0);
}

/** Changes something where the reader stands, without a step in history. */
export function stay(change: Partial<Place>): void {
  history.replaceState(history.state, '', addressOf({ ...current, ...change }));
  changed();
}

/** One step back towards the page, as the browser's own back does where we came that way. */
export function goUp(): void {
  if (!isOver(current)) return;
  if ((history.state as { inside?: boolean } | null)?.inside) return history.back();
  history.replaceState(null, '', addressOf(above(current)));
  changed();
}
