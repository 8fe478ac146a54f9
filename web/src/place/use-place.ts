import { useSyncExternalStore } from 'react';
import type { Lang } from '../format/index.js';
import { above, parsePlace, type Place, searchOf } from './place.js';

/** The language of a reader whose address names none. */
export const PREFERRED: Lang = navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en';
const listeners = new Set<() => void>();

let current = parsePlace(location.search, PREFERRED);

function changed(): void {
  current = parsePlace(location.search, PREFERRED);
  for (const listener of listeners) listener();
}

window.addEventListener('popstate', changed);

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The place that the address names, kept up to date. */
export function usePlace(): Place {
  return useSyncExternalStore(subscribe, () => current);
}

/** Goes somewhere else, one entry further in the browser's history. */
export function go(change: Partial<Place>): void {
  history.pushState({ inside: true }, '', searchOf({ ...current, ...change }));
  changed();
}

/** One step back towards the overview, as the browser's own back does where we came that way. */
export function goUp(): void {
  if (current.goal === null) return;
  if ((history.state as { inside?: boolean } | null)?.inside) return history.back();
  history.replaceState(null, '', searchOf(above(current)));
  changed();
}

/** Changes the language where the reader stands, without a step in history. */
export function speak(lang: Lang): void {
  history.replaceState(history.state, '', searchOf({ ...current, lang }));
  changed();
}
