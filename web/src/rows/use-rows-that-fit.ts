import { type RefObject, useLayoutEffect } from 'react';

/** Hides the table rows that a room of fixed height would cut: on a wall as many stand as fit, elsewhere all. */
export function useRowsThatFit(room: RefObject<HTMLElement | null>): void {
  // Without dependencies: the rows may be others after any drawing.
  useLayoutEffect(() => {
    const box = room.current;
    if (!box) return;
    const measure = () => {
      const rows = [...box.querySelectorAll<HTMLElement>('tbody tr')];
      for (const row of rows) row.hidden = false;
      const end = box.getBoundingClientRect().bottom + 1;
      for (const row of rows) row.hidden = row.getBoundingClientRect().bottom > end;
    };
    const watch = new ResizeObserver(measure);
    watch.observe(box);
    return () => watch.disconnect();
  });
}
