import type { LiveOffice } from '../server/index.js';
import { answerBeside } from './beside.js';
import { BEHIND } from './priority.js';

/** What a process of the office is started with. */
export interface OfficeDesk {
  /** The zone folder. */
  zone: string;
  /** Where the register is. */
  place: string;
}

// Started by `openOffice`: it answers from the revision that it read last.
answerBeside(BEHIND.seat, async (data) => {
  const { zone, place } = data as OfficeDesk;
  const { LiveOffice: Live } = await import('../server/index.js');
  const { officeParts } = await import('./office-parts.js');
  const { openZone } = await import('./zone-folder.js');
  const office: LiveOffice = new Live(
    await officeParts(openZone(zone), { env: { DATABASE_URL: place }, now: () => new Date() }),
    'told',
  );
  return (work, args) => {
    const act = office[work as keyof LiveOffice] as (...given: unknown[]) => unknown;
    return Promise.resolve(act.apply(office, [...args]));
  };
});
