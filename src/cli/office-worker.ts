import { parentPort, workerData } from 'node:worker_threads';
import type { LiveOffice } from '../server/index.js';
import { BEHIND, stepBehind } from './priority.js';

/** What a thread of the office is started with. */
export interface OfficeDesk {
  /** The zone folder. */
  zone: string;
  /** Where the register is. */
  place: string;
}

/** A thread of the office: it answers from the revision that it read last. */
if (parentPort) {
  stepBehind(BEHIND.seat);
  const { zone, place } = workerData as OfficeDesk;
  const { LiveOffice: Live } = await import('../server/index.js');
  const { officeParts } = await import('./office-parts.js');
  const { answerIn } = await import('./thread.js');
  const { openZone } = await import('./zone-folder.js');
  const office: LiveOffice = new Live(
    await officeParts(openZone(zone), { env: { DATABASE_URL: place }, now: () => new Date() }),
    'told',
  );
  answerIn(parentPort, (work, args) => {
    const act = office[work as keyof LiveOffice] as (...given: unknown[]) => unknown;
    return Promise.resolve(act.apply(office, [...args]));
  });
}
