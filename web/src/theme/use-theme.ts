import { useSyncExternalStore } from 'react';
import type { Theme } from './tokens.js';

const KEY = 'theme';
const PAPER = window.matchMedia('print');
const listeners = new Set<() => void>();

const themeIn = (s: string | null): Theme | null => (s === 'light' || s === 'dark' ? s : null);

/** A screen on a wall is opened at an address with `theme=dark`; elsewhere what was chosen last holds. */
let chosen: Theme =
  themeIn(new URLSearchParams(location.search).get('theme')) ?? themeIn(localStorage.getItem(KEY)) ?? 'light';

const current = (): Theme => (PAPER.matches ? 'light' : chosen);

function subscribe(changed: () => void): () => void {
  listeners.add(changed);
  PAPER.addEventListener('change', changed);
  return () => {
    listeners.delete(changed);
    PAPER.removeEventListener('change', changed);
  };
}

/** How the page is lit; what is printed is light. */
export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, current);
}

/** Lights the page as chosen, from now on. */
export function chooseTheme(theme: Theme): void {
  chosen = theme;
  localStorage.setItem(KEY, theme);
  showTheme();
  for (const listener of listeners) listener();
}

/** Tells the style sheets how the page is lit. */
export function showTheme(): void {
  document.documentElement.dataset.theme = chosen;
}
