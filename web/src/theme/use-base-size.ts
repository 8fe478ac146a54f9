import { useSyncExternalStore } from 'react';

/** As in page.css: a screen on a wall is read from three metres. */
const WALL = window.matchMedia('(min-width: 1800px) and (min-height: 1000px)');

function subscribe(changed: () => void): () => void {
  WALL.addEventListener('change', changed);
  return () => WALL.removeEventListener('change', changed);
}

/** The base size of text in pixels. */
export function useBaseSize(): number {
  return useSyncExternalStore(subscribe, () => (WALL.matches ? 17 : 15));
}
