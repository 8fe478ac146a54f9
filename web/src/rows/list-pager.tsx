import { go } from '../place/use-place.js';
import { Pager } from './pager.js';

export interface Page {
  /** The lines that are shown, the place of the first among all that are found, and how many these are. */
  lines: readonly unknown[];
  from: number;
  total: number;
}

/** The way to the other pages of a list, which stands in the address; nothing where all is shown. */
export function ListPager({ page: { lines, from, total }, size }: { page: Page; size: number }) {
  if (lines.length === total) return null;
  const to = (next: number) => go({ from: next > 0 ? String(next) : null });
  return <Pager from={from} size={size} of={total} to={to} />;
}
