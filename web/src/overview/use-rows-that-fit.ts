import { type RefObject, useLayoutEffect } from 'react';

/**
 * Hides the table rows that a room of fixed height would cut: on a wall as many stand as fit, elsewhere all.
 * @param figures what the rows are made of: measured again when it changes.
 */
export function useRowsThatFit(room: RefObject<HTMLElement | null>, figures: unknown): void {
  useLayoutEffect(() => {
    const box = room.current;
    if (!box) return;
    const measure = () => {
      const rows = [...box.querySelectorAll('tbody tr')] as HTMLElement[];
      for (const row of rows) row.hidden = false;
      const end = box.getBoundingClientRect().bottom + 1;
      for (const row of rows) row.hidden = row.getBoundingClientRect().bottom > end;
    };
    const watch = new ResizeObserver(measure);
    watch.observe(box);
    return () => watch.disconnect();
  }, [room, figures]);
}
