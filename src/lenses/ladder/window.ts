import { type Day, dayParts, parseDay } from '../../model/day.js';
import type { Case, Rung } from '../../model/rulebook.js';

/** A filing window as it is expected, after earlier years. */
export interface NextWindow {
  window: Rung['windows'][number];
  opens: Day;
  closes: Day;
}

/** The next filing window that has not closed on a day; null where none was ever seen. */
export function nextWindow({
  rung,
  asOf,
  case: of,
  region,
}: {
  rung: Rung;
  asOf: Day;
  case: Case;
  region: string | null;
}): NextWindow | null {
  const windows = rung.windows.filter(
    (w) =>
      w.cases.includes(of) && (w.regions === undefined || (region !== null && w.regions.includes(region))),
  );
  const { year } = dayParts(asOf);
  return (
    windows
      .flatMap((window) =>
        [year, year + 1].map((y) => ({
          window,
          opens: parseDay(`${y}-${window.opens}`)!,
          closes: parseDay(`${y}-${window.closes}`)!,
        })),
      )
      .filter(({ closes }) => closes >= asOf)
      .toSorted((a, b) => (a.opens < b.opens ? -1 : 1))[0] ?? null
  );
}
