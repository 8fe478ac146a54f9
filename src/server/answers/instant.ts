import type { Day } from '../../model/day.js';

/** An instant of the log as the zone's own clock showed it: `2026-01-20 16:05`. */
export function clockText(instant: string, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  return parts.format(new Date(instant));
}

/** The instant at which a day begins by the zone's clock. */
export function beginningOf(day: Day, timeZone: string): string {
  const written = Date.parse(`${day}T00:00:00Z`);
  const ahead = (at: number) =>
    Date.parse(`${clockText(new Date(at).toISOString(), timeZone).replace(' ', 'T')}Z`) - at;
  // The clock may be changed between the two instants: what is ahead is looked at again where it led.
  const first = written - ahead(written);
  return new Date(written - ahead(first)).toISOString();
}
