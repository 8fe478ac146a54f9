/** An instant of the log as the zone's own clock showed it: `2026-01-20 16:05`. */
export function clockText(instant: string, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  return parts.format(new Date(instant));
}
